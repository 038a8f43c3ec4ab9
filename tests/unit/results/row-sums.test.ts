import { describe, expect, it } from 'vitest';
import type { Dataset, Run } from '#engine';
import { CAPITALS } from '#lib/results/capitals.ts';
import { baseByRow, cumulativeByRow, idhmByRow, inhabitantsByRow } from '#lib/results/row-sums.ts';

// Three funds; the third has no IDHM and nobody lives in it.
const dataset = {
  base: Float64Array.of(10, 20, 1, 2, 3, 40, 50, 0, 0, 0, 5, 5, 5, 5, 5),
  population: Float64Array.of(100, 300, 0),
  facts: { idhm: Float64Array.of(0.6, 0.8, Number.NaN) },
} as unknown as Dataset;
const members = [[0, 1], [2], [1, 2]];

describe('rows of a table', () => {
  it('add up what their funds had in 2016', () => {
    expect([...baseByRow(dataset, members, ['AB'])]).toEqual([50, 5, 45]);
    expect([...baseByRow(dataset, members, ['MAC', 'GES'])]).toEqual([73, 10, 60]);
    expect([...inhabitantsByRow(dataset, members)]).toEqual([400, 0, 300]);
  });

  it('weigh the IDHM by people, where it is known', () => {
    const [both, none, one] = idhmByRow(dataset, members);
    expect(both).toBeCloseTo((0.6 * 100 + 0.8 * 300) / 400, 12);
    expect(none).toBeNaN();
    expect(one).toBeCloseTo(0.8, 12);
  });

  it('add changes up to the year in R$ of 2016, without dust', () => {
    const run = {
      years: [2017, 2018],
      size: 3,
      reference: Float64Array.of(100, 100, 100, 100, 100, 100),
      amount: Float64Array.of(111, 100.001, 100, 124.2, 90, 100),
      envelope: { deflator: Float64Array.of(1, 1.1, 1.21) },
    } as unknown as Run;
    const until2018 = cumulativeByRow(run, [[0], [1], [2]], 2018);
    expect(until2018[0]).toBeCloseTo(11 / 1.1 + 24.2 / 1.21, 9);
    expect(until2018[1]).toBeCloseTo(0.001 / 1.1 - 10 / 1.21, 9);
    expect(until2018[2]).toBe(0);
    const until2017 = cumulativeByRow(run, [[0], [1], [2]], 2017);
    expect(until2017[0]).toBeCloseTo(10, 9);
    expect(until2017[1]).toBe(0);
  });
});

describe('capitals', () => {
  it('are one for each state but the Distrito Federal', () => {
    expect(new Set([...CAPITALS].map((code) => code.slice(0, 2))).size).toBe(26);
    expect(CAPITALS.size).toBe(26);
  });
});
