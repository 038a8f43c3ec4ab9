import { describe, expect, it } from 'vitest';
import { createShareSource, normaliseWithinUfs } from '#engine/shares.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const dataset = tinyCountry(
  [
    { uf: 'RO', population: 1000, base: { AB: 1 }, facts: { private_plan_share: 0.5, idhm: 0.8 } },
    { uf: 'RO', population: 3000, base: { AB: 1 }, facts: { private_plan_share: 0, idhm: 0.4 } },
    { uf: 'RO', sphere: 'state', base: { AB: 1 } },
    { uf: 'SP', population: 4000, base: { AB: 1 }, facts: { private_plan_share: 0.25, idhm: 0.5 } },
  ],
  {},
);
const groups = [{ id: 'ab', blocks: ['AB'] }] as const;
const reform = tinyReform({ groups });
const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * 1e9) / 1e9);

describe('shares', () => {
  it('by population count everybody, or those without a private plan', () => {
    const source = createShareSource(dataset);
    expect(rounded(source.withinShares('population', reform))).toEqual([0.25, 0.75, 1, 0]);
    expect([...source.ufWeights('population', reform)]).toEqual([4000, 4000]);
    // Wholly dependent: 500 and 3000; SP 3000. Half: 750 and 3000.
    const whole = { ...reform, susDependence: 1 };
    expect(source.withinShares('population', whole)[0]).toBeCloseTo(1 / 7, 12);
    expect([...source.ufWeights('population', whole)]).toEqual([3500, 3000]);
    expect(source.withinShares('population', { ...reform, susDependence: 0.5 })[0]).toBeCloseTo(0.2, 12);
  });

  it('by an attribute multiply people, with the attribute of the UF itself between UFs', () => {
    // Mean of RO (0.8·1000 + 0.4·3000)/4000 = 0.5 = that of SP and of the country. Squared inverses:
    // 0.8/0.5 → 0.39, clipped to 0.5; 0.4/0.5 → 1.5625. Weights 500 and 4687.5.
    const source = createShareSource(dataset);
    expect(source.withinShares('lowIdhm', reform)[0]).toBeCloseTo(500 / 5187.5, 12);
    expect(rounded(source.ufWeights('lowIdhm', reform))).toEqual([4000, 4000]);
  });

  it('are told apart by the settings of their criterion', () => {
    const source = createShareSource(dataset);
    const before = source.withinShares('lowIdhm', reform);
    const steeper = tinyReform({ groups, criteria: { lowIdhm: { elasticity: 0 } } });
    // Without elasticity nobody differs but by people.
    expect(rounded(source.withinShares('lowIdhm', steeper))).toEqual([0.25, 0.75, 1, 0]);
    expect(source.withinShares('lowIdhm', reform)).toBe(before);
  });

  it('are equal where the weights of a UF are all zero', () => {
    expect([...normaliseWithinUfs(dataset, Float64Array.of(0, 0, 5, 9))]).toEqual([0.5, 0.5, 1, 0]);
  });
});
