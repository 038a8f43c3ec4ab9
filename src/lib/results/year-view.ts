// One year of a run as the page shows it: by entity, and added up by level.

import { BASE_YEAR, outcomeOf, projectPopulation } from '#engine';
import type { Dataset, Run } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Level } from './levels.ts';

/** Money in R$ of the year, or in R$ of 2016 when real. */
export type Price = 'nominal' | 'real';

/** Amounts by row: entities, or rows of a level. */
export interface Amounts {
  readonly reference: Float64Array;
  readonly amount: Float64Array;
  readonly ab: Float64Array;
  readonly abToMac: Float64Array;
  /** Inhabitants of the year. */
  readonly population: Float64Array;
}

export interface YearView extends Amounts {
  readonly year: number;
  readonly y: number;
  readonly t: number;
  readonly price: Price;
  /** What R$ of the year are multiplied by. */
  readonly unit: number;
  readonly threshold: number;
}

/** Lay out a year; a nominal view looks into the run without copying. */
export function viewYear(dataset: Dataset, run: Run, scenario: ScenarioDocument, year: number, price: Price): YearView {
  const y = run.years.indexOf(year);
  const t = year - BASE_YEAR;
  const unit = price === 'real' ? 1 / (run.envelope.deflator[t] as number) : 1;
  const row = (values: Float64Array): Float64Array => {
    const own = values.subarray(y * run.size, (y + 1) * run.size);
    return unit === 1 ? own : own.map((value) => value * unit);
  };
  return {
    year,
    y,
    t,
    price,
    unit,
    threshold: scenario.winnerThreshold,
    reference: row(run.reference),
    amount: row(run.amount),
    ab: row(run.ab),
    abToMac: row(run.abToMac),
    population: projectPopulation(dataset, scenario.macro, t),
  };
}

function addUp(values: Float64Array, { rowOf, count }: Level): Float64Array {
  const sums = new Float64Array(count);
  for (let e = 0; e < values.length; e++) {
    const row = rowOf[e] as number;
    if (row >= 0) sums[row] = (sums[row] as number) + (values[e] as number);
  }
  return sums;
}

/** Amounts of the rows of a level. */
export function sumLevel(view: Amounts, level: Level): Amounts {
  return {
    reference: addUp(view.reference, level),
    amount: addUp(view.amount, level),
    ab: addUp(view.ab, level),
    abToMac: addUp(view.abToMac, level),
    population: addUp(view.population, level),
  };
}

/** Change as a share of the reference; 0 where nothing changes, whatever the noise. */
export function changeShare({ reference, amount }: Amounts, row: number): number {
  const before = reference[row] as number;
  const after = amount[row] as number;
  if (outcomeOf(after, before, 0) === 0) return 0;
  return before > 0 ? (after - before) / before : Number.NaN;
}

/** Change in R$; exactly 0 where it is float noise. */
export function changeMoney({ reference, amount }: Amounts, row: number): number {
  const before = reference[row] as number;
  const after = amount[row] as number;
  return outcomeOf(after, before, 0) === 0 ? 0 : after - before;
}

/** 1 wins, −1 loses, 0 unchanged, by the threshold of the scenario. */
export function outcomeAt({ reference, amount, threshold }: YearView, row: number): -1 | 0 | 1 {
  return outcomeOf(amount[row] as number, reference[row] as number, threshold);
}

/** Change of one row of a level over the years, as a share; for small lines in a table. */
export function changePath(run: Run, members: readonly number[]): number[] {
  return run.years.map((_, y) => {
    let before = 0;
    let after = 0;
    for (const e of members) {
      before += run.reference[y * run.size + e] as number;
      after += run.amount[y * run.size + e] as number;
    }
    return before > 0 && Math.abs(after - before) > 0.005 ? after / before - 1 : 0;
  });
}

/** Entities of each row of a level. */
export function membersOf({ rowOf, count }: Level): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  rowOf.forEach((row, e) => {
    if (row >= 0) members[row]?.push(e);
  });
  return members;
}
