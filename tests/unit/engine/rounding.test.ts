import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundGroupsInto, roundToTotalInto, toCentavos } from '#engine/rounding.ts';

function round(reais: readonly number[], total: number): number[] {
  const out = new Float64Array(reais.length);
  roundToTotalInto(out, Float64Array.from(reais), total);
  return [...out];
}

function roundGroups(reais: readonly number[], totals: readonly number[]): number[] {
  const out = new Float64Array(reais.length);
  roundGroupsInto(out, Float64Array.from(reais), Float64Array.from(totals), reais.length / totals.length);
  return [...out];
}

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const money = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('centavos', () => {
  it('are rounded half up', () => {
    expect([0, 0.004, 0.005, 0.125, 1.5, 2.375].map(toCentavos)).toEqual([0, 0, 1, 13, 150, 238]);
  });
});

describe('amounts that add up to their total', () => {
  it('give what is missing to the largest remainders', () => {
    // 10.2, 20.7, 30.1 centavos: 60 whole, one missing, to the second.
    expect(round([0.102, 0.207, 0.301], 61)).toEqual([10, 21, 30]);
  });

  it('give it to the earlier where remainders tie', () => {
    expect(round([1 / 3, 1 / 3, 1 / 3], 100)).toEqual([34, 33, 33]);
    expect(round([0.125, 0.125, 0.125, 0.125], 50)).toEqual([13, 13, 12, 12]);
    // The third is above the tie and comes first.
    expect(round([0.125, 0.125, 0.1275, 0.125], 51)).toEqual([13, 13, 13, 12]);
  });

  it('take back from the smallest remainders, the later of equal ones, never below nothing', () => {
    expect(round([1, 2, 0], 299)).toEqual([100, 199, 0]);
    expect(round([0, 0.011, 0], 0)).toEqual([0, 0, 0]);
  });

  it('refuse a total that rounding cannot explain', () => {
    expect(() => round([1, 1], 300)).toThrow(/100 centavos away/);
    expect(() => round([1, 1], 100)).toThrow(/-100 centavos away/);
  });

  it('meet it exactly, no amount a whole centavo off', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 60 }), (amounts) => {
        const total = toCentavos(sumOf(amounts));
        const rounded = round(amounts, total);
        expect(sumOf(rounded)).toBe(total);
        rounded.forEach((centavos, i) => {
          expect(Number.isInteger(centavos)).toBe(true);
          expect(Math.abs(centavos - amounts[i]! * 100)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('blocks that add up to their fund', () => {
  it('are rounded fund by fund', () => {
    // 1.5 and 1.5 to 3: the earlier takes the odd one. 10.9 and 0.2 to 11.
    expect(roundGroups([0.015625, 0.015625, 0.109, 0.002], [3, 11])).toEqual([2, 1, 11, 0]);
  });

  it('give and take one centavo at a time', () => {
    // Three whole centavos of 1, 1, 1 to a total of 1: the two later ones give; to 5: the two earlier take.
    expect(roundGroups([0.015625, 0.015625, 0.015625], [1])).toEqual([1, 0, 0]);
    expect(roundGroups([0.015625, 0.015625, 0.015625], [5])).toEqual([2, 2, 1]);
  });

  it('refuse a total that rounding cannot explain', () => {
    expect(() => roundGroups([1, 1], [300])).toThrow(/group 0 is 100 centavos away/);
  });

  it('meet each total exactly, no block a whole centavo off', () => {
    const funds = fc.array(fc.tuple(money, money, money, money, money), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(funds, fc.boolean(), (rows, roundUp) => {
        // A fund is rounded among funds first: up or down.
        const totals = rows.map((row) => (roundUp ? Math.ceil : Math.floor)(sumOf(row) * 100));
        const blocks = roundGroups(rows.flat(), totals);
        rows.forEach((row, g) => {
          const own = blocks.slice(g * 5, g * 5 + 5);
          expect(sumOf(own)).toBe(totals[g]);
          own.forEach((centavos, b) => {
            expect(centavos).toBeGreaterThanOrEqual(0);
            expect(Math.abs(centavos - row[b]! * 100)).toBeLessThan(1 + 1e-4);
          });
        });
      }),
    );
  });
});

describe('sums past the whole numbers of float64', () => {
  // 2⁵³ centavos are R$ 90 trillion: beyond them a centavo cannot be written any more.
  it('keep what float64 holds', () => {
    const amounts = [4e15, 3e16 / 7, 12_345.67];
    const total = toCentavos(sumOf(amounts));
    const rounded = round(amounts, total);
    rounded.forEach((centavos, i) => expect(Math.abs(centavos - amounts[i]! * 100)).toBeLessThan(1));
    expect(Math.abs(sumOf(rounded) / total - 1)).toBeLessThan(1e-15);
    expect(sumOf(roundGroups(amounts, [total])) / total).toBeCloseTo(1, 14);
  });
});
