// The database against what earlier releases left in browsers, and against browsers that refuse.

import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBaselineRecord, readBaselineTexts } from '#lib/baselines/records.ts';
import { readDraft, readVersion } from '#lib/keep/records.ts';
import { DATABASE, openStore, storeFault, VERSION } from '#lib/keep/store.ts';
import { layDownV1, layDownV2, storedDatabase } from './stored.ts';

beforeEach(() => deleteDB(DATABASE));

describe('migration', () => {
  it('opens what version 1 left, with nothing lost', async () => {
    await layDownV1();
    const { stores } = storedDatabase(1);
    const store = await openStore();
    const [drafts, versions] = [await store.drafts(), await store.versions()];
    store.close();
    expect(drafts).toEqual(stores.drafts);
    expect(versions).toEqual(stores.versions);

    const draft = readDraft(drafts[0]);
    expect(draft.record).toMatchObject({ tab: '1q2w3e-r4t5y6-u7i8o9', year: 2030, edited: true });
    expect(draft.scenario).toMatchObject({ ok: true, value: { groups: [{ betweenStates: { population: 0.31 } }] } });
    expect(readVersion(versions[0]).scenario).toMatchObject({ ok: true, value: { startYear: 2019 } });
    expect(readVersion(versions[1]).scenario).toMatchObject({ ok: false });
  });

  it('brings version 1 forward with room for imported bases', async () => {
    await layDownV1();
    const store = await openStore();
    expect(await store.baselines()).toEqual([]);
    expect(await store.baselineTexts('x')).toBeUndefined();
    store.close();
  });

  it('opens what version 2 left, bases and their texts included', async () => {
    await layDownV2();
    const { stores } = storedDatabase(2);
    const store = await openStore();
    const [drafts, versions, bases] = [await store.drafts(), await store.versions(), await store.baselines()];
    const texts = await store.baselineTexts('b1-n2-m3');
    store.close();
    expect([drafts, versions, bases, [texts]]).toEqual([
      stores.drafts,
      stores.versions,
      stores.baselines,
      stores.baselineTexts,
    ]);
    expect(readBaselineRecord(bases[0])).toMatchObject({ name: 'Sorocaba 2020', replaced: 1 });
    expect(readBaselineTexts(texts)).toMatchObject({ entities: 'code\n' });
  });

  it('has a fixture of every released version', () => {
    for (let version = 1; version <= VERSION; version += 1) expect(storedDatabase(version).version).toBe(version);
  });

  it('makes a new database of the present version', async () => {
    (await openStore()).close();
    const database = await openDB(DATABASE);
    expect(database.version).toBe(VERSION);
    expect([...database.objectStoreNames]).toEqual(['baselineTexts', 'baselines', 'drafts', 'versions']);
    database.close();
  });

  it('lets go when a later release wants to bring it forward, and says so', async () => {
    const lost: string[] = [];
    const store = await openStore((fault) => lost.push(fault));
    const later = await openDB(DATABASE, VERSION + 1);
    expect(lost).toEqual(['newer']);
    await expect(store.drafts()).rejects.toThrow();
    later.close();
    await expect(openStore().catch((error: unknown) => Promise.reject(new Error(storeFault(error))))).rejects.toThrow(
      'newer',
    );
  });
});

describe('reasons', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['SecurityError', 'closed'],
    ['InvalidStateError', 'closed'],
  ])('%s means %s', (name, fault) => {
    expect(storeFault(new DOMException('', name))).toBe(fault);
  });

  it('anything else means closed', () => {
    for (const thrown of [undefined, null, 'x', new TypeError('indexedDB is undefined')])
      expect(storeFault(thrown)).toBe('closed');
  });
});
