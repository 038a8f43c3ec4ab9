import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampInto, findMultiplier } from '#engine/waterfill.ts';

interface Case {
  readonly blend: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly pool: number;
}

const sumOf = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

function fill({ blend, lo, hi, pool }: Case): Float64Array {
  const out = new Float64Array(blend.length);
  clampInto(out, findMultiplier(pool, blend, lo, hi), blend, lo, hi);
  return out;
}

/** Blends that add up to a pool which lies between the sums of their bounds. */
const cases: fc.Arbitrary<Case> = fc
  .array(
    fc.record({
      blend: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      lo: fc.double({ min: 0, max: 1, noNaN: true }),
      hi: fc.oneof(fc.constant(Infinity), fc.double({ min: 1, max: 3, noNaN: true })),
      free: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => {
    // Bounds around an arbitrary amount z of the same sum, so that they can be met and yet bind.
    const pool = sumOf(rows.map(({ blend }) => blend));
    const weights = rows.map(({ free }) => free + 0.01);
    const z = weights.map((weight) => (pool * weight) / sumOf(weights));
    return {
      blend: Float64Array.from(rows, ({ blend }) => blend),
      lo: Float64Array.from(rows, ({ lo }, i) => lo * z[i]!),
      hi: Float64Array.from(rows, ({ hi }, i) => hi * z[i]!),
      pool,
    };
  });

describe('one multiplier for all', () => {
  it('is 1 where the blend meets every bound', () => {
    const blend = Float64Array.of(10, 30, 60);
    expect(findMultiplier(100, blend, Float64Array.of(0, 0, 60), Float64Array.of(10, 40, 100))).toBe(1);
  });

  it('takes the cost of a floor from the others in proportion', () => {
    // The first is raised from 10 to 28; the others share 72 of 90: m = 0.8.
    const lo = Float64Array.of(28, 0, 0);
    const hi = new Float64Array(3).fill(Infinity);
    const amounts = fill({ blend: Float64Array.of(10, 30, 60), lo, hi, pool: 100 });
    expect(amounts[0]).toBe(28);
    expect(amounts[1]).toBeCloseTo(24, 9);
    expect(amounts[2]).toBeCloseTo(48, 9);
  });

  it('crosses a stretch where every amount stands on a bound', () => {
    // At m = 1 the sum is 10 + 20 = 30 whatever m is nearby: only much larger ones move the first.
    const amounts = fill({
      blend: Float64Array.of(1, 99),
      lo: Float64Array.of(10, 0),
      hi: Float64Array.of(100, 20),
      pool: 50,
    });
    expect([...amounts].map((amount) => Math.round(amount * 1e9) / 1e9)).toEqual([30, 20]);
  });

  it('makes the sum the pool and keeps every bound', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const amounts = fill(drawn);
        expect(Math.abs(sumOf(amounts) - drawn.pool)).toBeLessThanOrEqual(1e-12 * drawn.pool);
        amounts.forEach((amount, i) => {
          expect(amount).toBeGreaterThanOrEqual(drawn.lo[i]!);
          expect(amount).toBeLessThanOrEqual(drawn.hi[i]!);
        });
      }),
    );
  });

  it('keeps the order of those that no bound holds', () => {
    fc.assert(
      fc.property(cases, ({ blend, lo, hi, pool }) => {
        const amounts = fill({ blend, lo, hi, pool });
        const open = [...blend.keys()].filter((i) => amounts[i]! > lo[i]! && amounts[i]! < hi[i]!);
        open.sort((a, b) => blend[a]! - blend[b]!);
        for (let k = 1; k < open.length; k++) {
          expect(amounts[open[k]!]).toBeGreaterThanOrEqual(amounts[open[k - 1]!]!);
        }
      }),
    );
  });

  it('keeps 5,596 funds within a thousandth of a centavo of the pool', () => {
    const blend = Float64Array.from({ length: 5596 }, (_, e) => 1e5 + ((e * 7919) % 5596) * 1e4);
    const lo = blend.map((value, e) => (e % 3 === 0 ? value * 1.02 : 0));
    const pool = sumOf(blend);
    const amounts = fill({ blend, lo, hi: blend.map((value) => value * 1.5), pool });
    expect(Math.abs(sumOf(amounts) - pool)).toBeLessThan(1e-3);
  });
});
