// Scenarios that come in and go out: files, links, the address of the page. What cannot be opened
// changes nothing and says why.

import type { ScenarioDocument } from '#scenario/document.ts';
import type { LinkHashes } from '#scenario/link.ts';
import { scenarioText } from '#scenario/print.ts';
import type { Problem } from '#scenario/problem.ts';
import { baseInUse } from '#lib/base-in-use.svelte.ts';
import { saveFile } from '#lib/charts/save-file.ts';
import type { Session } from './session.svelte.ts';

/** Files larger than this are not read at all, bytes. */
export const MAX_FILE_BYTES = 1_048_576;

type Links = typeof import('#scenario/link.ts');

/** What links and exports are made with: this build, and the base in use. */
export const HASHES: LinkHashes = {
  get data() {
    return baseInUse.imported?.hash ?? __DATA_HASH__;
  },
  engine: __ENGINE_HASH__,
};

export type OpenFailure =
  | { readonly kind: 'file' | 'link'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly bytes: number };

/** Was the link made with this very data and engine? One that does not say is taken as it is. */
export function isOurs(hashes: LinkHashes | null): boolean {
  if (hashes === null) return true;
  return HASHES.data.startsWith(hashes.data) && hashes.engine === HASHES.engine;
}

export class ScenarioFiles {
  failure = $state.raw<OpenFailure | null>(null);
  /** The scenario came by a link made with other data or another engine. */
  fromOtherData = $state(false);

  /** Who takes scenarios that come by file instead of the session; null when nobody does. */
  taker: ((document: ScenarioDocument) => void) | null = null;

  /** Who takes exercises and records of sessions that come by file. */
  exerciseTaker: (file: File) => void = () => undefined;
  /** An exercise on its way from another page to that of exercises. */
  carried: File | null = null;

  /** Who takes tables, as exports of the FNS are. */
  tableTaker: (files: readonly File[]) => void = () => undefined;
  /** Tables on their way from another page to that of imports. */
  carriedTables: readonly File[] = [];

  /** A file is held over the page. */
  dragging = $state(false);

  #session: Session;
  #onopen: (document: ScenarioDocument) => void;
  #shared = '';
  #links: Links | null = null;

  /** `onopen` hears of every scenario that was opened. */
  constructor(session: Session, onopen: (document: ScenarioDocument) => void = () => undefined) {
    this.#session = session;
    this.#onopen = onopen;
  }

  /** Open a scenario; what was wrong with an earlier one is no longer told. */
  open(document: ScenarioDocument): void {
    this.failure = null;
    this.fromOtherData = false;
    this.#session.open(document);
    this.#onopen(document);
  }

  /** Open what the address carries; an address without a scenario is left alone. */
  async openAddress(hash: string): Promise<void> {
    if (!/^#s=/.test(hash) || hash === this.#shared) return;
    const decoded = (await this.loadLinks()).decodeLink(hash);
    if (!decoded.ok) {
      this.failure = { kind: 'link', name: '', problems: decoded.problems };
      return;
    }
    this.open(decoded.value.documents[0] as ScenarioDocument);
    this.fromOtherData = !isOurs(decoded.value.hashes);
  }

  /** `beside` came with the file, which is the first of them: several tables are imported together. */
  async openFile(file: File, beside: readonly File[] = [file]): Promise<void> {
    const { looksLikeTable } = await import('./import/looks-like-table.ts');
    if (await looksLikeTable(file)) {
      this.failure = null;
      this.tableTaker(beside);
      return;
    }
    if (file.size > MAX_FILE_BYTES) {
      this.failure = { kind: 'tooLarge', name: file.name, bytes: file.size };
      return;
    }
    const [{ parseScenarioText }, text] = await Promise.all([import('#scenario/parse.ts'), file.text()]);
    if (isExercise(text)) {
      this.exerciseTaker(file);
      return;
    }
    const parsed = parseScenarioText(text);
    if (parsed.ok) (this.taker ?? ((document) => this.open(document)))(parsed.value);
    else this.failure = { kind: 'file', name: file.name, problems: parsed.problems };
  }

  saveFile(): void {
    const { scenario } = this.#session;
    saveFile(new Blob([scenarioText(scenario)], { type: 'application/json' }), `${scenario.id}.json`);
  }

  /** What makes and reads links: only who shares, prints or opens one needs it. */
  async loadLinks(): Promise<Links> {
    this.#links ??= await import('#scenario/link.ts');
    return this.#links;
  }

  /** The address of this page with a scenario in it; empty until links are loaded. */
  link(scenario: ScenarioDocument): string {
    if (this.#links === null) return '';
    return new URL(this.#links.encodeLink([scenario], HASHES), location.href).href;
  }

  /** Put the scenario into the address and answer the whole link. */
  async share(): Promise<string> {
    this.#shared = (await this.loadLinks()).encodeLink([this.#session.scenario], HASHES);
    history.replaceState(history.state, '', this.#shared);
    return location.href;
  }

  dragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dragging = true;
  }

  /** The pointer left the page, not only one of its parts. */
  dragLeave(event: DragEvent): void {
    if (event.relatedTarget === null) this.dragging = false;
  }

  drop(event: DragEvent): void {
    this.dragging = false;
    const dropped = [...(event.dataTransfer?.files ?? [])];
    const [file] = dropped;
    if (file === undefined) return;
    event.preventDefault();
    void this.openFile(file, dropped);
  }

  dismiss(): void {
    this.failure = null;
    this.fromOtherData = false;
  }
}

/** By what only an exercise or the record of one has; anything else is told by the reader of scenarios. */
function isExercise(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null) return false;
    return Object.hasOwn(value, 'record') || Object.hasOwn(value, 'objectives');
  } catch {
    return false;
  }
}
