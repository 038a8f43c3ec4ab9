// Going over to another base and back: all at once or not at all, and the tab remembers.

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BASE_KEY, baseInUse } from '#lib/base-in-use.svelte.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import { BaseShelf } from '#lib/baselines/base-shelf.svelte.ts';
import { BASE_MISSING } from '#lib/baselines/stored-package.ts';
import { changeBase, chooseBase, followRename, importedBase, startOnKeptBase } from '#lib/baselines/use-base.ts';
import { DATABASE } from '#lib/keep/store.ts';
import { openSource } from '#lib/open-source.ts';
import { Runner } from '#lib/runner.svelte.ts';
import { HASHES } from '#lib/scenario-files.svelte.ts';
import { COVERED, countryBase, perInhabitant, untouchedBase } from './country-base.ts';
import { CLOSED_STORAGE, LocalStorage } from './page-storage.ts';
import { newestThread, threads, unanswered } from './simulation-threads.ts';

vi.mock('#lib/simulate.ts', () => import('./simulation-threads.ts'));

const NEEDS = perInhabitant('needs');
const YEAR = 2019;
/** The address of what stands for the embedded package. */
const EMBEDDED = 'baseline:embedded';

class Tab {
  readonly runner = new Runner(EMBEDDED);
  readonly session = { year: YEAR } as never;
  asked = NEEDS;
}
/** A tab with figures of the embedded base on screen. */
async function openTab(): Promise<Tab> {
  const tab = new Tab();
  tab.runner.start();
  tab.runner.request(NEEDS, YEAR);
  await vi.waitFor(() => expect(tab.runner.busy || tab.runner.shown === null).toBe(false));
  return tab;
}
const shelf = new BaseShelf();
let kept: ImportedBase;

/** What the municipality of the files has in the reference of the year on screen, R$. */
function amountOfCovered({ runner }: Tab): number {
  const { dataset, shown } = runner;
  if (dataset === null || shown === null) throw new Error('nothing is on screen');
  const { run } = shown;
  return run.reference[run.years.indexOf(YEAR) * dataset.size + dataset.code.indexOf(COVERED)] as number;
}

