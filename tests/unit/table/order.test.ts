import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRows, textRanks } from '#lib/table/order.ts';

const ROWS = 5596;
const all = Uint32Array.from({ length: ROWS }, (_, i) => i);

describe('order of rows', () => {
  it('ranks names in the alphabetical order of Portuguese, equal names alike', () => {
    expect([...textRanks(['Óbidos', 'Água Boa', 'Zortéa', 'Abaeté', 'Água Boa', 'obidos'])]).toEqual([
      3, 1, 4, 0, 1, 2,
    ]);
  });

  it('is a stable permutation of 5,596 rows, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: ROWS, maxLength: ROWS }),
        fc.boolean(),
        (list, descending) => {
          const values = Float64Array.from(list);
          const sorted = orderRows(all, [{ values, descending }]);
          expect(new Set(sorted).size).toBe(ROWS);
          for (let p = 1; p < ROWS; p++) {
            const [a, b] = [sorted[p - 1] as number, sorted[p] as number];
            const step = ((values[b] as number) - (values[a] as number)) * (descending ? -1 : 1);
            if (step < 0 || (step === 0 && a > b)) throw new Error(`rows ${a} and ${b} out of order`);
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('keeps rows without a value last in both directions', () => {
    const values = Float64Array.of(2, Number.NaN, 1, Number.NaN, 3);
    const rows = Uint32Array.of(0, 1, 2, 3, 4);
    expect([...orderRows(rows, [{ values, descending: false }])]).toEqual([2, 0, 4, 1, 3]);
    expect([...orderRows(rows, [{ values, descending: true }])]).toEqual([4, 0, 2, 1, 3]);
  });

  it('uses later keys only among equals and leaves its input alone', () => {
    const rows = Uint32Array.of(3, 2, 1, 0);
    const group = Uint32Array.of(1, 0, 1, 0);
    const values = Float64Array.of(10, 20, 30, 5);
    const keys = [
      { values: group, descending: false },
      { values, descending: true },
    ];
    expect([...orderRows(rows, keys)]).toEqual([1, 3, 2, 0]);
    expect([...rows]).toEqual([3, 2, 1, 0]);
    expect([...orderRows(rows, [])]).toEqual([3, 2, 1, 0]);
  });
});
