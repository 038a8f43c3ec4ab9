import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundKeepingSum } from '../../../scripts/data/whole-reais.ts';

describe('roundKeepingSum', () => {
  it('gives the missing unit to the largest remainder', () => {
    // 140 + 150 + 110 = 400: floors 100, 100, 100; the unit that is missing goes to 150
    expect(roundKeepingSum([140, 150, 110], 100)).toEqual([100, 200, 100]);
  });

  it('keeps the sum to the unit, zeros at zero and the others above it', () => {
    const amounts = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 100, max: 1e9, noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const rounded = roundKeepingSum(values, 100);
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        expect(sum(rounded)).toBe(Math.round(sum(values) / 100) * 100);
        rounded.forEach((value, i) => {
          expect(value % 100).toBe(0);
          expect(value > 0).toBe((values[i] ?? 0) > 0);
        });
      }),
    );
  });
});
