import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIP } from '#engine';
import { multiplierOf, multiply } from '#engine/multiplier.ts';

const settings = (elasticity: number, clip: readonly [number, number] = DEFAULT_CLIP) => ({ elasticity, clip });

describe('a multiplier', () => {
  it('is 1 at the national mean', () => {
    expect(multiplierOf(0.7, 0.7, -1, settings(2))).toBe(1);
  });

  it('is the ratio to the power of direction and elasticity', () => {
    // IDHM 0.56 against 0.70: 0.8⁻² = 1.5625. Density 16 times the mean: 16^(−1/4) = 0.5.
    expect(multiplierOf(0.56, 0.7, -1, settings(2))).toBeCloseTo(1.5625, 12);
    expect(multiplierOf(400, 25, -1, settings(0.25))).toBeCloseTo(0.5, 12);
    expect(multiplierOf(0.15, 0.1, 1, settings(1))).toBeCloseTo(1.5, 12);
  });

  it('stays within its clip', () => {
    // 0.2⁻² = 25 and 5⁻² = 0.04.
    expect(multiplierOf(0.2, 1, -1, settings(2))).toBe(2);
    expect(multiplierOf(5, 1, -1, settings(2))).toBe(0.5);
    expect(multiplierOf(5, 1, -1, settings(2, [0.01, 100]))).toBeCloseTo(0.04, 12);
  });

  it('of nothing is the upper end to a negative power, the lower end to a positive one', () => {
    expect(multiplierOf(0, 1.5, -1, settings(0.5))).toBe(2);
    expect(multiplierOf(0, 1.5, 1, settings(0.5))).toBe(0.5);
  });

  it('tells nobody apart without elasticity, or where the country has none of it', () => {
    expect(multiplierOf(0, 1.5, -1, settings(0))).toBe(1);
    expect(multiplierOf(0, 0, 1, settings(1))).toBe(1);
    expect(multiplierOf(0, 0, -1, settings(1, [1.5, 3]))).toBe(1.5);
  });

  it('is made for every place and UF', () => {
    const attribute = { entity: Float64Array.of(1, 2, 4), uf: Float64Array.of(2, 8), national: 2 };
    const { entity, uf } = multiply(attribute, 1, settings(1, [0.6, 3]));
    expect([...entity]).toEqual([0.6, 1, 2]);
    expect([...uf]).toEqual([1, 3]);
  });
});
