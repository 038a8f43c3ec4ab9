import { describe, expect, it } from 'vitest';
import { measureAttributes } from '#engine/attributes.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';
import type { TinyFund } from '#tests/reference/tiny-country.ts';

const measure = (funds: readonly Omit<TinyFund, 'base'>[]) =>
  measureAttributes(
    tinyCountry(
      funds.map((fund) => ({ ...fund, base: { AB: 1 } })),
      {},
    ),
  );
const closeTo = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12) as number);

describe('attributes', () => {
  it('that are missing are the mean of the known ones of the UF, weighted by inhabitants', () => {
    // RO: (0.5·1000 + 0.7·3000)/4000 = 0.65 for the third; the country: (0.65·8000 + 0.85·2000)/10000 = 0.69.
    const { attributes } = measure([
      { uf: 'RO', population: 1000, facts: { idhm: 0.5 } },
      { uf: 'RO', population: 3000, facts: { idhm: 0.7 } },
      { uf: 'RO', population: 4000 },
      { uf: 'SP', population: 2000, facts: { idhm: 0.85 } },
    ]);
    expect([...attributes.idhm.entity]).toEqual(closeTo([0.5, 0.7, 0.65, 0.85]));
    expect([...attributes.idhm.uf]).toEqual(closeTo([0.65, 0.85]));
    expect(attributes.idhm.national).toBeCloseTo(0.69, 12);
  });

  it('that nobody in a UF knows are those of the country', () => {
    const { attributes } = measure([
      { uf: 'RO', population: 1000, facts: { own_share: 20 } },
      { uf: 'SP', population: 5000 },
    ]);
    expect([...attributes.ownShare.entity, ...attributes.ownShare.uf]).toEqual([20, 20, 20, 20]);
  });

  it('are not made up for state funds without residents', () => {
    const { attributes } = measure([
      { uf: 'RO', facts: { idhm: 0.5 } },
      { uf: 'RO', sphere: 'state' },
      { uf: 'DF', sphere: 'state', population: 3000, facts: { idhm: 0.9 } },
    ]);
    expect([...attributes.idhm.entity]).toEqual([0.5, Number.NaN, 0.9]);
    // The DF row counts: (0.5·1000 + 0.9·3000)/4000 = 0.8.
    expect(attributes.idhm.national).toBeCloseTo(0.8, 12);
  });

  it('of counts are per inhabitant of 2016', () => {
    // 50/1000 and 60/3000; the UF: 110/4000.
    const { attributes } = measure([
      { uf: 'RO', population: 1000, facts: { poor_families: 50, urban_share: 0.4 } },
      { uf: 'RO', population: 3000, facts: { poor_families: 60, urban_share: 1 } },
    ]);
    expect([...attributes.poorFamiliesPerInhabitant.entity]).toEqual(closeTo([0.05, 0.02]));
    expect(attributes.poorFamiliesPerInhabitant.uf[0]).toBeCloseTo(0.0275, 12);
    expect([...attributes.ruralShare.entity]).toEqual(closeTo([0.6, 0]));
  });

  it('take the density of a UF from totals, not from a mean of densities', () => {
    // 1000/10 = 100 and 3000/190; the UF: 4000/200 = 20.
    const { attributes } = measure([
      { uf: 'RO', population: 1000, facts: { area_km2: 10 } },
      { uf: 'RO', population: 3000, facts: { area_km2: 190 } },
    ]);
    expect(attributes.density.entity[0]).toBe(100);
    expect(attributes.density.uf[0]).toBeCloseTo(20, 12);
    expect(attributes.density.national).toBeCloseTo(20, 12);
  });

  it('steady infant mortality with 500 births at the national rate', () => {
    // r = 40/2000 = 0.02. (25 + 10)/(500 + 500) = 0.035; (15 + 10)/(1500 + 500) = 0.0125.
    // UF and country: (40 + 10)/(2000 + 500) = 0.02.
    const { attributes } = measure([
      { uf: 'RO', facts: { infant_deaths: 25, births: 500 } },
      { uf: 'RO', facts: { infant_deaths: 15, births: 1500 } },
      { uf: 'RO', facts: { births: 900 } },
    ]);
    // The third has births without deaths: it is unknown and counts in no total.
    expect([...attributes.infantMortality.entity]).toEqual(closeTo([0.035, 0.0125, (0.035 + 0.0125) / 2]));
    expect(attributes.infantMortality.uf[0]).toBeCloseTo(0.02, 12);
    expect(attributes.infantMortality.national).toBeCloseTo(0.02, 12);
  });

  it('of a place without inhabitants or area are unknown, not infinite', () => {
    const { attributes } = measure([
      { uf: 'RO', population: 1000, facts: { poor_families: 50, area_km2: 50 } },
      { uf: 'RO', population: 0, facts: { poor_families: 5, area_km2: 50 } },
      { uf: 'SP', population: 1000, facts: { poor_families: 30, area_km2: 0 } },
    ]);
    expect([...attributes.poorFamiliesPerInhabitant.entity]).toEqual(closeTo([0.05, 0.05, 0.03]));
    expect(attributes.poorFamiliesPerInhabitant.national).toBeCloseTo(0.04, 12);
    // The area of SP's only place is unknown: its density is that of the known places.
    expect(attributes.density.entity[2]).toBeCloseTo(20, 12);
    expect(attributes.density.uf[1]).toBeCloseTo(20, 12);
  });

  it('of a UF where nobody lives are those of the country', () => {
    const { attributes } = measure([
      { uf: 'RO', population: 1000, facts: { area_km2: 50, idhm: 0.6, infant_deaths: 10, births: 500 } },
      { uf: 'SP', sphere: 'state' },
    ]);
    for (const { uf, national } of [attributes.density, attributes.idhm, attributes.infantMortality]) {
      expect(uf[1]).toBeCloseTo(national, 12);
    }
  });
});
