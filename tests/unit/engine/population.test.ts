import { describe, expect, it } from 'vitest';
import { projectPopulation } from '#engine';
import type { MacroSettings } from '#engine';
import { ufGrowth } from '#engine/population.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

const MACRO: MacroSettings = { useObserved: true, ipca: 0, rclRealGrowth: 0, population: 'projected' };
const country = tinyCountry(
  [
    { uf: 'RO', population: 1000, base: { AB: 1 } },
    { uf: 'RO', population: 3000, base: { AB: 1 } },
    { uf: 'SP', population: 5000, base: { AB: 1 } },
    { uf: 'RO', sphere: 'state', base: { AB: 1 } },
  ],
  {},
);
// From 2015 to 2018: RO 90, 100, 105, 120; SP 400, 400, 380, 300.
const ufPopulation = {
  firstYear: 2015,
  years: 4,
  values: Float64Array.of(90, 100, 105, 120, 400, 400, 380, 300),
};
const dataset = { ...country, ufPopulation };

describe('population', () => {
  it('follows the projection of its UF from 2016', () => {
    expect([...projectPopulation(dataset, MACRO, 0)]).toEqual([1000, 3000, 5000, 0]);
    expect([...projectPopulation(dataset, MACRO, 2)]).toEqual([1200, 3600, 3750, 0]);
    expect(ufGrowth(dataset, MACRO, 0, 1)).toBeCloseTo(1.05, 12);
  });

  it('stays as it was in 2016 when frozen', () => {
    expect([...projectPopulation(dataset, { ...MACRO, population: 'frozen' }, 2)]).toEqual([1000, 3000, 5000, 0]);
    expect(ufGrowth(dataset, { ...MACRO, population: 'frozen' }, 1, 2)).toBe(1);
  });
});
