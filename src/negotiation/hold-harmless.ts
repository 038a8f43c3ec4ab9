// What it costs that nobody loses more than a share x, and three ways to pay (docs/model.md, section 14):
// everyone alike, those who gain, or new money.

import { FIRST_YEAR, outcomeOf } from '#engine';
import type { Dataset, Run } from '#engine';
import { ledgerOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** What each fund lacks so as to lose no more than the share x of its reference, R$. */
export function compensationOf({ reference, amount }: Ledger, x: number): Float64Array {
  return reference.map((before, e) => Math.max(0, (1 - x) * before - (amount[e] as number)));
}

/** Funds that still lose once the compensation is paid for. */
export interface StillLosing {
  readonly municipal: number;
  readonly state: number;
  /** Largest loss left, share of the reference. */
  readonly largest: number;
}

export interface Payment {
  /** Share that is given up: of every amount, or of every gain. */
  readonly share: number;
  /** What each fund ends up with, R$. */
  readonly after: Float64Array;
  readonly stillLosing: StillLosing;
}

export interface Compensation {
  /** R$. */
  readonly cost: number;
  /** Cost over the pool. */
  readonly ofPool: number;
  /** Every fund gives the same share of its amount. */
  readonly proRata: Payment;
  /** Every fund that gains gives the same share of its gain. */
  readonly byWinners: Payment;
}

function stillLosing({ dataset, reference, threshold }: Ledger, after: Float64Array): StillLosing {
  let municipal = 0;
  let state = 0;
  let largest = 0;
  for (let e = 0; e < dataset.size; e++) {
    const before = reference[e] as number;
    if (outcomeOf(after[e] as number, before, threshold) >= 0) continue;
    if (e < dataset.municipalities) municipal += 1;
    else state += 1;
    largest = Math.max(largest, 1 - (after[e] as number) / before);
  }
  return { municipal, state, largest };
}

/**
 * The compensation of a year and the two ways to pay it within the pool: each adds up to it.
 * @param x largest loss that is let stand, share of the reference; 0 holds everyone harmless.
 */
export function compensate(ledger: Ledger, x: number): Compensation {
  const { reference, amount } = ledger;
  const due = compensationOf(ledger, x);
  const cost = sumOf(due);
  const pool = sumOf(amount);
  const gains = amount.map((value, e) => Math.max(0, value - (reference[e] as number)));
  const given = sumOf(gains);
  // Σ gains = Σ losses, so that the cost never exceeds the gains but by float noise.
  const ofGains = given > 0 ? Math.min(1, cost / given) : 0;
  const ofAmounts = pool > 0 ? cost / pool : 0;
  const payment = (share: number, contribution: (e: number) => number): Payment => {
    const after = amount.map((value, e) => value - contribution(e) + (due[e] as number));
    return { share, after, stillLosing: stillLosing(ledger, after) };
  };
  return {
    cost,
    ofPool: ofAmounts,
    proRata: payment(ofAmounts, (e) => ofAmounts * (amount[e] as number)),
    byWinners: payment(ofGains, (e) => ofGains * (gains[e] as number)),
  };
}

export interface NewMoneyYear {
  readonly year: number;
  /** R$ of the year. */
  readonly cost: number;
  /** R$ of 2016. */
  readonly real: number;
  /** Cost over the federal minimum of the year. */
  readonly ofMinimum: number;
}

/** What it costs in every year of a run if new money pays, beside the pool. */
export function newMoneyByYear(dataset: Dataset, run: Run, x: number): readonly NewMoneyYear[] {
  return run.years.map((year) => {
    const t = year - FIRST_YEAR + 1;
    const cost = sumOf(compensationOf(ledgerOf(dataset, run, year, 0), x));
    const real = cost / (run.envelope.deflator[t] as number);
    return { year, cost, real, ofMinimum: cost / (run.envelope.minimum[t] as number) };
  });
}
