// Stage 3: turn the printed tables 11 and 12 of NT 46 (R$ per inhabitant, rounded) into R$ that agree
// with each other: every cell and every row total within its printed decimals, every block adding
// up to the total of tables 5A–10. Alternating projections onto the two sets of constraints.

import type { ByBlock } from './fund-blocks.ts';
import { FUND_BLOCKS, eachBlock } from './fund-blocks.ts';
import type { PublishedRow } from './nt46.ts';
import { HALF_UNIT, HALF_UNIT_TOTAL, sumBlocks } from './nt46.ts';

/** Keep this part of the half unit: room for whole reais, and no result on the edge of a rounding. */
const ROOM = 0.9;

export interface MarginRow {
  readonly name: string;
  readonly population: number;
  readonly amounts: ByBlock<number>;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Move values by λ·(high − low) each, clamped, so that they add up to the target. */
function shiftTo(values: readonly number[], bounds: readonly Bounds[], target: number): number[] {
  const moved = (lambda: number) =>
    values.map((value, i) => {
      const { low, high } = bounds[i] as Bounds;
      return Math.min(high, Math.max(low, value + lambda * (high - low)));
    });
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  let [from, to] = [-2, 2];
  for (let step = 0; step < 80; step += 1) {
    const middle = (from + to) / 2;
    if (sum(moved(middle)) < target) from = middle;
    else to = middle;
  }
  return moved((from + to) / 2);
}

function boundsOf(value: number, half: number, population: number): Bounds {
  return { low: (value - half * ROOM) * population, high: (value + half * ROOM) * population };
}

/**
 * R$ by row and block. Throws when the printed figures admit no solution: they contradict the totals.
 * @param population inhabitants of each row of the table
 */
export function fitMargins(
  table: readonly PublishedRow[],
  population: readonly number[],
  totals: ByBlock<number>,
): MarginRow[] {
  const people = (r: number) => population[r] as number;
  const cells = table.map((row, r) => eachBlock((block) => boundsOf(row.blocks[block], HALF_UNIT[block], people(r))));
  const rowTotals = table.map((row, r) => boundsOf(row.total, HALF_UNIT_TOTAL, people(r)));
  const amounts = table.map((row, r) => eachBlock((block) => row.blocks[block] * people(r)));
  for (let round = 0; round < 400; round += 1) {
    for (const block of FUND_BLOCKS) {
      const column = amounts.map((row) => row[block]);
      const bounds = cells.map((row) => row[block]);
      shiftTo(column, bounds, totals[block]).forEach((value, r) => ((amounts[r] as ByBlock<number>)[block] = value));
    }
    let worst = 0;
    amounts.forEach((row, r) => {
      const { low, high } = rowTotals[r] as Bounds;
      const total = sumBlocks(row);
      const target = Math.min(high, Math.max(low, total));
      worst = Math.max(worst, Math.abs(target - total));
      if (target === total) return;
      const bounds = FUND_BLOCKS.map((block) => (cells[r] as ByBlock<Bounds>)[block]);
      const fitted = shiftTo(
        FUND_BLOCKS.map((block) => row[block]),
        bounds,
        target,
      );
      FUND_BLOCKS.forEach((block, b) => (row[block] = fitted[b] as number));
    });
    if (worst < 100) {
      return finish(table, population, amounts, totals);
    }
  }
  throw new Error('NT 46: the printed cells, row totals and block totals contradict each other');
}

/** Take what the last projection left (some hundred R$ in the country) to the largest row. */
function finish(
  table: readonly PublishedRow[],
  population: readonly number[],
  amounts: readonly ByBlock<number>[],
  totals: ByBlock<number>,
): MarginRow[] {
  const largest = population.indexOf(Math.max(...population));
  for (const block of FUND_BLOCKS) {
    const rest = totals[block] - amounts.reduce((sum, row) => sum + row[block], 0);
    if (Math.abs(rest) > 50_000) throw new Error(`NT 46: ${block} misses its total by R$ ${rest.toFixed(0)}`);
    (amounts[largest] as ByBlock<number>)[block] += rest;
  }
  return table.map((row, r) => ({
    name: row.name,
    population: population[r] as number,
    amounts: amounts[r] as ByBlock<number>,
  }));
}
