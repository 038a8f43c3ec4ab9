// What adds up for each fund from 2017 to the last year, in R$ of 2016: amount less the sharing-out of
// 2016, year by year, so that later gains make up for earlier losses.

import { outcomeOf } from '#engine';
import type { Dataset, Run } from '#engine';

export interface FundLoss {
  /** Row of the fund in the dataset. */
  readonly entity: number;
  /** R$ of 2016. */
  readonly loss: number;
  /** Of what the sharing-out of 2016 would bring in the same years. */
  readonly share: number;
}

export interface UfChange {
  /** Position in `dataset.ufs`. */
  readonly uf: number;
  /** All funds of the UF added, R$ of 2016; negative is a loss. */
  readonly change: number;
  readonly share: number;
}

export interface CumulativeLoss {
  /** Sum over funds that end below, R$ of 2016. */
  readonly total: number;
  /** Funds that lose more than the threshold of the scenario, and the middle one of their losses. */
  readonly losers: number;
  readonly median: number;
  /** From the largest loss on. */
  readonly worst: readonly FundLoss[];
  readonly byUf: readonly UfChange[];
}

const WORST = 10;

/** Sum over the years of one value a fund, each year in R$ of 2016. */
function addYears({ size, years, envelope }: Run, values: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  years.forEach((_, y) => {
    const unit = 1 / (envelope.deflator[y + 1] as number);
    for (let e = 0; e < size; e++) sums[e] = (sums[e] as number) + (values[y * size + e] as number) * unit;
  });
  return sums;
}

function medianOf(ascending: readonly number[]): number {
  const middle = ascending.length >> 1;
  if (ascending.length === 0) return 0;
  return ascending.length % 2 === 1
    ? (ascending[middle] as number)
    : ((ascending[middle - 1] as number) + (ascending[middle] as number)) / 2;
}

function addUfs({ uf, ufs }: Dataset, reference: Float64Array, amount: Float64Array): UfChange[] {
  const before = new Float64Array(ufs.length);
  const after = new Float64Array(ufs.length);
  reference.forEach((value, e) => {
    const u = uf[e] as number;
    before[u] = (before[u] as number) + value;
    after[u] = (after[u] as number) + (amount[e] as number);
  });
  return ufs.map((_, u) => {
    const isSame = outcomeOf(after[u] as number, before[u] as number, 0) === 0;
    const change = isSame ? 0 : (after[u] as number) - (before[u] as number);
    return { uf: u, change, share: change === 0 ? 0 : change / (before[u] as number) };
  });
}

/** @param threshold change, as a share, beyond which a fund is a loser. */
export function cumulativeLoss(dataset: Dataset, run: Run, threshold: number): CumulativeLoss {
  const reference = addYears(run, run.reference);
  const amount = addYears(run, run.amount);
  const fallen: FundLoss[] = [];
  for (let e = 0; e < run.size; e++) {
    const before = reference[e] as number;
    const loss = before - (amount[e] as number);
    if (outcomeOf(before - loss, before, 0) < 0) fallen.push({ entity: e, loss, share: loss / before });
  }
  fallen.sort((a, b) => b.loss - a.loss || a.entity - b.entity);
  const losers = fallen.filter(
    ({ entity }) => outcomeOf(amount[entity] as number, reference[entity] as number, threshold) < 0,
  );
  return {
    total: fallen.reduce((sum, { loss }) => sum + loss, 0),
    losers: losers.length,
    median: medianOf(losers.map(({ loss }) => loss).toReversed()),
    worst: fallen.slice(0, WORST),
    byUf: addUfs(dataset, reference, amount),
  };
}