beforeEach(async () => {
  await deleteDB(DATABASE);
  vi.stubGlobal('sessionStorage', new LocalStorage());
  vi.stubGlobal('localStorage', new LocalStorage());
  const made = await countryBase('imported');
  await shelf.keep(made);
  await shelf.keep(await untouchedBase('embedded'));
  kept = importedBase(made.record);
});
afterEach(() => {
  shelf.close();
  baseInUse.imported = null;
  threads.length = 0;
  unanswered.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('changing the base', () => {
  it('figures, data and hash change together, and back to what they were', async () => {
    const tab = await openTab();
    const before = amountOfCovered(tab);
    const embedded = HASHES.data;
    expect(await changeBase(tab, kept, EMBEDDED)).toBeNull();
    expect(amountOfCovered(tab)).toBeGreaterThan(before * 1.5);
    expect(HASHES.data).toBe(kept.hash);
    expect(tab.runner.folder).toBe('baseline:imported');
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);

    expect(await changeBase(tab, null, EMBEDDED)).toBeNull();
    expect(amountOfCovered(tab)).toBe(before);
    expect([HASHES.data, baseInUse.imported]).toEqual([embedded, null]);
    tab.runner.stop();
  });

  it('takes the name that another tab gave it, and a reload has it too', async () => {
    chooseBase(kept);
    const other = new BaseShelf();
    await other.list();
    const record = other.bases?.find(({ id }) => id === kept.id);
    if (record === undefined) throw new Error('the base is not listed');
    await other.rename(record, 'Aldeia, pagos');
    other.close();
    await followRename(kept.id);
    expect(baseInUse.imported).toEqual({ ...kept, name: 'Aldeia, pagos' });
    expect(sessionStorage.getItem(BASE_KEY)).toContain('Aldeia, pagos');
    // A base that is gone, or no longer the one in use, keeps the name it had.
    chooseBase({ ...kept, id: 'gone' });
    await followRename('gone');
    await followRename(kept.id);
    expect(baseInUse.imported?.name).toBe(kept.name);
  });

  it('knows of the base what every page says of it', () => {
    expect(kept).toMatchObject({ name: 'Aldeia, 2020', year: 2020, replaced: 1, kept: 8 });
    expect(kept.hash).toMatch(/^[0-9a-f]{64}$/);
    chooseBase(kept);
    expect(JSON.parse(sessionStorage.getItem(BASE_KEY) ?? '')).toEqual(kept);
  });

  it('a base that is gone changes nothing, and says so', async () => {
    const tab = await openTab();
    const { shown, dataset } = tab.runner;
    const gone = { ...kept, id: 'gone' };
    expect(await changeBase(tab, gone, EMBEDDED)).toBe(BASE_MISSING);
    expect(tab.runner).toMatchObject({ folder: EMBEDDED, failure: null });
    expect(tab.runner.shown).toBe(shown);
    expect(tab.runner.dataset).toBe(dataset);
    expect(baseInUse.imported).toBeNull();
    expect(newestThread().ended).toBe(true);
    tab.runner.stop();
  });

  it('what is asked while the data load is run on them', async () => {
    const tab = await openTab();
    const changing = changeBase(tab, kept, EMBEDDED);
    const other = perInhabitant('other');
    tab.asked = other;
    tab.runner.request(other, YEAR);
    await changing;
    await vi.waitFor(() => expect(tab.runner.shown?.scenario.id).toBe('other'));
    expect(newestThread().asked.filter((name) => name === 'run')).toHaveLength(2);
    expect(tab.runner.stale).toBe(false);
    tab.runner.stop();
  });

  it('only a crash of the thread in use is one of the page', async () => {
    const tab = await openTab();
    await changeBase(tab, kept, EMBEDDED);
    threads[0]?.crash('late');
    expect(tab.runner.failure).toBeNull();
    const { shown } = tab.runner;
    newestThread().crash('worker');
    expect(tab.runner.failure?.message).toBe('worker');
    expect(tab.runner.shown).toBe(shown);
    // Starting again reads the same base.
    tab.runner.start();
    await vi.waitFor(() => expect(newestThread().asked).toContain('load'));
    expect(tab.runner.folder).toBe('baseline:imported');
    tab.runner.stop();
  });

  it('removed in another tab: what is on screen stays, a new start says that it is gone', async () => {
    const tab = await openTab();
    await changeBase(tab, kept, EMBEDDED);
    const other = new BaseShelf();
    await other.list();
    await other.remove(other.bases?.find(({ id }) => id === 'imported') as never);
    other.close();
    expect(await tab.runner.publish(YEAR)).not.toBeNull();
    tab.runner.start();
    await vi.waitFor(() => expect(tab.runner.failure?.message).toBe(BASE_MISSING));
    expect(tab.runner.shown).not.toBeNull();
    expect(await changeBase(tab, null, EMBEDDED)).toBeNull();
    expect(tab.runner).toMatchObject({ failure: null, folder: EMBEDDED });
    tab.runner.stop();
  });
});

describe('opening data for a runner', () => {
  const wish = { scenario: NEEDS, year: YEAR };

  it('a year beyond the end of the scenario is its last', async () => {
    const short = { ...NEEDS, endYear: 2018 };
    const opened = await openSource('baseline:imported', { scenario: short, year: YEAR }, () => undefined);
    expect(opened.ok && opened.value.run.years.at(-1)).toBe(2018);
  });

  it.each(['load', 'run'] as const)('silence at %s is given up, and its thread ended', async (question) => {
    unanswered.add(question);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openSource('baseline:imported', wish, () => undefined);
    await vi.waitFor(() => expect(newestThread().asked).toContain(question));
    vi.advanceTimersByTime(20_000);
    expect(await opening).toMatchObject({ ok: false, failure: { message: 'timeout' } });
    expect(newestThread().ended).toBe(true);
  });

  it('a crash while opening is the answer; one later is told', async () => {
    unanswered.add('load');
    const told = vi.fn();
    const opening = openSource('baseline:imported', wish, told);
    newestThread().crash('out of memory');
    expect(await opening).toMatchObject({ ok: false, failure: { message: 'out of memory' } });
    unanswered.clear();
    const opened = await openSource('baseline:imported', wish, told);
    newestThread().crash('later');
    expect(told).toHaveBeenLastCalledWith(opened.ok ? opened.value.thread : null, 'later');
  });

  it('a scenario that the data cannot carry is a failure, not a crash', async () => {
    const groups = NEEDS.groups.map((group) => ({ ...group, betweenStates: { nowhere: 1 } }));
    const opened = await openSource(
      'baseline:imported',
      { scenario: { ...NEEDS, groups } as never, year: YEAR },
      () => undefined,
    );
    expect(opened.ok).toBe(false);
    expect(newestThread().ended).toBe(true);
  });
});

describe('after a reload', () => {
  it('the tab starts on its base', async () => {
    chooseBase(kept);
    baseInUse.imported = null;
    const tab = new Tab();
    startOnKeptBase(tab);
    expect(baseInUse.imported).toEqual(kept);
    await vi.waitFor(() => expect(tab.runner.dataset).not.toBeNull());
    expect(tab.runner.folder).toBe('baseline:imported');
    tab.runner.stop();
  });

  it.each(['', 'x', 'null', '{}', '{"id":3,"hash":"a"}'])('%j is no choice: the embedded base', (text) => {
    sessionStorage.setItem(BASE_KEY, text);
    const tab = new Tab();
    startOnKeptBase(tab);
    expect([tab.runner.folder, baseInUse.imported]).toEqual([EMBEDDED, null]);
    tab.runner.stop();
  });

  it('closed storage holds the choice until then', () => {
    vi.stubGlobal('sessionStorage', CLOSED_STORAGE);
    chooseBase(kept);
    expect(baseInUse.imported).toEqual(kept);
    const tab = new Tab();
    baseInUse.imported = null;
    startOnKeptBase(tab);
    expect(tab.runner.folder).toBe(EMBEDDED);
    tab.runner.stop();
  });
});
