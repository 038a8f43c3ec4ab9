// Imported bases in a browser's storage: kept, renamed, removed, brought back; storage that is full, shut or silent.

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BaseShelf } from '#lib/baselines/base-shelf.svelte.ts';
import { makeBaseline } from '#lib/baselines/make-baseline.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { BASE_MISSING, isBaseStored, readStoredPackage } from '#lib/baselines/stored-package.ts';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { DATABASE, Store } from '#lib/keep/store.ts';
import { EMBEDDED, embeddedRows, smallImport } from './small-import.ts';

const shelves: BaseShelf[] = [];
function shelf(): BaseShelf {
  const made = new BaseShelf();
  shelves.push(made);
  return made;
}
const base = async (id: string, created = 1): Promise<MadeBaseline> =>
  makeBaseline({ id, name: `Base ${id}`, created }, await smallImport(), EMBEDDED, embeddedRows());
const names = ({ bases }: BaseShelf): string[] => (bases ?? []).map(({ name }) => name);

beforeEach(async () => {
  await deleteDB(DATABASE);
});
afterEach(() => {
  for (const one of shelves.splice(0)) one.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('keeping', () => {
  it('lists the newest first, and what it keeps is what a run reads', async () => {
    const own = shelf();
    const [old, recent] = [await base('a', 1), await base('b', 2)];
    expect(await own.keep(old)).toBe(true);
    expect(await own.keep(recent)).toBe(true);
    expect(names(own)).toEqual(['Base b', 'Base a']);
    expect(await own.take(old.record)).toEqual(old);
    const read = readDataPackage(await readStoredPackage('a'));
    expect(read.ok && read.value.size).toBe(3);
  });

  it('renames the record alone', async () => {
    const own = shelf();
    const made = await base('a');
    await own.keep(made);
    await own.rename(made.record, 'Outro');
    expect(names(own)).toEqual(['Outro']);
    expect(own.bases?.[0]?.hash).toBe(made.record.hash);
    expect((await own.take(made.record))?.texts).toEqual(made.texts);
  });

  it('removes, and brings back what it removed', async () => {
    const own = shelf();
    const made = await base('a');
    await own.keep(made);
    const removed = await own.remove(made.record);
    expect(removed).toEqual(made);
    expect(names(own)).toEqual([]);
    await expect(readStoredPackage('a')).rejects.toThrow(BASE_MISSING);
    expect(await isBaseStored('a')).toBe(false);
    await own.keep(removed as MadeBaseline);
    expect(names(own)).toEqual(['Base a']);
    expect(await isBaseStored('a')).toBe(true);
  });

  it('removing what another tab removed is no fault', async () => {
    const [one, other] = [shelf(), shelf()];
    const made = await base('a');
    await one.keep(made);
    await other.remove(made.record);
    expect(await one.remove(made.record)).toBeNull();
    expect(one.fault).toBeNull();
  });

  it('a record that no release wrote is passed over', async () => {
    const own = shelf();
    await own.keep(await base('a'));
    vi.spyOn(Store.prototype, 'baselines').mockResolvedValue([null, 7, { id: 'x' }, { ...(await base('b')).record }]);
    await own.list();
    expect(names(own)).toEqual(['Base b']);
  });
});

describe('two tabs', () => {
  it('each lists what the other keeps and removes', async () => {
    const [one, other] = [shelf(), shelf()];
    one.open();
    await vi.waitFor(() => expect(one.bases).toEqual([]));
    const made = await base('a');
    await other.keep(made);
    await vi.waitFor(() => expect(names(one)).toEqual(['Base a']));
    await other.remove(made.record);
    await vi.waitFor(() => expect(names(one)).toEqual([]));
  });
});

describe('storage that refuses', () => {
  const full = new DOMException('', 'QuotaExceededError');

  it('full: says so, holds what was refused, and takes it once there is room', async () => {
    const own = shelf();
    const [first, second] = [await base('a', 1), await base('b', 2)];
    await own.keep(first);
    const put = vi.spyOn(Store.prototype, 'putBaseline').mockRejectedValue(full);
    expect(await own.keep(second)).toBe(false);
    expect(own).toMatchObject({ fault: 'full', refused: second });
    expect(names(own)).toEqual(['Base a']);
    put.mockRestore();
    expect(await own.keep(second)).toBe(true);
    expect(own).toMatchObject({ fault: null, refused: null });
    expect(names(own)).toEqual(['Base b', 'Base a']);
  });

  it.each<[string, () => unknown]>([
    ['absent', () => undefined],
    [
      'blocked',
      () => ({
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      }),
    ],
  ])('%s: closed, an empty list, and nothing thrown', async (_, make) => {
    const made = await base('a');
    vi.stubGlobal('indexedDB', make());
    const own = shelf();
    await own.list();
    expect(own).toMatchObject({ bases: [], fault: 'closed' });
    expect(await own.keep(made)).toBe(false);
    expect(own).toMatchObject({ fault: 'closed', refused: made });
    // Nothing is known of a loss.
    expect(await isBaseStored('a')).toBe(true);
    await expect(readStoredPackage('a')).rejects.toThrow();
  });

  it('silent: given up after twenty seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = vi.spyOn(Store.prototype, 'baselines').mockReturnValue(new Promise<never>(() => undefined));
    const own = shelf();
    const listing = own.list();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    vi.advanceTimersByTime(20_000);
    await listing;
    expect(own).toMatchObject({ bases: [], fault: 'closed' });
  });

  it('what was listed stays when storage stops answering', async () => {
    const own = shelf();
    await own.keep(await base('a'));
    vi.spyOn(Store.prototype, 'baselines').mockRejectedValue(new DOMException('', 'InvalidStateError'));
    await own.list();
    expect(names(own)).toEqual(['Base a']);
    expect(own.fault).toBe('closed');
  });
});
