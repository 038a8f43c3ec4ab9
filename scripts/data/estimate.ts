// The estimate of 2016 transfers from its stages: frame, seeds, recipients, update, raking, whole reais.
// What each assumes and how good it is stands in docs/data.md.

import type { ByBlock, FundBlock } from './fund-blocks.ts';
import { BLOCKS, FUND_BLOCKS, eachBlock } from './fund-blocks.ts';
import type { Frame } from './frame.ts';
import { frameEstimate } from './frame.ts';
import type { Municipality } from './municipality.ts';
import { rake } from './rake.ts';
import { keepByGrants, keepLargest, keepManagement, keepSpecialisedCare } from './recipients.ts';
import { seedBlocks } from './seeds.ts';
import type { Sources } from './sources.ts';
import { spendingByOthers } from './spending-by-others.ts';
import { updateByMeasures } from './update.ts';
import { ROUNDING, roundKeepingSum } from './whole-reais.ts';

export interface Estimate {
  /** The municipal funds, by code (Brasília is not among them). */
  readonly places: readonly Municipality[];
  /** R$ of 2016, rounded, in the order of `places`. */
  readonly municipal: ByBlock<number[]>;
  /** R$ of 2016, rounded, by UF. */
  readonly state: ReadonlyMap<string, ByBlock<number>>;
}

/** Rakes the seeds of a block to its margins by UF and band. */
type RakeBlock = (block: FundBlock, seed: readonly number[]) => number[];

function prepareRake(frame: Frame): RakeBlock {
  const margins = frame.ufMargins.filter((row) => row.name !== 'DF');
  const ufIndex = new Map(margins.map((row, u) => [row.name, u]));
  const row = frame.places.map((m) => ufIndex.get(m.uf) as number);
  const column = frame.places.map((m) => m.band);
  return (block, seed) => {
    const stateOf = (uf: string) => (frame.state.get(uf) as ByBlock<number>)[block];
    const rowTotals = margins.map((margin) => margin.amounts[block] - stateOf(margin.name));
    const columnTotals = frame.bandMargins.map((margin) => margin.amounts[block]);
    return rake({ seed, row, column, rowTotals, columnTotals });
  };
}

function only(seed: readonly number[], kept: ReadonlySet<number>): number[] {
  return seed.map((value, i) => (kept.has(i) ? value : 0));
}

export interface MunicipalEstimate {
  /** R$, not rounded, in the order of the places. */
  readonly amounts: ByBlock<number[]>;
  /** Deviation that the update leaves to AB and MAC together, R$ per inhabitant. */
  readonly deviation: readonly number[];
}

/** `knownPayment` may leave payments of 2019 out, to test the estimate on them. */
export function estimateMunicipal(
  sources: Sources,
  frame: Frame,
  knownPayment: (m: Municipality) => boolean = () => true,
): MunicipalEstimate {
  const { places } = frame;
  const counts = sources.totals.municipalRecipients;
  const rakeBlock = prepareRake(frame);
  const spentFromOthers = spendingByOthers(places);
  const { seeds, primaryCareRule } = seedBlocks(places, frame.bandMargins, spentFromOthers, knownPayment);
  const first = eachBlock((block) => (block === 'GES' ? seeds.GES : rakeBlock(block, seeds[block])));
  const perHead = (amounts: readonly number[]) => amounts.map((v, i) => v / (places[i] as Municipality).population);
  const updated = updateByMeasures(
    places,
    {
      primaryCare: perHead(first.AB),
      specialisedCare: perHead(first.MAC),
      rest: perHead(places.map((_, i) => (first.AF[i] as number) + (first.VS[i] as number) + (first.INV[i] as number))),
    },
    {
      spentFromOthers,
      paidOverRule: places.map((m, i) => {
        if (m.primaryCare2019 === null || !knownPayment(m)) return null;
        return m.primaryCare2019 / m.population / (primaryCareRule[i] as number);
      }),
    },
  );
  const inMoney = (heads: readonly number[]) => heads.map((v, i) => v * (places[i] as Municipality).population);
  const hospitals = rakeBlock('MAC', inMoney(updated.specialisedCare));
  const custeio = {
    AB: rakeBlock('AB', inMoney(updated.primaryCare)),
    MAC: rakeBlock('MAC', only(hospitals, keepSpecialisedCare(places, hospitals, counts.MAC))),
    AF: rakeBlock('AF', only(first.AF, keepLargest(first.AF, counts.AF))),
    VS: first.VS,
    GES: rakeBlock('GES', only(seeds.GES, keepManagement(places))),
  };
  const weight = first.INV.map((value, i) => value / BLOCKS.reduce((s, block) => s + (custeio[block][i] as number), 0));
  const invested = keepByGrants(places, first.INV, weight, counts.INV);
  const amounts = { ...custeio, INV: rakeBlock('INV', only(first.INV, invested)) };
  return { amounts, deviation: updated.deviation };
}

export function estimateTransfers(sources: Sources): Estimate {
  const frame = frameEstimate(sources);
  const { places } = frame;
  const { amounts } = estimateMunicipal(sources, frame);
  const municipal = eachBlock((block) => roundByUf(places, amounts[block], ROUNDING));
  for (const block of FUND_BLOCKS) {
    checkCount(block, municipal[block], sources.totals.municipalRecipients[block], 'municipal');
  }
  return { places, municipal, state: roundState(sources, frame) };
}

function checkCount(block: FundBlock, amounts: readonly number[], published: number, sphere: string): void {
  const received = amounts.filter((value) => value > 0).length;
  if (received !== published) {
    throw new Error(`${block}: ${received} ${sphere} funds receive, NT 46 counts ${published}`);
  }
}

function roundByUf(places: readonly Municipality[], values: readonly number[], unit: number): number[] {
  const result = new Array<number>(values.length).fill(0);
  for (const uf of new Set(places.map((m) => m.uf))) {
    const members = places.flatMap((m, i) => (m.uf === uf ? [i] : []));
    const rounded = roundKeepingSum(
      members.map((i) => values[i] as number),
      unit,
    );
    members.forEach((i, k) => (result[i] = rounded[k] as number));
  }
  return result;
}

function roundState(sources: Sources, frame: Frame): Map<string, ByBlock<number>> {
  const ufs = [...frame.state.keys()];
  const rounded = eachBlock((block) => {
    const exact = ufs.map((uf) => (frame.state.get(uf) as ByBlock<number>)[block]);
    const amounts = roundKeepingSum(exact, ROUNDING);
    checkCount(block, amounts, sources.totals.stateRecipients[block], 'state');
    return amounts;
  });
  return new Map(ufs.map((uf, u) => [uf, eachBlock((block) => rounded[block][u] as number)]));
}
