import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fifthsOf } from '#lib/charts/fifths.ts';
import { curvePoints } from '#lib/charts/lorenz.ts';
import { mostOf } from '#lib/charts/need-scatter.ts';
import { valueAt } from '#lib/charts/value-at.ts';

describe('curves of inequality', () => {
  it('run along the diagonal when everyone gets the same', () => {
    const people = Float64Array.of(10, 30, 60);
    const points = curvePoints(
      people,
      people.map((p) => 5 * p),
    );
    expect(points.map(({ x }) => x)).toEqual([0, 0.1, 0.4, 1]);
    points.forEach(({ x, y }) => expect(y).toBeCloseTo(x, 12));
  });

  it('order places by money per inhabitant, or by another measure', () => {
    const people = Float64Array.of(1, 1, 0);
    const money = Float64Array.of(3, 1, 9);
    expect(curvePoints(people, money)).toEqual([
      { x: 0, y: 0 },
      { x: 0.5, y: 0.25 },
      { x: 1, y: 1 },
    ]);
    expect(curvePoints(people, money, Float64Array.of(0.5, 0.8, 0.1))[1]).toEqual({ x: 0.5, y: 0.75 });
    expect(curvePoints(Float64Array.of(0), money)).toEqual([]);
  });

  it('rise from corner to corner under the diagonal with few points, whatever the places', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })), {
      minLength: 1,
      maxLength: 900,
    });
    fc.assert(
      fc.property(places, (list) => {
        const points = curvePoints(
          Float64Array.from(list, ([p]) => p),
          Float64Array.from(list, ([, m]) => m),
        );
        expect(points.length).toBeLessThanOrEqual(203);
        expect(points.at(-1)?.x).toBeCloseTo(1, 9);
        expect(points.at(-1)?.y).toBeCloseTo(1, 9);
        points.slice(1).forEach(({ x, y }, i) => {
          expect(x).toBeGreaterThan(points[i]?.x ?? 1);
          expect(y).toBeGreaterThanOrEqual(points[i]?.y ?? 1);
          expect(y).toBeLessThanOrEqual(x + 1e-9);
        });
      }),
    );
  });

  it('are read between their points in proportion', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0.5, y: 0.25 },
      { x: 1, y: 1 },
    ];
    expect([0, 0.25, 0.5, 0.75, 1, 2].map((x) => valueAt(points, x))).toEqual([0, 0.125, 0.25, 0.625, 1, 1]);
    expect(valueAt([], 0.5)).toBeNaN();
  });
});

describe('need against change', () => {
  it('splits municipalities in five parts of equal number', () => {
    const need = Float64Array.from({ length: 11 }, (_, i) => 10 - i);
    const change = need.map((value) => value / 100);
    need[0] = Number.NaN;
    const fifths = fifthsOf(need, change);
    expect(fifths.map(({ low, high, count }) => [low, high, count])).toEqual([
      [0, 1, 2],
      [2, 3, 2],
      [4, 5, 2],
      [6, 7, 2],
      [8, 9, 2],
    ]);
    expect(fifths[2]?.median).toBeCloseTo(0.045, 12);
    expect(fifthsOf(need.slice(0, 4), change.slice(0, 4))).toEqual([]);
  });

  it('leaves a few far values out of the scale', () => {
    const values = Float64Array.from({ length: 1001 }, (_, i) => i / 1000);
    values[500] = 1e9;
    const [low, high] = mostOf(values);
    expect(low).toBeCloseTo(0.005, 2);
    expect(high).toBeLessThanOrEqual(1);
    expect(mostOf(Float64Array.of(2, 2))).toEqual([1, 3]);
    expect(mostOf(new Float64Array())).toEqual([0, 1]);
  });
});
