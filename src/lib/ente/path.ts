// One place over the years: its amounts, the steps of its change, what adds up, when it arrives.
// Amounts in R$; arrays over t = year − 2016 unless said otherwise.

import type { Dataset, Run } from '#engine';
import { BASE_YEAR } from '#engine';

export interface EntePath {
  /** 2016 … last year of the run. */
  readonly years: readonly number[];
  /** The sharing-out of 2016 kept for ever. */
  readonly reference: readonly number[];
  readonly amount: readonly number[];
}

function sumOf(members: readonly number[], of: (e: number) => number): number {
  return members.reduce((sum, e) => sum + of(e), 0);
}

/** Base amount of 2016 of some funds, all blocks. */
function baseOf({ base, size }: Dataset, members: readonly number[]): number {
  const blocks = base.length / size;
  return sumOf(members, (e) => base.subarray(e * blocks, (e + 1) * blocks).reduce((sum, value) => sum + value, 0));
}

/** The path of the funds of a place; in 2016 both lines stand on the base. */
export function pathOf(dataset: Dataset, run: Run, members: readonly number[]): EntePath {
  const base = baseOf(dataset, members);
  const of = (values: Float64Array): number[] => [
    base,
    ...run.years.map((_, y) => sumOf(members, (e) => values[y * run.size + e] as number)),
  ];
  return { years: [BASE_YEAR, ...run.years], reference: of(run.reference), amount: of(run.amount) };
}

/** What adds up year by year: scenario less reference, each year in R$ of 2016, up to and with `year`. */
export function cumulativeReal({ years, reference, amount }: EntePath, deflator: Float64Array, year: number): number {
  return years.reduce(
    (sum, each, t) =>
      each > year ? sum : sum + ((amount[t] as number) - (reference[t] as number)) / (deflator[t] as number),
    0,
  );
}

export interface ChangeSteps {
  readonly reference: number;
  /** Criteria between states, then within them, then what transition and bounds hold back. */
  readonly between: number;
  readonly within: number;
  readonly transition: number;
  readonly amount: number;
}

/** Steps from the reference to the amount; whole centavos, so that they add up exactly. */
export function changeSteps(reference: number, between: number, target: number, amount: number): ChangeSteps {
  const [start, first, second, end] = [reference, between, target, amount].map((value) => Math.round(value * 100)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    reference: start / 100,
    between: (first - start) / 100,
    within: (second - first) / 100,
    transition: (end - second) / 100,
    amount: end / 100,
  };
}

/** An amount this near to its target has reached it. */
const NEAR_TARGET = 0.005;

/** First year of the reform in which the amount is within 0.5% of the target; null when in none. */
export function targetYear(
  years: readonly number[],
  amount: readonly number[],
  target: readonly number[],
  startYear: number,
): number | null {
  const found = years.findIndex((year, t) => {
    const goal = target[t] as number;
    return year >= startYear && Math.abs((amount[t] as number) - goal) <= NEAR_TARGET * goal;
  });
  return found < 0 ? null : (years[found] as number);
}

/** Does the target differ from the reference, by more than a centavo, in any year of the reform? */
export function hasTarget({ years, reference }: EntePath, target: readonly number[]): boolean {
  return years.some((_, t) => Math.abs((target[t] as number) - (reference[t] as number)) > 0.01);
}
