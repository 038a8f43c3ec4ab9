// A stored database as a fixture file holds it, and the simplest possible writing and reading of one.

import { readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import { DATABASE } from '#lib/keep/store.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

interface StoredDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<'drafts' | 'versions', Rows>> & {
    readonly baselines?: Rows;
    readonly baselineTexts?: Rows;
  };
}

export function storedDatabase(version: number): StoredDatabase {
  // Not by import.meta.url, which in the page-like environment is no file.
  return JSON.parse(readFileSync(`tests/fixtures/keep/v${version}.json`, 'utf8')) as StoredDatabase;
}

/** Keys of the stores of version 1, written here by hand: what was released does not follow the code. */
const KEYS_OF_V1 = { drafts: 'tab', versions: 'id' } as const;

/** Puts the database of version 1 into the browser as that release left it. */
export async function layDownV1(): Promise<void> {
  await deleteDB(DATABASE);
  const { stores } = storedDatabase(1);
  const database = await openDB(DATABASE, 1, {
    upgrade: (opening) => {
      for (const [name, keyPath] of Object.entries(KEYS_OF_V1)) opening.createObjectStore(name, { keyPath });
    },
  });
  for (const name of ['drafts', 'versions'] as const)
    for (const record of stores[name]) await database.put(name, record);
  database.close();
}

const KEYS_OF_V2 = { ...KEYS_OF_V1, baselines: 'id', baselineTexts: 'id' } as const;

/** The same of version 2, the first with imported bases. */
export async function layDownV2(): Promise<void> {
  await deleteDB(DATABASE);
  const { stores } = storedDatabase(2);
  const database = await openDB(DATABASE, 2, {
    upgrade: (opening) => {
      for (const [name, keyPath] of Object.entries(KEYS_OF_V2)) opening.createObjectStore(name, { keyPath });
    },
  });
  for (const name of ['drafts', 'versions', 'baselines', 'baselineTexts'] as const)
    for (const record of stores[name] ?? []) await database.put(name, record);
  database.close();
}
