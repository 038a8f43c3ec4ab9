import { describe, expect, it } from 'vitest';
import { boundTotals } from '#reference/total-bounds.ts';
import type { WholeFund } from '#reference/total-bounds.ts';

const NONE = { floor: null, cap: null };
/** Funds whose past is what they are given, with nothing ring-fenced unless said. */
const fund = (given: readonly number[], base: number, ringFenced = 0): WholeFund => ({
  given,
  free: given,
  ringFenced,
  reference: base,
  previous: base,
  base,
});
const rounded = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.map((value) => Math.round(value * 1e6) / 1e6));

describe('bounds on whole amounts', () => {
  it('work the example of the page', () => {
    const bounds = { ...NONE, floor: { reference: 'base', maxLoss: 0 } } as const;
    const funds = [fund([60, 40], 120), fund([40, 60], 0)];
    const { amounts, findings } = boundTotals({ bounds, deflator: 1, pools: [100, 100], funds }, false);
    const a = 190 - Math.sqrt(14_500);
    expect(rounded(amounts)).toEqual(
      rounded([
        [a, 120 - a],
        [100 - a, a - 20],
      ]),
    );
    expect(findings).toEqual([]);
  });

  it('prove by one group that its floors cannot be met', () => {
    // The second example: fund 3 has the second pool to itself, and 10 are lacking.
    const bounds = { ...NONE, floor: { reference: 'base', maxLoss: 0 } } as const;
    const funds = [fund([50, 0], 0), fund([50, 0], 0), fund([0, 100], 110)];
    const { amounts, findings } = boundTotals({ bounds, deflator: 1, pools: [100, 100], funds }, false);
    expect(findings).toEqual([{ kind: 'floor-infeasible', amount: 10, groups: [1] }]);
    expect(rounded(amounts)).toEqual([
      [50, 0],
      [50, 0],
      [0, 100],
    ]);
  });

  it('take others out of a group whose pool is all needed for floors', () => {
    // Fund 1 lives on the first pool alone and is owed all of it; fund 2 is left the second.
    const bounds = { ...NONE, floor: { reference: 'base', maxLoss: 0 } } as const;
    const funds = [fund([60, 0], 100), fund([40, 100], 0)];
    const { amounts, findings } = boundTotals({ bounds, deflator: 1, pools: [100, 100], funds }, false);
    expect(findings).toEqual([]);
    expect(rounded(amounts)).toEqual([
      [100, 0],
      [0, 100],
    ]);
  });

  it('hold caps over what is ring-fenced, and let all go up where they leave money over', () => {
    const bounds = { ...NONE, cap: { reference: 'base', maxGain: 0 } } as const;
    // 10 of the 50 of fund 1 are ring-fenced: 40 of the free 60 at most; the others take 20 more.
    const held = boundTotals({ bounds, deflator: 1, pools: [100], funds: [fund([60], 50, 10), fund([40], 90)] }, false);
    expect(rounded(held.amounts)).toEqual([[40], [60]]);
    // Caps of 30 and 50 on 100: 5/4 of both, 20 over.
    const over = boundTotals({ bounds, deflator: 1, pools: [100], funds: [fund([60], 30), fund([40], 50)] }, false);
    expect(rounded(over.amounts)).toEqual([[37.5], [62.5]]);
    expect(over.findings).toEqual([{ kind: 'cap-infeasible', amount: 20, groups: [0] }]);
  });
});
