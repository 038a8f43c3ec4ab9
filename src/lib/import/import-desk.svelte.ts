// The page of imports between picking files and keeping a base: what is read, how far, what came of it.

import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { UserMapping } from '#import/fns/mapping/classify.ts';
import type { FnsProblem } from '#import/fns/problem.ts';
import type { FnsReport } from '#import/fns/report/report.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { startImportThread } from './import-thread.ts';
import type { ImportThread } from './import-thread.ts';
import type { ImportReply } from './importer.ts';
import { keepMapping, readMapping } from './kept-mapping.ts';

export class ImportDesk {
  /** Part that is read, 0–1; null when nothing is being read. */
  progress = $state<number | null>(null);
  report = $state.raw<FnsReport | null>(null);
  problems = $state.raw<readonly FnsProblem[]>([]);
  /** A fault of ours, or of the browser. */
  failure = $state.raw<string | null>(null);
  cancelled = $state(false);
  net = $state(false);
  mapping = $state.raw<UserMapping>({});

  #folder: string;
  #start: typeof startImportThread;
  #thread: ImportThread | null = null;
  #number = 0;
  #files: readonly File[] = [];
  #making: ((made: MadeBaseline | null) => void) | null = null;

  /** @param folder address of the embedded package. */
  constructor(folder: string, start = startImportThread) {
    this.#folder = folder;
    this.#start = start;
  }

  read(files: readonly File[]): void {
    if (files.length === 0) return;
    this.mapping = readMapping();
    this.#files = files;
    this.#readAgain();
  }

  setNet(net: boolean): void {
    this.net = net;
    if (this.#files.length > 0) this.#readAgain();
  }

  /** Decide for a label that no rule maps; null takes the decision back. */
  map(label: string, target: ImportBlock | 'leave-out' | null): void {
    const others = Object.fromEntries(Object.entries(this.mapping).filter(([own]) => own !== label));
    this.mapping = target === null ? others : { ...others, [label]: target };
    keepMapping(this.mapping);
    this.#readAgain();
  }

  cancel(): void {
    this.#thread?.send({ kind: 'cancel' });
  }

  /** Put away what was read. */
  discard(): void {
    this.cancel();
    this.#files = [];
    this.#clear();
  }

  /** A base of what was read; null when it failed. */
  async make(id: string, name: string): Promise<MadeBaseline | null> {
    const thread = this.#thread;
    if (thread === null || this.report === null) return null;
    this.failure = null;
    return new Promise((resolve) => {
      this.#making = resolve;
      thread.send({ kind: 'make', number: ++this.#number, id, name, created: Date.now() });
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
  #readAgain(): void {
    this.problems = [];
    this.failure = null;
    this.cancelled = false;
    this.progress = 0;
    this.#thread ??= this.#start(
      (reply) => this.#hear(reply),
      (message) => this.#fail(message),
    );
    const { net, mapping } = this;
    this.#thread.send({
      kind: 'read',
      number: ++this.#number,
      folder: this.#folder,
      files: [...this.#files],
      net,
      mapping,
    });
  }

  #hear(reply: ImportReply): void {
    if (reply.number !== this.#number) return;
    if (reply.kind === 'progress') this.progress = reply.part;
    else if (reply.kind === 'made') this.#made(reply.made);
    else if (reply.kind === 'failed') this.#fail(reply.message);
    else {
      this.#clear();
      if (reply.kind === 'read') this.report = reply.report;
      else if (reply.kind === 'refused') this.problems = reply.problems;
      else this.cancelled = true;
    }
  }

  #clear(): void {
    this.progress = null;
    this.report = null;
    this.problems = [];
    this.failure = null;
    this.cancelled = false;
  }

  /** The thread may be lost: the next question starts another. */
  #fail(message: string): void {
    this.#thread?.end();
    this.#thread = null;
    this.#clear();
    this.failure = message;
    this.#made(null);
  }

  #made(made: MadeBaseline | null): void {
    this.#making?.(made);
    this.#making = null;
  }
}
