// What lies in storage: named versions, drafts of tabs that are gone, and this tab's own draft,
// written as it changes. Where storage fails the app goes on, and the fault is there to be told.

import { PRESETS } from '#scenario/presets.ts';
import { printScenario, scenarioText } from '#scenario/print.ts';
import { HASHES } from '#lib/scenario-files.svelte.ts';
import type { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import type { Session } from '#lib/session.svelte.ts';
import { autosave } from './autosave.svelte.ts';
import type { Autosave } from './autosave.svelte.ts';
import { closedDrafts } from './closed-drafts.ts';
import { newId } from './new-id.ts';
import { readDraft, readVersion } from './records.ts';
import type { DraftRecord, Kept, VersionRecord } from './records.ts';
import { openStore, storeFault } from './store.ts';
import type { Store, StoreFault } from './store.ts';
import { leaveTrace, writeTabDraft } from './tab-draft.ts';
import { claimTab, liveTabs, otherTabs } from './tabs.ts';
import type { OtherTabs } from './tabs.ts';

const DATA_HASH_LENGTH = 12;

export interface Start {
  /** Id of this tab; empty for a new one. */
  readonly tab: string;
  /** This tab's own draft is on screen. */
  readonly resumed: boolean;
  /** The draft this tab had, kept off the screen by a link or a fault. */
  readonly displaced: Kept<DraftRecord> | null;
  /** Offer the last draft of a closed tab. */
  readonly offering: boolean;
}

export class Shelf {
  /** Newest first. */
  versions = $state.raw<readonly Kept<VersionRecord>[]>([]);
  /** Of tabs that are gone, newest first. */
  drafts = $state.raw<readonly Kept<DraftRecord>[]>([]);
  /** A draft to go on with, or one that cannot be read. */
  offer = $state.raw<Kept<DraftRecord> | null>(null);
  fault = $state.raw<StoreFault | null>(null);

  #session: Session;
  #files: ScenarioFiles;
  #tab = newId();
  #store: Store | null = null;
  #others: OtherTabs | null = null;
  #autosave: Autosave | null = null;
  #savedLink: string | null = null;

  constructor(session: Session, files: ScenarioFiles) {
    this.#session = session;
    this.#files = files;
  }

  async start({ tab, resumed, displaced, offering }: Start): Promise<void> {
    this.#tab = tab || this.#tab;
    // The lock of a duplicated tab is held by the tab it was made from.
    while (!(await claimTab(this.#tab))) this.#tab = newId();
    this.#others = otherTabs(() => void this.#refresh());
    await this.#open();
    const edited = this.#session.history.steps.length > 0;
    const moved = (): boolean => this.#savedLink !== null && this.#savedLink !== linkOfPage();
    this.#autosave = autosave(this.#session, () => void this.#saveDraft(), resumed || edited, moved);
    const lost = displaced === null ? null : await this.#setAside(displaced);
    await this.#refresh();
    this.offer = lost ?? (offering ? (this.drafts[0] ?? null) : null);
  }

  stop(): void {
    this.#autosave?.stop();
    this.#others?.close();
    this.#store?.close();
  }

  /** Name the scenario on screen; answers whether it is kept. */
  async saveVersion(name: string, note: string): Promise<boolean> {
    const document = printScenario(this.#session.scenario);
    const data = HASHES.data.slice(0, DATA_HASH_LENGTH);
    return this.putVersion({ id: newId(), name, note, document, created: Date.now(), data });
  }

  /** New, renamed, or brought back. */
  async putVersion(version: VersionRecord): Promise<boolean> {
    return this.#change((store) => store.putVersion(version));
  }

  async dropVersion({ id }: VersionRecord): Promise<boolean> {
    return this.#change((store) => store.dropVersion(id));
  }

  async putDraft(draft: DraftRecord): Promise<boolean> {
    return this.#change((store) => store.putDraft(draft));
  }

  async dropDraft({ tab }: DraftRecord): Promise<boolean> {
    return this.#change((store) => store.dropDraft(tab));
  }

  /** Go on with a draft in this tab: it is this tab's draft before it stops being the other's. */
  async take({ record, scenario }: Kept<DraftRecord>): Promise<void> {
    if (!scenario.ok) return;
    this.offer = null;
    this.#files.open(scenario.value);
    this.#session.year = record.year;
    const kept = await this.#saveDraft();
    // Where no one can tell whether that tab lives, its draft stays.
    if (kept && (await liveTabs())?.has(record.tab) === false) await this.dropDraft(record);
  }

  async #saveDraft(): Promise<boolean> {
    const { scenario, year } = this.#session;
    const draft: DraftRecord = {
      tab: this.#tab,
      title: scenario.title,
      document: printScenario(scenario),
      year,
      updated: Date.now(),
      edited: !this.#isElsewhere(scenarioText(scenario)),
      link: linkOfPage(),
    };
    this.#savedLink = draft.link;
    writeTabDraft(draft);
    const kept = await this.#attempt((store) => store.putDraft(draft));
    if (kept) leaveTrace();
    return kept;
  }

  /** A ready scenario or a saved version that nobody changed need not be offered again. */
  #isElsewhere(text: string): boolean {
    const versions = this.versions.flatMap(({ scenario }) => (scenario.ok ? [scenario.value] : []));
    return [...PRESETS.map(({ document }) => document), ...versions].some((known) => scenarioText(known) === text);
  }

  /** The draft that a link or a fault kept off the screen stays, unless its tab lives elsewhere. */
  async #setAside({ record, scenario }: Kept<DraftRecord>): Promise<Kept<DraftRecord> | null> {
    if ((await liveTabs())?.has(record.tab) === true) return null;
    const draft = { ...record, tab: record.tab || newId() };
    await this.#attempt((store) => store.putDraft(draft));
    return { record: draft, scenario };
  }

  async #change(act: (store: Store) => Promise<void>): Promise<boolean> {
    const done = await this.#attempt(act);
    await this.#refresh();
    this.#others?.tell();
    return done;
  }

  async #refresh(): Promise<void> {
    await this.#attempt(async (store) => {
      const [versions, drafts, live] = await Promise.all([store.versions(), store.drafts(), liveTabs()]);
      this.versions = versions.map(readVersion).sort((a, b) => b.record.created - a.record.created);
      const { kept, dropped } = closedDrafts(drafts.map(readDraft), this.#tab, live);
      this.drafts = kept;
      for (const tab of dropped) await store.dropDraft(tab);
    });
    const offered = this.offer?.record.tab;
    if (!this.drafts.some(({ record }) => record.tab === offered)) this.offer = null;
  }

  async #open(): Promise<void> {
    try {
      this.#store = await openStore((fault) => (this.fault = fault));
    } catch (error) {
      this.fault = storeFault(error);
    }
  }

  /** Answers whether it was done; why not is `fault`. */
  async #attempt(act: (store: Store) => Promise<void>): Promise<boolean> {
    if (this.#store === null) return false;
    try {
      await act(this.#store);
      this.fault = null;
      return true;
    } catch (error) {
      this.fault = storeFault(error);
      return false;
    }
  }
}

function linkOfPage(): string {
  return location.hash.startsWith('#s=') ? location.hash : '';
}
