// Counts and sums of every year (docs/model.md, section 10). A change of float noise is no change:
// nothing that is zero is called a gain.

import type { Dataset } from './dataset.ts';
import type { EnvelopePath, Tally, YearIndicators } from './run.ts';
import { NOISE_REAIS } from './transition.ts';

function createTally(years: number): Tally {
  return { winners: new Float64Array(years), losers: new Float64Array(years), unchanged: new Float64Array(years) };
}

export function createIndicators(years: number): YearIndicators {
  const make = () => new Float64Array(years);
  return {
    municipal: createTally(years),
    state: createTally(years),
    uf: createTally(years),
    population: createTally(years),
    moneyMoved: make(),
    abReference: make(),
    abRedistribution: make(),
    abToMac: make(),
    abMunicipalitiesBelow: make(),
    abBelow: make(),
    lossAgainstRcl15: make(),
    lossAgainstRcl15CumulativeReal: make(),
  };
}

/**
 * 1 wins, −1 loses, 0 unchanged. A change within float noise of the threshold does not pass it, so
 * that a bound equal to the threshold makes nobody a winner or loser.
 */
export function outcomeOf(amount: number, reference: number, threshold: number): -1 | 0 | 1 {
  const change = amount - reference;
  const least = threshold * reference + NOISE_REAIS;
  return change > least ? 1 : -change > least ? -1 : 0;
}

/** What one year's pass over the funds reads: rows of one year, entity-sized. */
export interface YearFunds {
  readonly reference: Float64Array;
  readonly amount: Float64Array;
}

function record(target: Tally, y: number, winners: number, losers: number, all: number): void {
  target.winners[y] = winners;
  target.losers[y] = losers;
  target.unchanged[y] = all - winners - losers;
}

/** Counts of one range of funds. An array, since fields that are now whole, now not, keep V8 from settling. */
const WINNERS = 0;
const LOSERS = 1;
const WON = 2;
const LOST = 3;
const PEOPLE = 4;
const MOVED = 5;

/** Winners and losers among the funds from `first` to `last`, the people who live there, Σ|Δ|. */
function countRange(
  dataset: Dataset,
  { reference, amount }: YearFunds,
  threshold: number,
  first: number,
  last: number,
): Float64Array {
  const { population } = dataset;
  const counts = new Float64Array(6);
  let moved = 0;
  for (let e = first; e < last; e++) {
    const before = reference[e] as number;
    const after = amount[e] as number;
    moved += Math.abs(after - before);
    const outcome = outcomeOf(after, before, threshold);
    counts[PEOPLE] = (counts[PEOPLE] as number) + (population[e] as number);
    if (outcome === 0) continue;
    const count = outcome > 0 ? WINNERS : LOSERS;
    const people = outcome > 0 ? WON : LOST;
    counts[count] = (counts[count] as number) + 1;
    counts[people] = (counts[people] as number) + (population[e] as number);
  }
  counts[MOVED] = moved;
  return counts;
}

/** Winners and losers among municipal funds, state funds and people, and the money moved. */
export function countFunds(
  into: YearIndicators,
  y: number,
  dataset: Dataset,
  funds: YearFunds,
  threshold: number,
): void {
  const { municipalities, size } = dataset;
  const municipal = countRange(dataset, funds, threshold, 0, municipalities);
  const state = countRange(dataset, funds, threshold, municipalities, size);
  const of = (counts: Float64Array, field: number) => counts[field] as number;
  record(into.municipal, y, of(municipal, WINNERS), of(municipal, LOSERS), municipalities);
  record(into.population, y, of(municipal, WON), of(municipal, LOST), of(municipal, PEOPLE));
  record(into.state, y, of(state, WINNERS), of(state, LOSERS), size - municipalities);
  into.moneyMoved[y] = (of(municipal, MOVED) + of(state, MOVED)) / 2;
}

/** Winners and losers among UFs, all funds of a UF added. */
export function countUfs(into: YearIndicators, y: number, dataset: Dataset, funds: YearFunds, threshold: number): void {
  const count = dataset.ufs.length;
  const before = new Float64Array(count);
  const after = new Float64Array(count);
  for (let e = 0; e < dataset.size; e++) {
    const u = dataset.uf[e] as number;
    before[u] = (before[u] as number) + (funds.reference[e] as number);
    after[u] = (after[u] as number) + (funds.amount[e] as number);
  }
  const outcomes = dataset.ufs.map((_, u) => outcomeOf(after[u] as number, before[u] as number, threshold));
  const winners = outcomes.filter((outcome) => outcome > 0).length;
  record(into.uf, y, winners, outcomes.filter((outcome) => outcome < 0).length, count);
}

/** Loss against 15% of RCL at the same margin and share: nominal by year, real since 2017. */
export function measureLoss(into: YearIndicators, { pool, poolRcl15, deflator }: EnvelopePath): void {
  let cumulative = 0;
  for (let y = 0; y < into.lossAgainstRcl15.length; y++) {
    const t = y + 1;
    const loss = (poolRcl15[t] as number) - (pool[t] as number);
    cumulative += loss / (deflator[t] as number);
    into.lossAgainstRcl15[y] = loss;
    into.lossAgainstRcl15CumulativeReal[y] = cumulative;
  }
}
