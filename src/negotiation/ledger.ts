// One year of a proposal against another sharing-out of the same money: what each fund would receive and
// does receive (docs/model.md, section 14).

import { FIRST_YEAR, outcomeOf } from '#engine';
import type { Dataset, Run } from '#engine';

export interface Ledger {
  readonly dataset: Dataset;
  /** R$ by fund in the sharing-out it is compared with. */
  readonly reference: Float64Array;
  /** R$ by fund in the proposal. */
  readonly amount: Float64Array;
  /** Share of its reference beyond which a fund wins or loses. */
  readonly threshold: number;
}

/** A year of a run against the sharing-out of 2016. @throws RangeError for a year that is not in it. */
export function ledgerOf(dataset: Dataset, run: Run, year: number, threshold: number): Ledger {
  if (!run.years.includes(year)) throw new RangeError(`year ${year} is not one of the run`);
  const [first, last] = [(year - FIRST_YEAR) * run.size, (year - FIRST_YEAR + 1) * run.size];
  return {
    dataset,
    reference: run.reference.subarray(first, last),
    amount: run.amount.subarray(first, last),
    threshold,
  };
}

/** Change of one fund, R$. */
export function changeOf({ reference, amount }: Ledger, e: number): number {
  return (amount[e] as number) - (reference[e] as number);
}

/** 1 wins, −1 loses, 0 unchanged. */
export function outcomeAt({ reference, amount, threshold }: Ledger, e: number): -1 | 0 | 1 {
  return outcomeOf(amount[e] as number, reference[e] as number, threshold);
}
