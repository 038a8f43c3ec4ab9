import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nthLargest } from '#engine/nth-largest.ts';

describe('nthLargest', () => {
  it('finds the second of 0.5, 0.25, 0.75', () => {
    expect(nthLargest(Float64Array.of(0.5, 0.25, 0.75), 2)).toBe(0.5);
  });

  it('counts equal values one by one', () => {
    expect(nthLargest(Float64Array.of(0.3, 0.3, 0.1), 2)).toBe(0.3);
    expect(nthLargest(Float64Array.of(0.3, 0.3, 0.1), 3)).toBe(0.1);
  });

  it('answers as a full sort does', () => {
    const value = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.float64Array({ min: 0, max: 0.999, noNaN: true, minLength: 1 }), value, (values, at) => {
        const n = 1 + Math.floor(at * values.length);
        const sorted = values.slice().sort();
        expect(nthLargest(values, n)).toBe(sorted[sorted.length - n]);
      }),
    );
  });
});
