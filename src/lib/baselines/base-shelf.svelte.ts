// Imported bases in this browser: listed, kept, renamed, removed and brought back. A base that storage refuses is
// not lost: whoever made it still holds it.

import { openStore, storeFault } from '#lib/keep/store.ts';
import type { Store, StoreFault } from '#lib/keep/store.ts';
import { hearOtherTabs, tellOtherTabs } from './bases-news.ts';
import { readBaselineRecord, readBaselineTexts } from './records.ts';
import type { BaselineRecord, MadeBaseline } from './records.ts';

/** Storage that says nothing for this long will not: an older tab holds it, or the browser keeps it shut. */
const PATIENCE_MS = 20_000;

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

export class BaseShelf {
  /** Newest first; null until storage has answered. */
  bases = $state.raw<readonly BaselineRecord[] | null>(null);
  fault = $state.raw<StoreFault | null>(null);
  /** What storage refused: still here to be exported, or tried again. */
  refused = $state.raw<MadeBaseline | null>(null);

  #store: Promise<Store> | null = null;
  #deaf: () => void = () => undefined;

  /** List, and again whenever another tab changes something. */
  open(): void {
    this.#deaf();
    this.#deaf = hearOtherTabs(() => void this.list());
    void this.list();
  }

  async list(): Promise<void> {
    const listed = await this.#attempt((store) => store.baselines());
    // What was listed before is not taken for gone because storage does not answer.
    if (listed === null) {
      this.bases ??= [];
      return;
    }
    this.bases = listed
      .map(readBaselineRecord)
      .filter((record) => record !== null)
      .sort((a, b) => b.created - a.created);
  }

  /** Answers whether it is kept. */
  async keep(made: MadeBaseline): Promise<boolean> {
    const kept = await this.#change((store) => store.putBaseline(made));
    this.refused = kept ? null : made;
    return kept;
  }

  async rename(record: BaselineRecord, name: string): Promise<boolean> {
    return this.#change((store) => store.renameBaseline({ ...record, name }));
  }

  /** Answers what was removed, for whoever wants it back; null when nothing was. */
  async remove(record: BaselineRecord): Promise<MadeBaseline | null> {
    const made = await this.take(record);
    if (made === null) return null;
    return (await this.#change((store) => store.dropBaseline(record.id))) ? made : null;
  }

  /** The whole base; null where its texts are gone or storage is closed. */
  async take(record: BaselineRecord): Promise<MadeBaseline | null> {
    const texts = readBaselineTexts(await this.#attempt((store) => store.baselineTexts(record.id)));
    return texts === null ? null : { record, texts };
  }

  close(): void {
    this.#deaf();
    void this.#store?.then((store) => store.close()).catch(() => undefined);
    this.#store = null;
  }

  /** Storage was taken from this tab: the next question opens it anew. */
  #lose(fault: StoreFault): void {
    this.#store = null;
    this.fault = fault;
  }

  async #change(act: (store: Store) => Promise<void>): Promise<boolean> {
    const done = await this.#attempt(async (store) => {
      await act(store);
      return true;
    });
    if (done === null) return false;
    tellOtherTabs();
    await this.list();
    return true;
  }

  /** Null when it could not be done; why not is `fault`. */
  async #attempt<T>(act: (store: Store) => Promise<T>): Promise<T | null> {
    try {
      this.#store ??= openStore((fault) => this.#lose(fault));
      const done = await inTime(this.#store.then(act));
      this.fault = null;
      return done;
    } catch (error) {
      this.#lose(storeFault(error));
      return null;
    }
  }
}
