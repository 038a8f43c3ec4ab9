// Keeping what people do: the part that every visit needs. A tab that has a draft gets it back before
// the first request; all the rest (IndexedDB, versions, other tabs) comes with the first gesture.

import type { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import type { Session } from '#lib/session.svelte.ts';
import { DRAFT_KEY, isStored, TRACE_KEY } from './places.ts';
import type { Shelf, Start } from './shelf.svelte.ts';

export class Keep {
  /** What lies in storage; null until it is loaded. */
  shelf = $state.raw<Shelf | null>(null);
  /** The list of versions is open. */
  listing = $state(false);
  /** When the draft that this page started from was last changed, ms since 1970; null when it did not. */
  resumed = $state<number | null>(null);
  /** It is known which scenario the page starts with. */
  settled = $state(!isStored('sessionStorage', DRAFT_KEY));

  #session: Session;
  #files: ScenarioFiles;
  #beginning: Promise<Start> | null = null;
  #loading: Promise<Shelf> | null = null;

  constructor(session: Session, files: ScenarioFiles) {
    this.#session = session;
    this.#files = files;
  }

  /**
   * Put this tab's own draft on screen, or what `hash` of the address brings: a link wins over a
   * draft that does not come from it.
   */
  async begin(hash: string): Promise<void> {
    this.#beginning = this.#begin(hash);
    const { resumed, displaced } = await this.#beginning;
    // Where something was kept before, it is looked for without waiting for a gesture.
    if (resumed || displaced !== null || isStored('localStorage', TRACE_KEY)) await this.load();
  }

  async load(): Promise<Shelf> {
    this.#loading ??= this.#open();
    return this.#loading;
  }

  /** Open the list of versions. */
  async list(): Promise<void> {
    this.listing = true;
    await this.load();
  }

  close(): void {
    this.shelf?.stop();
  }

  async #begin(hash: string): Promise<Start> {
    const anew: Start = { tab: '', resumed: false, displaced: null, offering: !hash.startsWith('#s=') };
    // A draft that cannot be got at must not keep the page from starting.
    const start = this.settled ? anew : await this.#resume(hash, anew).catch(() => anew);
    this.settled = true;
    delete document.documentElement.dataset['restoring'];
    if (!start.resumed) void this.#files.openAddress(hash);
    return start;
  }

  async #resume(hash: string, anew: Start): Promise<Start> {
    const { takeTabDraft } = await import('./tab-draft.ts');
    const { draft, onScreen } = takeTabDraft(hash);
    if (draft === null) return anew;
    const { record, scenario } = draft;
    if (!onScreen || !scenario.ok) return { ...anew, displaced: draft };
    this.#session.restore(scenario.value, record.year);
    this.resumed = record.updated;
    return { tab: record.tab, resumed: true, displaced: null, offering: false };
  }

  async #open(): Promise<Shelf> {
    const [{ Shelf }, start] = await Promise.all([import('./shelf.svelte.ts'), this.#beginning]);
    const shelf = new Shelf(this.#session, this.#files);
    this.shelf = shelf;
    if (start !== null) await shelf.start(start);
    return shelf;
  }
}
