// A base exported from the page of imports is a folder for --data: the command line and the page's simulator give
// the same figures on it, and name it by hashes that agree.

import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BaseShelf } from '#lib/baselines/base-shelf.svelte.ts';
import { baselineZip } from '#lib/baselines/export-zip.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { createSimulator } from '#lib/simulator.ts';
import { parseScenario } from '#scenario/parse.ts';
import { countryBase } from '#tests/unit/baselines/country-base.ts';
import { EXAMPLE_DATA, MINIMAL, Workspace, simulate } from './command-line.ts';

interface YearSummary {
  readonly envelope: number;
  readonly municipal: Readonly<Record<'winners' | 'losers' | 'unchanged', number>>;
  readonly moneyMoved: number;
  readonly abToMac: number;
  readonly ab: { readonly reference: number; readonly redistribution: number };
  readonly inequality: { readonly before: number; readonly after: number };
}

// A line held apart: its amount is in baseline.csv alone.
const SCENARIO = { ...MINIMAL, ringFence: { MAC: { state: 0, municipal: 0, lines: ['samu*'] } } };

const work = new Workspace();
const shelf = new BaseShelf();
let made: MadeBaseline;

beforeAll(async () => {
  made = await countryBase('exported');
  await shelf.keep(made);
  for (const [name, bytes] of Object.entries(unzipSync(baselineZip(made)))) work.write(`base/${name}`, bytes);
});
afterAll(() => {
  shelf.close();
  work.remove();
});

function summaryOf(out: string, data: string): Record<string, YearSummary> {
  const outcome = simulate(work.writeScenario('minimal.json', SCENARIO), '--out', work.path(out), '--data', data);
  expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  return (work.readJson(out, 'summary.json') as { years: Record<string, YearSummary> }).years;
}

it('the command line and the simulator of the page agree on every year', async () => {
  expect(made.texts.baselineCsv).toMatch(/,MAC,samu[^,]*,250000\.25/);
  const years = summaryOf('out', work.path('base'));
  const parsed = parseScenario(SCENARIO);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const simulator = createSimulator();
  expect(await simulator.load('baseline:exported')).toMatchObject({ ok: true });
  const cents = (value: number | undefined): number => Math.round((value as number) * 100) / 100;
  for (const year of [2017, 2018, 2019]) {
    const ran = simulator.run(parsed.value, year);
    if (!ran.ok) throw new Error(ran.failure.detail);
    const { run, inequality } = ran.value;
    const y = run.years.indexOf(year);
    const { municipal, moneyMoved, abReference, abRedistribution, abToMac } = run.indicators;
    expect(years[year]).toMatchObject({
      envelope: cents(run.envelope.pool[year - 2016]),
      municipal: {
        winners: municipal.winners[y],
        losers: municipal.losers[y],
        unchanged: municipal.unchanged[y],
      },
      moneyMoved: cents(moneyMoved[y]),
      abToMac: cents(abToMac[y]),
      ab: { reference: cents(abReference[y]), redistribution: cents(abRedistribution[y]) },
      inequality: { before: inequality.macroRegions.before.gini, after: inequality.macroRegions.after.gini },
    });
  }
});

it('and they are other figures than those of the base it was laid over', () => {
  const [imported, embedded] = [summaryOf('imported', work.path('base')), summaryOf('embedded', EXAMPLE_DATA)];
  expect(imported['2019']?.moneyMoved).not.toBe(embedded['2019']?.moneyMoved);
});

it('the hash that the page shows is that of the files', () => {
  const sha256 = (name: string): string => createHash('sha256').update(work.read('base', name)).digest('hex');
  const files = ['entities.csv', 'series.csv', 'population_uf.csv', 'baseline.csv'];
  const listed = files.map((name) => `${sha256(name)}  ${name}\n`).join('');
  expect(createHash('sha256').update(listed).digest('hex')).toBe(made.record.hash);
  expect(work.readJson('base', 'datapackage.json')).toMatchObject({ dataHash: made.record.hash });
});
