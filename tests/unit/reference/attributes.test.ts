import { describe, expect, it } from 'vitest';
import { readAttributes } from '#reference/attributes.ts';
import { readCountry } from '#reference/country.ts';
import type { Fund } from '#reference/country.ts';
import { multiplier } from '#reference/criteria.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

// Two municipalities of RO, one of SP; the second is three times the first.
const country = readCountry(
  tinyCountry(
    [
      { uf: 'RO', population: 1000, base: {}, facts: { idhm: 0.5, area_km2: 10, births: 500, infant_deaths: 10 } },
      { uf: 'RO', population: 3000, base: {}, facts: { idhm: 0.7, area_km2: 6, births: 1000, infant_deaths: 5 } },
      { uf: 'RO', population: 2000, base: {} },
      { uf: 'SP', population: 4000, base: {}, facts: { area_km2: 4, births: 1500, infant_deaths: 15 } },
    ],
    { 2016: 1, 2017: 1 },
  ),
);
const attributes = readAttributes(country);
const place = (i: number): Fund => country.funds[i] as Fund;
const uf = (u: number) => country.ufs[u] as (typeof country.ufs)[number];

describe('attributes', () => {
  it('that are missing become the mean of their UF, or of the country', () => {
    // (1000·0.5 + 3000·0.7)/4000 = 0.65; SP knows none and takes the mean of the country, the same 0.65.
    expect(attributes.ofPlace('idhm', place(2))).toBeCloseTo(0.65, 12);
    expect(attributes.ofUf('idhm', uf(0))).toBeCloseTo(0.65, 12);
    expect(attributes.ofPlace('idhm', place(3))).toBeCloseTo(0.65, 12);
  });

  it('of infant mortality lean on the national rate', () => {
    // r = 30/3000 = 0.01; first: (10 + 5)/1000; RO: (15 + 5)/2000; the country is r.
    expect(attributes.ofPlace('infantMortality', place(0))).toBeCloseTo(0.015, 12);
    expect(attributes.ofUf('infantMortality', uf(0))).toBeCloseTo(0.01, 12);
    expect(attributes.national('infantMortality')).toBeCloseTo(0.01, 12);
  });

  it('of density come from totals', () => {
    // 100 and 500 per km²: the third has the mean, (100·1000 + 500·3000)/4000 = 400, and so 5 km².
    // RO: 6000 people on 21 km²; the country: 10,000 on 25 km².
    expect(attributes.ofPlace('density', place(2))).toBeCloseTo(400, 9);
    expect(attributes.ofUf('density', uf(0))).toBeCloseTo(6000 / 21, 9);
    expect(attributes.national('density')).toBeCloseTo(400, 9);
  });

  it('that nobody knows make no difference', () => {
    expect(attributes.national('esfCoverage')).toBeNaN();
    expect(multiplier(Number.NaN, Number.NaN, 1, [0.5, 2])).toBe(1);
  });
});

describe('the multiplier', () => {
  it.each([
    [0, -1, 2],
    [0, 0.5, 0.5],
    [4, -1, 0.5],
    [4, 0.25, Math.SQRT2],
    [4, 2, 2],
    [1, 3, 1],
  ])('of %d times the mean to the power %d is %d', (x, power, z) => {
    expect(multiplier(x, 1, power, [0.5, 2])).toBeCloseTo(z, 12);
  });
});
