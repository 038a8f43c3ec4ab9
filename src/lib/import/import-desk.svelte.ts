// The page of imports between picking files and keeping a base: what is read, how far, what came of it. A report
// stays, and can be kept or exported, until another one takes its place: files that are refused, a cancel or a
// crash lose nothing.

import type { UserMapping } from '#import/fns/mapping/classify.ts';
import type { FnsProblem } from '#import/fns/problem.ts';
import type { FnsReport } from '#import/fns/report/report.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { decisionFor, groupsOf, withoutDecision } from './groups.ts';
import type { Destination, FileGroup } from './groups.ts';
import { startImportThread } from './import-thread.ts';
import type { ImportThread } from './import-thread.ts';
import type { ImportReply } from './importer.ts';
import { keepMapping, readMapping } from './kept-mapping.ts';

/** What is read, and how. */
interface Wish {
  readonly files: readonly File[];
  readonly net: boolean;
  readonly mapping: UserMapping;
  /** Decisions there were before these files. */
  readonly earlier: UserMapping;
}
const NOTHING: Wish = { files: [], net: false, mapping: {}, earlier: {} };

export class ImportDesk {
  /** Part that is read, 0–1; null when nothing is being read. */
  progress = $state<number | null>(null);
  report = $state.raw<FnsReport | null>(null);
  /** Groups of the report that no rule maps, decided or not. */
  groups = $state.raw<readonly FileGroup[]>([]);
  /** Why the files picked last were refused. */
  problems = $state.raw<readonly FnsProblem[]>([]);
  /** A fault of ours, or of the browser. */
  failure = $state.raw<string | null>(null);
  cancelled = $state(false);

  #folder: string;
  #start: typeof startImportThread;
  #thread: ImportThread | null = null;
  #number = 0;
  #wish = $state.raw(NOTHING);
  /** What the report on screen was made of. */
  #shown = NOTHING;
  #making: ((made: MadeBaseline | null) => void) | null = null;

  /** @param folder address of the embedded package. */
  constructor(folder: string, start = startImportThread) {
    this.#folder = folder;
    this.#start = start;
  }

  get net(): boolean {
    return this.#wish.net;
  }

  get mapping(): UserMapping {
    return this.#wish.mapping;
  }

  /** Where a label goes; undefined for one that waits. */
  destination(label: string): Destination | undefined {
    return decisionFor(this.mapping, label);
  }

  /** Whether an earlier import decided for it, and nobody since. */
  isRemembered(label: string): boolean {
    const earlier = decisionFor(this.#wish.earlier, label);
    return earlier !== undefined && earlier === this.destination(label);
  }

  read(files: readonly File[]): void {
    if (files.length === 0) return;
    const mapping = readMapping();
    this.#read({ files, net: this.net, mapping, earlier: mapping });
  }

  setNet(net: boolean): void {
    if (this.#wish.files.length > 0) this.#read({ ...this.#wish, net });
    else this.#wish = { ...this.#wish, net };
  }

  /** Decide for a label that no rule maps; null takes the decision back. */
  map(label: string, target: Destination | null): void {
    const others = withoutDecision(this.mapping, label);
    const mapping = target === null ? others : { ...others, [label]: target };
    keepMapping(mapping);
    this.#read({ ...this.#wish, mapping, earlier: withoutDecision(this.#wish.earlier, label) });
  }

  cancel(): void {
    this.#thread?.send({ kind: 'cancel' });
  }

  /** Put away what was read. */
  discard(): void {
    this.cancel();
    this.#number++;
    this.#wish = this.#shown = { ...NOTHING, net: this.net };
    this.report = null;
    this.groups = [];
    this.#settle();
  }

  /** A base of what was read; null when it failed. */
  async make(id: string, name: string): Promise<MadeBaseline | null> {
    if (this.report === null) return null;
    this.failure = null;
    // After a crash the new thread has to read what the report is of, before it can answer.
    if (this.#thread === null) this.#send(this.#shown);
    return new Promise((resolve) => {
      this.#making = resolve;
      this.#thread?.send({ kind: 'make', number: ++this.#number, id, name, created: Date.now() });
    });
  }

  leave(): void {
    this.#thread?.end();
    this.#thread = null;
    this.#number++;
    this.progress = null;
    this.#made(null);
  }

  /** What is on screen stays until the new report is there. */
  #read(wish: Wish): void {
    this.#settle();
    this.#wish = wish;
    this.progress = 0;
    this.#send(wish);
  }

  #send({ files, net, mapping }: Wish): void {
    this.#thread ??= this.#start(
      (reply) => this.#hear(reply),
      (message) => this.#fail(message),
    );
    const number = ++this.#number;
    this.#thread.send({ kind: 'read', number, folder: this.#folder, files: [...files], net, mapping });
  }

  #hear(reply: ImportReply): void {
    if (reply.number !== this.#number) return;
    if (reply.kind === 'progress') this.progress = reply.part;
    else if (reply.kind === 'made') this.#made(reply.made);
    else if (reply.kind === 'failed') this.#fail(reply.message);
    else {
      this.#settle();
      if (reply.kind === 'read') {
        this.report = reply.report;
        this.groups = groupsOf(reply.report, this.groups);
        this.#shown = this.#wish;
        return;
      }
      this.#restore();
      if (reply.kind === 'refused') this.problems = reply.problems;
      else this.cancelled = true;
    }
  }

  /** Nothing is being read, and no message is on screen. */
  #settle(): void {
    this.progress = null;
    this.problems = [];
    this.failure = null;
    this.cancelled = false;
  }

  /** Back to what the report on screen is of. */
  #restore(): void {
    if (this.report === null) {
      this.#wish = { ...NOTHING, net: this.net };
      return;
    }
    if (this.#wish.mapping !== this.#shown.mapping) keepMapping(this.#shown.mapping);
    this.#wish = this.#shown;
  }

  /** The thread may be lost: the next question starts another. */
  #fail(message: string): void {
    this.#thread?.end();
    this.#thread = null;
    this.#settle();
    this.#restore();
    this.failure = message;
    this.#made(null);
  }

  #made(made: MadeBaseline | null): void {
    this.#making?.(made);
    this.#making = null;
  }
}
