// docs/model.md, section 10: who wins and loses, how much moves, inequality, AB, the loss against 15% of RCL.

import { sum } from './country.ts';
import type { InequalityYear } from './places.ts';
import { inequalityOfYear, settledIn } from './places.ts';
import type { FundYear, ReferenceRun } from './simulate.ts';

// Half a centavo: what is less than this is float noise and never a gain.
const NOISE = 0.005;

export interface Count {
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
}

export interface Indicators {
  readonly municipal: Count;
  readonly state: Count;
  readonly uf: Count;
  /** Inhabitants of 2016 of winning, losing and unchanged municipal funds. */
  readonly population: Count;
  readonly moneyMoved: number;
  readonly costOfHoldingHarmless: number;
  readonly inequality: InequalityYear;
  readonly abReference: number;
  readonly abRedistribution: number;
  readonly abToMac: number;
  readonly abMunicipalitiesBelow: number;
  readonly abBelow: number;
  readonly lossAgainstRcl15: number;
  readonly lossAgainstRcl15CumulativeReal: number;
}

interface Compared {
  readonly reference: number;
  readonly amount: number;
}

/** Which side of the threshold a change falls on. */
export function verdict({ reference, amount }: Compared, threshold: number): keyof Count {
  const change = amount - reference;
  // A change within float noise of the threshold does not pass it.
  if (Math.abs(change) - threshold * reference <= NOISE) return 'unchanged';
  return change > 0 ? 'winners' : 'losers';
}

/** Sum of `size` of the items of each verdict. */
function tally<T extends Compared>(items: readonly T[], threshold: number, size: (item: T) => number): Count {
  const count = { winners: 0, losers: 0, unchanged: 0 };
  for (const item of items) count[verdict(item, threshold)] += size(item);
  return count;
}

function sumsByUf(run: ReferenceRun, funds: readonly FundYear[]): Compared[] {
  return run.country.ufs.map((uf) => {
    const own = settledIn(uf, funds);
    return { reference: sum(own, (one) => one.reference), amount: sum(own, (one) => one.amount) };
  });
}

function primaryCare(funds: readonly FundYear[]) {
  const below = funds.filter((one) => one.fund.sphere === 'municipal' && one.refAb - one.spending.AB > NOISE);
  return {
    abReference: sum(funds, (one) => one.refAb),
    abRedistribution: sum(funds, (one) => one.hist.AB - one.refAb),
    abToMac: sum(funds, (one) => one.abToMac),
    abMunicipalitiesBelow: below.length,
    abBelow: sum(below, (one) => one.refAb - one.spending.AB),
  };
}

function lossAgainstRcl15(run: ReferenceRun, year: number) {
  const past = run.years.filter((one) => one.year <= year).map((one) => one.envelope);
  const last = past.at(-1);
  return {
    lossAgainstRcl15: last === undefined ? 0 : last.poolRcl15 - last.pool,
    lossAgainstRcl15CumulativeReal: sum(past, (one) => (one.poolRcl15 - one.pool) / one.deflator),
  };
}

/** The indicators of one year of a run, from unrounded amounts. */
export function indicatorsReference(run: ReferenceRun, year: number): Indicators {
  const found = run.years.find((one) => one.year === year);
  if (found === undefined) throw new Error(`year ${year} is not in the run`);
  const threshold = run.reform.winnerThreshold;
  const { funds } = found;
  const municipal = funds.filter(({ fund }) => fund.sphere === 'municipal');
  const state = funds.filter(({ fund }) => fund.sphere === 'state');
  return {
    municipal: tally(municipal, threshold, () => 1),
    state: tally(state, threshold, () => 1),
    uf: tally(sumsByUf(run, funds), threshold, () => 1),
    population: tally(municipal, threshold, ({ fund }) => fund.population),
    moneyMoved: sum(funds, (one) => Math.abs(one.amount - one.reference)) / 2,
    costOfHoldingHarmless: sum(funds, (one) => Math.max(0, one.reference - one.amount)),
    inequality: inequalityOfYear(run, found),
    ...primaryCare(funds),
    ...lossAgainstRcl15(run, year),
  };
}
