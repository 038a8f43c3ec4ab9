// Keeping what people do: the part that every visit needs. A tab gets its own draft back before the
// first request; all the rest (IndexedDB, versions, other tabs) comes with the first gesture.

import type { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import type { Session } from '#lib/session.svelte.ts';
import { newId, readDraft } from './records.ts';
import type { DraftRecord, Kept } from './records.ts';
import type { Shelf } from './shelf.svelte.ts';
import { forgetTabDraft, hasTrace, readTabDraft } from './tab-draft.ts';

export class Keep {
  /** What lies in storage; null until it is loaded. */
  shelf = $state.raw<Shelf | null>(null);
  /** The list of versions is open. */
  listing = $state(false);
  /** When the draft that this page started from was last changed, ms since 1970; null when it did not. */
  resumed = $state<number | null>(null);

  #session: Session;
  #files: ScenarioFiles;
  #tab = newId();
  /** The draft this tab had, when a link or a fault kept it off the screen. */
  #displaced: Kept<DraftRecord> | null = null;
  #byLink = false;
  #loading: Promise<Shelf> | null = null;

  constructor(session: Session, files: ScenarioFiles) {
    this.#session = session;
    this.#files = files;
  }

  /**
   * Put this tab's own draft on screen. A link (`hash` of the address) that the draft does not come
   * from wins over it. Answers whether the draft is on screen.
   */
  restore(hash: string): boolean {
    const stored = readTabDraft();
    this.#byLink = hash.startsWith('#s=');
    if (stored === null) return false;
    const draft = readDraft(stored);
    const { record, scenario } = draft;
    if (!scenario.ok || (this.#byLink && record.link !== hash)) {
      if (!scenario.ok || record.edited) this.#displaced = draft;
      forgetTabDraft();
      return false;
    }
    this.#session.restore(scenario.value, record.year);
    this.#tab = record.tab || this.#tab;
    this.resumed = record.updated;
    return true;
  }

  /** Is there anything to look for before the first gesture? */
  get pending(): boolean {
    return this.resumed !== null || this.#displaced !== null || hasTrace();
  }

  async load(): Promise<Shelf> {
    this.#loading ??= this.#open();
    return this.#loading;
  }

  async #open(): Promise<Shelf> {
    const { Shelf } = await import('./shelf.svelte.ts');
    const resumed = this.resumed !== null;
    const shelf = new Shelf(this.#session, this.#files, this.#tab);
    this.shelf = shelf;
    await shelf.start({ resumed, displaced: this.#displaced, offering: !resumed && !this.#byLink });
    return shelf;
  }

  /** Open the list of versions. */
  async list(): Promise<void> {
    this.listing = true;
    await this.load();
  }

  close(): void {
    this.shelf?.stop();
  }
}
