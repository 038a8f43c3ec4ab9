// A base as a download, the zip of a data package: one at a time, and told when it takes long.

import { saveFile } from '#lib/charts/save-file.ts';
import type { MadeBaseline } from './records.ts';
import { zipInThread } from './zip-thread.ts';

/** Sooner than this nobody wonders whether the button was heard. */
const PATIENCE_MS = 300;

/** saved · lost: there is no such base · failed: it could not be packed · busy: another is on its way. */
export type ExportOutcome = 'saved' | 'lost' | 'failed' | 'busy';

/** What a file name holds of any name. */
const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase() || 'base';

export class BaseExport {
  /** It has taken long enough to be told. */
  isSlow = $state(false);

  #running = false;
  #zip: typeof zipInThread;
  #save: typeof saveFile;

  constructor(zip = zipInThread, save = saveFile) {
    this.#zip = zip;
    this.#save = save;
  }

  /** `take` finds the base; null for one that is gone. */
  async run(take: () => Promise<MadeBaseline | null>): Promise<ExportOutcome> {
    if (this.#running) return 'busy';
    this.#running = true;
    const timer = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
    try {
      const made = await take();
      if (made === null) return 'lost';
      const bytes = await this.#zip(made);
      this.#save(new Blob([bytes], { type: 'application/zip' }), `${fileName(made.record.name)}.zip`);
      return 'saved';
    } catch {
      return 'failed';
    } finally {
      clearTimeout(timer);
      this.#running = this.isSlow = false;
    }
  }
}
