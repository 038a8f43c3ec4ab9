// Who wins in one proposal and loses in another: every row of a level in one of nine cells.

import { outcomeOf } from '#engine';
import type { Level } from '#lib/results/levels.ts';
import { sumLevel } from '#lib/results/year-view.ts';
import type { YearView } from '#lib/results/year-view.ts';

/** In the order of the table: loses, unchanged, wins. */
export const OUTCOMES = [-1, 0, 1] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface CrossingCell {
  readonly count: number;
  /** Inhabitants of 2016. */
  readonly people: number;
}

export interface Crossing {
  /** By outcome in the first proposal (row) and in the second (column), both in the order of OUTCOMES. */
  readonly cells: readonly (readonly CrossingCell[])[];
  readonly rowTotals: readonly CrossingCell[];
  readonly columnTotals: readonly CrossingCell[];
  readonly total: CrossingCell;
}

/** Outcome of each row of a level, each by the threshold of its own scenario. */
export function outcomesOf(view: YearView, level: Level): Outcome[] {
  const { amount, reference } = sumLevel(view, level);
  return Array.from(amount, (after, row) => outcomeOf(after, reference[row] as number, view.threshold));
}

function addCells(cells: readonly CrossingCell[]): CrossingCell {
  return cells.reduce((sum, { count, people }) => ({ count: sum.count + count, people: sum.people + people }), {
    count: 0,
    people: 0,
  });
}

/** @param people inhabitants of 2016 by row. */
export function crossOutcomes(
  first: readonly Outcome[],
  second: readonly Outcome[],
  people: ArrayLike<number>,
): Crossing {
  const cells = OUTCOMES.map((a) =>
    OUTCOMES.map((b) => {
      const rows = rowsOfCell(first, second, a, b);
      return { count: rows.length, people: rows.reduce((sum, row) => sum + (people[row] as number), 0) };
    }),
  );
  const rowTotals = cells.map(addCells);
  const columnTotals = OUTCOMES.map((_, c) => addCells(cells.map((row) => row[c] as CrossingCell)));
  return { cells, rowTotals, columnTotals, total: addCells(rowTotals) };
}

/** Rows of a level with these outcomes; null: any. */
export function rowsOfCell(
  first: readonly Outcome[],
  second: readonly Outcome[],
  a: Outcome | null,
  b: Outcome | null,
): number[] {
  const rows: number[] = [];
  first.forEach((outcome, row) => {
    if ((a === null || outcome === a) && (b === null || second[row] === b)) rows.push(row);
  });
  return rows;
}
