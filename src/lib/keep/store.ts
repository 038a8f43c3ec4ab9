// The one database of the app in this browser. What is stored binds us: a version once released is
// brought forward by its own step, never by changing an earlier one.

import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { BaselineRecord, BaselineTexts, MadeBaseline } from '#lib/baselines/records.ts';
import type { DraftRecord, VersionRecord } from './records.ts';

export const DATABASE = 'sus-legal';

interface Stores extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  versions: { key: string; value: VersionRecord };
  /** Imported bases: what a list shows, and apart from it the megabytes that a run reads. */
  baselines: { key: string; value: BaselineRecord };
  baselineTexts: { key: string; value: BaselineTexts };
}
type Database = IDBPDatabase<Stores>;

/** Step n brings version n to n + 1; 0 is no database yet. */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('drafts', { keyPath: 'tab' });
    database.createObjectStore('versions', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('baselines', { keyPath: 'id' });
    database.createObjectStore('baselineTexts', { keyPath: 'id' });
  },
];
export const VERSION = STEPS.length;

/** full: no room · newer: a later release wrote it · closed: none, refused, or lost. */
export type StoreFault = 'full' | 'newer' | 'closed';

export function storeFault(error: unknown): StoreFault {
  const name = (error as { readonly name?: unknown } | null)?.name;
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'closed';
}

/**
 * `onlost` hears that the database was taken from this tab after it was opened.
 * @throws what the browser gives as the reason; `storeFault` sorts it.
 */
export async function openStore(onlost: (fault: StoreFault) => void = () => undefined): Promise<Store> {
  const database: Database = await openDB<Stores>(DATABASE, VERSION, {
    upgrade: (opening, from) => {
      for (const step of STEPS.slice(from)) step(opening);
    },
    // A tab of a later release waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onlost('newer');
    },
    terminated: () => onlost('closed'),
  });
  return new Store(database);
}

/** Records come back as `unknown`: they are read by records.ts. */
export class Store {
  #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async drafts(): Promise<readonly unknown[]> {
    return this.#database.getAll('drafts');
  }

  async versions(): Promise<readonly unknown[]> {
    return this.#database.getAll('versions');
  }

  async putDraft(draft: DraftRecord): Promise<void> {
    await this.#database.put('drafts', draft);
  }

  async putVersion(version: VersionRecord): Promise<void> {
    await this.#database.put('versions', version);
  }

  async dropDraft(tab: string): Promise<void> {
    await this.#database.delete('drafts', tab);
  }

  async dropVersion(id: string): Promise<void> {
    await this.#database.delete('versions', id);
  }

  async baselines(): Promise<readonly unknown[]> {
    return this.#database.getAll('baselines');
  }

  /** Undefined when there is none. */
  async baseline(id: string): Promise<unknown> {
    return this.#database.get('baselines', id);
  }

  async hasBaseline(id: string): Promise<boolean> {
    return (await this.#database.count('baselines', id)) > 0;
  }

  /** Undefined when there is none. */
  async baselineTexts(id: string): Promise<unknown> {
    return this.#database.get('baselineTexts', id);
  }

  /** Both or neither. */
  async putBaseline({ record, texts }: MadeBaseline): Promise<void> {
    const change = this.#database.transaction(['baselines', 'baselineTexts'], 'readwrite');
    const [baselines, all] = [change.objectStore('baselines'), change.objectStore('baselineTexts')];
    await Promise.all([baselines.put(record), all.put(texts), change.done]);
  }

  async renameBaseline(record: BaselineRecord): Promise<void> {
    await this.#database.put('baselines', record);
  }

  async dropBaseline(id: string): Promise<void> {
    const change = this.#database.transaction(['baselines', 'baselineTexts'], 'readwrite');
    const [baselines, all] = [change.objectStore('baselines'), change.objectStore('baselineTexts')];
    await Promise.all([baselines.delete(id), all.delete(id), change.done]);
  }

  close(): void {
    this.#database.close();
  }
}
