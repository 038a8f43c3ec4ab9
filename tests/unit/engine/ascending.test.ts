import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '#engine/ascending.ts';

const byComparison = (keys: readonly number[]): number[] => [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);

describe('ascending order', () => {
  it('is that of a stable comparison sort', () => {
    const few = fc.constantFrom(0, 1, 1.5, 1 + Number.EPSILON, 1e-310, 5e-324, 717.25, 1e300, Number.MAX_VALUE);
    const key = fc.oneof(few, fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        expect([...ascending(Float64Array.from(keys))]).toEqual(byComparison(keys));
      }),
    );
  });

  it('keeps equal keys in their order and leaves the keys alone', () => {
    const keys = Float64Array.of(3, 1, 3, 1, 2);
    expect([...ascending(keys)]).toEqual([1, 3, 4, 0, 2]);
    expect([...keys]).toEqual([3, 1, 3, 1, 2]);
    expect([...ascending(new Float64Array())]).toEqual([]);
  });

  it('reads a row of a larger array by itself', () => {
    const whole = Float64Array.of(9, 9, 2, 1, 9);
    expect([...ascending(whole.subarray(2, 4))]).toEqual([1, 0]);
  });
});
