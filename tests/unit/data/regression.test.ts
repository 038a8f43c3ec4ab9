import { describe, expect, it } from 'vitest';
import { fitNonNegative, fitRobustly } from '../../../scripts/data/regression.ts';

const observe = (x: number, value: number) => ({ features: [1, x], value, scale: 1 });

describe('fitRobustly', () => {
  it('finds the line that the points are on', () => {
    const line = fitRobustly(
      [0, 1, 2, 3].map((x) => observe(x, 5 + 2 * x)),
      [0, 0],
      1,
    );
    expect(line[0]).toBeCloseTo(5, 6);
    expect(line[1]).toBeCloseTo(2, 6);
  });

  it('is hardly moved by one wild value', () => {
    const points = Array.from({ length: 40 }, (_, x) => observe(x, x === 20 ? 10_000 : 5 + 2 * x));
    const slope = fitRobustly(points, [0, 0], 1)[1] ?? Number.NaN;
    expect(Math.abs(slope - 2)).toBeLessThan(0.01);
  });

  it('drops a feature whose coefficient would be negative', () => {
    const falling = [0, 1, 2, 3].map((x) => observe(x, 10 - x));
    const coefficients = fitNonNegative(falling, [0, 0], 100, (k) => k === 0);
    // without x the mean is left: (10 + 9 + 8 + 7) / 4
    expect(coefficients[0]).toBeCloseTo(8.5, 6);
    expect(coefficients[1]).toBe(0);
  });
});
