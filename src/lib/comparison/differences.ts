// What a row receives under one proposal and not under another.

import { outcomeOf } from '#engine';
import type { Amounts } from '#lib/results/year-view.ts';

/** Amount under `second` less amount under `first`, R$ of the view; exactly 0 where it is float noise. */
export function amountDifference(first: Amounts, second: Amounts, row: number): number {
  const [one, other] = [first.amount[row] as number, second.amount[row] as number];
  return outcomeOf(other, one, 0) === 0 ? 0 : other - one;
}

/** How many rows receive more and how many less under `second` than under `first`. */
export function countDifferences(
  first: Amounts,
  second: Amounts,
  count: number,
): { readonly more: number; readonly less: number } {
  let [more, less] = [0, 0];
  for (let row = 0; row < count; row++) {
    const difference = amountDifference(first, second, row);
    if (difference > 0) more++;
    else if (difference < 0) less++;
  }
  return { more, less };
}
