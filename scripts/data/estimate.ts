// The estimate of 2016 transfers from its stages: margins, state funds, seeds, recipients, raking, whole
// reais. What each assumes and how good it is stands in docs/data.md.

import { BANDS } from './bands.ts';
import type { ByBlock } from './fund-blocks.ts';
import { eachBlock } from './fund-blocks.ts';
import type { MarginRow } from './margins.ts';
import { fitMargins } from './margins.ts';
import type { Municipality } from './municipality.ts';
import { BRASILIA } from './municipality.ts';
import { rake } from './rake.ts';
import { keepRecipients } from './recipients.ts';
import type { Sources } from './sources.ts';
import { seedBlocks } from './seeds.ts';
import { estimateStateFunds } from './state-funds.ts';
import { roundKeepingSum } from './whole-reais.ts';

export interface Estimate {
  /** The municipal funds, by code (Brasília is not among them). */
  readonly places: readonly Municipality[];
  /** R$ of 2016, whole, in the order of `places`. */
  readonly municipal: ByBlock<number[]>;
  /** R$ of 2016, whole, by UF. */
  readonly state: ReadonlyMap<string, ByBlock<number>>;
}

function peopleOf(places: readonly Municipality[], belongs: (m: Municipality) => boolean): number {
  return places.filter(belongs).reduce((sum, m) => sum + m.population, 0);
}

export interface Frame {
  readonly places: readonly Municipality[];
  readonly ufMargins: readonly MarginRow[];
  /** In the order of BANDS. */
  readonly bandMargins: readonly MarginRow[];
  readonly state: ReadonlyMap<string, ByBlock<number>>;
}

/** All that is published, made consistent: what the municipal estimate must add up to. */
export function frameEstimate(sources: Sources): Frame {
  const everyone = sources.municipalities;
  const places = everyone.filter((m) => m.code !== BRASILIA);
  const { totals } = sources;
  const ufMargins = fitMargins(
    sources.ufTable,
    sources.ufTable.map((row) => peopleOf(everyone, (m) => m.uf === row.name)),
    eachBlock((block) => totals.municipal[block] + totals.state[block]),
  );
  const bandTable = BANDS.map((band) => {
    const row = sources.bandTable.find((candidate) => candidate.name === band.name);
    if (!row) throw new Error(`NT 46, table 11: no row "${band.name}"`);
    return row;
  });
  const bandPeople = BANDS.map((_, k) => peopleOf(places, (m) => m.band === k));
  const bandMargins = fitMargins(bandTable, bandPeople, totals.municipal);
  return { places, ufMargins, bandMargins, state: estimateStateFunds(sources, ufMargins) };
}

export function estimateTransfers(sources: Sources): Estimate {
  const frame = frameEstimate(sources);
  const { places } = frame;
  const margins = frame.ufMargins.filter((row) => row.name !== 'DF');
  const ufIndex = new Map(margins.map((row, u) => [row.name, u]));
  const row = places.map((m) => ufIndex.get(m.uf) as number);
  const column = places.map((m) => m.band);
  const seeds = keepRecipients(places, seedBlocks(places), sources.totals.municipalRecipients);
  const municipal = eachBlock((block) => {
    const stateOf = (uf: string) => (frame.state.get(uf) as ByBlock<number>)[block];
    const rowTotals = margins.map((margin) => margin.amounts[block] - stateOf(margin.name));
    const columnTotals = frame.bandMargins.map((margin) => margin.amounts[block]);
    const raked = rake({ seed: seeds[block], row, column, rowTotals, columnTotals });
    return roundByUf(raked, row, rowTotals.length);
  });
  return { places, municipal, state: roundState(sources, frame) };
}

function roundByUf(values: readonly number[], row: readonly number[], ufs: number): number[] {
  const result = new Array<number>(values.length).fill(0);
  for (let u = 0; u < ufs; u += 1) {
    const members = row.flatMap((uf, i) => (uf === u ? [i] : []));
    const rounded = roundKeepingSum(members.map((i) => values[i] as number));
    members.forEach((i, k) => (result[i] = rounded[k] as number));
  }
  return result;
}

function roundState(sources: Sources, frame: Frame): Map<string, ByBlock<number>> {
  const ufs = [...frame.state.keys()];
  const rounded = eachBlock((block) =>
    roundKeepingSum(ufs.map((uf) => (frame.state.get(uf) as ByBlock<number>)[block])),
  );
  for (const block of ['AB', 'MAC', 'AF', 'VS', 'GES', 'INV'] as const) {
    const received = rounded[block].filter((value) => value > 0).length;
    const published = sources.totals.stateRecipients[block];
    if (received !== published) throw new Error(`${block}: ${received} state funds receive, NT 46 counts ${published}`);
  }
  return new Map(ufs.map((uf, u) => [uf, eachBlock((block) => rounded[block][u] as number)]));
}
