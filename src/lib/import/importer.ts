// What stands behind the import worker: reads files through the import core, and makes a base of what it read.
// Plain data in, plain data out; between stretches of work it hears of a cancel.

import type { EntityRow } from '#engine';
import { readEntities } from '#import/data-package/read-entities.ts';
import { importFns } from '#import/fns/import-files.ts';
import type { FnsImport } from '#import/fns/import-files.ts';
import type { UserMapping } from '#import/fns/mapping/classify.ts';
import type { FnsProblem } from '#import/fns/problem.ts';
import { fileSource } from '#import/fns/read/file-source.ts';
import type { FnsReport } from '#import/fns/report/report.ts';
import type { EmbeddedPackage } from '#lib/baselines/embedded-package.ts';
import { makeBaseline } from '#lib/baselines/make-baseline.ts';
import type { BaselineName } from '#lib/baselines/make-baseline.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';

export type ImportRequest =
  | {
      readonly kind: 'read';
      readonly number: number;
      /** Address of the embedded package. */
      readonly folder: string;
      readonly files: readonly File[];
      readonly net: boolean;
      readonly mapping: UserMapping;
    }
  /** A base of what was read last; one that is being read is waited for. */
  | ({ readonly kind: 'make'; readonly number: number } & BaselineName)
  | { readonly kind: 'cancel' };

/** Every answer carries the number of its question. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly number: number; readonly part: number }
  | { readonly kind: 'read'; readonly number: number; readonly report: FnsReport }
  | { readonly kind: 'refused'; readonly number: number; readonly problems: readonly FnsProblem[] }
  | { readonly kind: 'made'; readonly number: number; readonly made: MadeBaseline }
  | { readonly kind: 'cancelled'; readonly number: number }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

interface Ground {
  readonly folder: string;
  readonly embedded: EmbeddedPackage;
  readonly rows: readonly EntityRow[];
}

export interface ImporterNeeds {
  readonly load: (folder: string) => Promise<EmbeddedPackage>;
  readonly reply: (reply: ImportReply) => void;
}

export class Importer {
  #needs: ImporterNeeds;
  #ground: Ground | null = null;
  #read: FnsImport | null = null;
  #stop = new AbortController();
  #reading: Promise<ImportReply> = Promise.resolve({ kind: 'cancelled', number: 0 });

  constructor(needs: ImporterNeeds) {
    this.#needs = needs;
  }

  async hear(request: ImportRequest): Promise<void> {
    // A new question, too, ends what is being read.
    if (request.kind !== 'make') this.#stop.abort();
    if (request.kind === 'cancel') return;
    const { number } = request;
    try {
      if (request.kind === 'read') this.#reading = this.#readFiles(request);
      const reply = await this.#reading;
      this.#needs.reply(request.kind === 'read' ? reply : this.#make(request));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#needs.reply({ kind: 'failed', number, message });
    }
  }

  async #readFiles({ number, folder, files, net, mapping }: ImportRequest & { kind: 'read' }): Promise<ImportReply> {
    const stop = (this.#stop = new AbortController());
    try {
      const { rows } = await this.#groundOf(folder);
      const imported = await importFns(
        files.map((file) => fileSource(file.name, file)),
        {
          funds: rows.map(({ code, sphere, uf, name }) => ({ code, sphere, uf, name })),
          net,
          mapping,
          signal: stop.signal,
          onprogress: (part) => this.#needs.reply({ kind: 'progress', number, part }),
        },
      );
      stop.signal.throwIfAborted();
      if (!imported.ok) return { kind: 'refused', number, problems: imported.problems };
      this.#read = imported.value;
      return { kind: 'read', number, report: imported.value.report };
    } catch (error) {
      if (stop.signal.aborted) return { kind: 'cancelled', number };
      throw error;
    }
  }

  #make({ number, id, name, created }: ImportRequest & { kind: 'make' }): ImportReply {
    if (this.#read === null || this.#ground === null) return { kind: 'failed', number, message: 'nothing read' };
    const { embedded, rows } = this.#ground;
    return { kind: 'made', number, made: makeBaseline({ id, name, created }, this.#read, embedded, rows) };
  }

  async #groundOf(folder: string): Promise<Ground> {
    if (this.#ground?.folder === folder) return this.#ground;
    const embedded = await this.#needs.load(folder);
    const read = readEntities(embedded.entities);
    if (!read.ok) throw new Error(`${read.problems[0]?.file}: ${read.problems[0]?.got}`);
    this.#ground = { folder, embedded, rows: read.value };
    return this.#ground;
  }
}
