// Where the proposals come from and how they last: a link in the address, what this tab kept, what
// another kept, the examples. What cannot be opened is told, and nothing is lost by it.

import { HASHES, isOurs } from '#lib/scenario-files.svelte.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';
import { OPENING_PRESET_ID, presetById } from '#scenario/presets.ts';
import { scenarioText } from '#scenario/print.ts';
import type { Proposals, ProposalsState } from './proposals.svelte.ts';
import { parseStored, putAside, storeComparison, storedText } from './stored-comparison.ts';
import type { Place, StoredComparison } from './stored-comparison.ts';

/** At most this much work is lost in a crash, ms. */
const DELAY_MS = 250;

export class ComparisonKeep {
  /** It is known which proposals the page starts with. */
  settled = $state(false);
  /** What was kept and cannot be read; null when there is no such thing. */
  damaged = $state.raw<string | null>(null);

  #workspace: Workspace;
  #proposals: Proposals;
  #beginning: Promise<void> | null = null;
  /** Address that the comparison on screen came from or was shared as. */
  #address = '';
  #saved: ProposalsState | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Workspace, proposals: Proposals) {
    this.#workspace = workspace;
    this.#proposals = proposals;
  }

  /**
   * Start from what `hash` of the address brings, else from what was kept; once started, only from a
   * new link. `ondisplaced` hears of a link that took the place of another comparison.
   */
  async begin(hash: string, ondisplaced: (before: ProposalsState) => void): Promise<void> {
    const isFirst = this.#beginning === null;
    this.#beginning ??= this.#restore();
    await this.#beginning;
    const before = this.#proposals.state;
    const hadOwn = this.#saved !== null;
    const isOpened = await this.#openLink(hash);
    if (isOpened && hadOwn) ondisplaced(before);
    if (isFirst) {
      if (!isOpened && this.#saved === null) this.#beginAnew();
      this.#watch();
    }
    this.settled = true;
  }

  /** Put the whole comparison into the address; `extra` is added to the link as it is. Answers the whole link. */
  async share(extra: string): Promise<string> {
    const { encodeLink } = await this.#workspace.files.loadLinks();
    this.#address = encodeLink(this.#proposals.documents, HASHES) + extra;
    history.replaceState(history.state, '', this.#address);
    await this.#save();
    return location.href;
  }

  /** Answers whether the link was opened; one that this comparison came from is not opened again. */
  async #openLink(hash: string): Promise<boolean> {
    if (!hash.startsWith('#s=') || hash === this.#address) return false;
    const { files } = this.#workspace;
    const decoded = (await files.loadLinks()).decodeLink(hash);
    if (!decoded.ok) {
      files.failure = { kind: 'link', name: '', problems: decoded.problems };
      return false;
    }
    files.dismiss();
    files.fromOtherData = !isOurs(decoded.value.hashes);
    this.#address = hash;
    this.#proposals.restore({ documents: decoded.value.documents, linked: null });
    return true;
  }

  async #restore(): Promise<void> {
    for (const place of ['sessionStorage', 'localStorage'] as const) {
      const text = storedText(place);
      if (text === null) continue;
      const stored = parseStored(text);
      if (stored !== null && (await this.#take(stored, place))) return;
      putAside(place, text);
      this.damaged = text;
    }
  }

  async #take(stored: StoredComparison, place: Place): Promise<boolean> {
    const { files } = this.#workspace;
    const decoded = (await files.loadLinks()).decodeLink(stored.link);
    if (!decoded.ok) return false;
    const { documents } = decoded.value;
    const linked = this.#stillLinked(documents, stored.linked, place) ? stored.linked : null;
    this.#proposals.restore({ documents, linked });
    this.#address = place === 'sessionStorage' ? stored.address : '';
    this.#saved = this.#proposals.state;
    return true;
  }

  /** Examples, after the scenario of the simulator where that is not the one everybody starts with. */
  #beginAnew(): void {
    const { scenario } = this.#workspace.session;
    const opening = presetById(OPENING_PRESET_ID)?.document;
    if (opening !== undefined && scenarioText(opening) !== scenarioText(scenario)) {
      const examples = this.#proposals.documents.filter(({ id }) => id !== scenario.id);
      this.#proposals.restore({ documents: [scenario, ...examples.slice(0, 2)], linked: 0 });
    }
    this.#saved = this.#proposals.state;
  }

  /** The scenario of the simulator came back in this very tab, or is still the one that was compared. */
  #stillLinked(documents: ProposalsState['documents'], linked: number | null, place: Place): boolean {
    const document = linked === null ? undefined : documents[linked];
    if (document === undefined) return false;
    const { keep, session } = this.#workspace;
    if (place === 'sessionStorage' && keep.resumed !== null) return true;
    return scenarioText(document) === scenarioText(session.scenario);
  }

  /** Write what changes for as long as the app lives: the simulator edits proposals too. */
  #watch(): void {
    $effect.root(() => {
      $effect(() => {
        if (this.#isSaved()) return;
        // Not put off by further changes: a long drag is written as it goes.
        this.#timer ??= setTimeout(() => void this.#save(), DELAY_MS);
      });
    });
    addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.#flush());
  }

  #isSaved(): boolean {
    const { documents, linked } = this.#proposals.state;
    if (this.#saved?.linked !== linked || this.#saved.documents.length !== documents.length) return false;
    return documents.every((document, i) => document === this.#saved?.documents[i]);
  }

  #flush(): void {
    if (!this.#isSaved()) void this.#save();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { encodeLink } = await this.#workspace.files.loadLinks();
    const { state } = this.#proposals;
    this.#saved = state;
    storeComparison({ link: encodeLink(state.documents, HASHES), linked: state.linked, address: this.#address });
  }
}
