// Saving, taking over and failing, with a database in memory, on the classes the page uses.

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft } from '#lib/keep/records.ts';
import { Shelf } from '#lib/keep/shelf.svelte.ts';
import { DATABASE, Store } from '#lib/keep/store.ts';
import { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import { Session } from '#lib/session.svelte.ts';
import { setWeight } from '#scenario/edit.ts';
import { presetById } from '#scenario/presets.ts';
import { layDownV1, storedDatabase } from './stored.ts';

const NEEDS = presetById('bloco-unico-necessidades')?.document;
const START = { tab: '', resumed: false, displaced: null, offering: true };

class Storage {
  readonly entries = new Map<string, string>();
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.entries.set(key, value);
  removeItem = (key: string): void => void this.entries.delete(key);
}

/** Locks held by this page and, as if by other tabs, those of `others`. */
function fakeLocks(others: readonly string[] = []): object {
  const held = new Set(others.map((tab) => `sus-legal/tab/${tab}`));
  return {
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
    request: (name: string, _options: object, hold: () => Promise<never>) => {
      if (held.has(name)) return Promise.reject(new DOMException('', 'TimeoutError'));
      held.add(name);
      return hold();
    },
  };
}

const shelves: Shelf[] = [];

async function page(tab: string, start = START): Promise<{ session: Session; shelf: Shelf }> {
  if (NEEDS === undefined) throw new Error('The preset of the test is not shipped.');
  const session = new Session(NEEDS);
  const shelf = new Shelf(session, new ScenarioFiles(session));
  shelves.push(shelf);
  await shelf.start({ ...start, tab });
  return { session, shelf };
}

const edit = (session: Session, weight: number): void =>
  session.edit(setWeight('custeio', 'betweenStates', 'population', weight, new Set()));

beforeEach(async () => {
  await deleteDB(DATABASE);
  const listen = { addEventListener: () => undefined, removeEventListener: () => undefined };
  for (const [name, value] of Object.entries({
    sessionStorage: new Storage(),
    localStorage: new Storage(),
    navigator: { locks: fakeLocks() },
    location: { hash: '' },
    document: listen,
    ...listen,
  }))
    vi.stubGlobal(name, value);
});

afterEach(() => {
  for (const shelf of shelves.splice(0)) shelf.stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the draft of a tab', () => {
  it('is written within 300 ms of the first of many edits, to both places', async () => {
    const { session } = await page('me');
    for (const weight of [0.3, 0.31, 0.32]) {
      edit(session, weight);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const written = await vi.waitFor(() => {
      const text = sessionStorage.getItem('sus-legal-draft');
      expect(text).not.toBeNull();
      return readDraft(JSON.parse(text ?? ''));
    });
    expect(written.record).toMatchObject({ tab: 'me', edited: true });
    expect(written.scenario).toMatchObject({ ok: true, value: { groups: [{ betweenStates: { population: 0.32 } }] } });
    const next = await page('next');
    // The tab still lives: its draft is nobody else's to take.
    expect(next.shelf.drafts).toEqual([]);
  });

  it('is offered to a new tab once its own is gone, and belongs to one tab after that', async () => {
    const { session, shelf } = await page('gone');
    edit(session, 0.31);
    shelf.stop();
    await vi.waitFor(() => expect(shelf.fault).toBeNull());
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const next = await page('next');
    expect(next.shelf.offer?.record.tab).toBe('gone');
    const { offer } = next.shelf;
    if (offer !== null) await next.shelf.take(offer);
    expect(next.session.scenario.groups[0]?.betweenStates.population).toBe(0.31);
    expect(next.session.canUndo).toBe(true);
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const third = await page('third');
    expect(third.shelf.drafts.map(({ record }) => record.tab)).toEqual(['next']);
  });

  it('of a duplicated tab goes under an id of its own', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks(['me']) });
    const { session } = await page('me', { ...START, resumed: true });
    edit(session, 0.31);
    await vi.waitFor(() => expect(sessionStorage.getItem('sus-legal-draft')).not.toBeNull());
    const { record } = readDraft(JSON.parse(sessionStorage.getItem('sus-legal-draft') ?? ''));
    expect(record.tab).not.toBe('me');
    expect(record.tab).not.toBe('');
  });

  it('of version 1 is taken up, year and all, and what cannot be read stays', async () => {
    await layDownV1();
    const { session, shelf } = await page('me');
    expect(shelf.versions.map(({ scenario }) => scenario.ok)).toEqual([true, false]);
    expect(shelf.offer?.record.tab).toBe(storedDatabase(1).stores.drafts[0]?.['tab']);
    if (shelf.offer !== null) await shelf.take(shelf.offer);
    expect(session.year).toBe(2030);
    expect(shelf.drafts).toEqual([]);
  });
});

describe('faults', () => {
  it('no room: the version is not kept, the fault is told, and the next one may work', async () => {
    const { shelf } = await page('me');
    const put = vi.spyOn(Store.prototype, 'putVersion');
    put.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await shelf.saveVersion('A', '')).toBe(false);
    expect(shelf.versions).toEqual([]);
    expect(await shelf.saveVersion('B', 'note')).toBe(true);
    expect(shelf.fault).toBeNull();
    expect(shelf.versions.map(({ record }) => record.name)).toEqual(['B']);
  });

  it('no database: the session goes on, and the draft lasts as long as the tab', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    const { session, shelf } = await page('me');
    expect(shelf.fault).toBe('closed');
    edit(session, 0.31);
    await vi.waitFor(() => expect(sessionStorage.getItem('sus-legal-draft') ?? '').toContain('0.31'));
    expect(await shelf.saveVersion('A', '')).toBe(false);
    expect(shelf.fault).toBe('closed');
  });
});
