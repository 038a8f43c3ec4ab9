import { describe, expect, it } from 'vitest';
import { abFlow } from '#lib/results/ab-flow.ts';
import { populationFifths } from '#lib/results/population-fifths.ts';

describe('fifths of population', () => {
  it('put a place where the middle of its people falls', () => {
    // In order of measure: 10, 10, 60, 20 people; middles at 5, 15, 50, 90 of 100.
    const measure = [0.8, 0.5, 0.6, 0.55];
    const people = [20, 10, 60, 10];
    expect([...populationFifths(measure, people)]).toEqual([4, 0, 2, 0]);
  });

  it('are equal in number where people are', () => {
    const measure = Array.from({ length: 10 }, (_, i) => 10 - i);
    const people = measure.map(() => 7);
    expect([...populationFifths(measure, people)]).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0, 0]);
  });

  it('leave out places without a measure or people', () => {
    expect([...populationFifths([Number.NaN, 1, 2], [5, 0, 5])]).toEqual([-1, -1, 2]);
  });
});

describe('flow of AB', () => {
  // AB of 2016: 100, 50 and 10, half as much again in the year.
  const base = Float64Array.of(100, 0, 0, 0, 0, 50, 0, 0, 0, 0, 10, 0, 0, 0, 0);

  it('tells what stays, changes hands and comes with the mix apart', () => {
    // 150, 75, 15 become 120, 100 and 30: 30 lost, 40 gained; of the 250, 20 go to MAC.
    const flow = abFlow({ base }, { ab: Float64Array.of(120, 80, 30), abToMac: Float64Array.of(0, 20, 0) }, 1.5);
    expect(flow).toEqual({
      reference: 240,
      same: 210,
      moved: 30,
      fromOthers: 10,
      toOthers: 0,
      after: 250,
      stays: 230,
      toMac: 20,
    });
    expect(flow.same + flow.moved + flow.toOthers).toBe(flow.reference);
    expect(flow.same + flow.moved + flow.fromOthers).toBe(flow.after);
  });

  it('says nothing moves where nothing does', () => {
    const flow = abFlow({ base }, { ab: Float64Array.of(100, 50, 10), abToMac: new Float64Array(3) }, 1);
    expect([flow.same, flow.moved, flow.fromOthers, flow.toOthers, flow.toMac]).toEqual([160, 0, 0, 0, 0]);
  });
});
