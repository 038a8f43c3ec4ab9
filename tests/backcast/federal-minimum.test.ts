// The published federal minima, made again by the rules from RCL and inflation of static/data/series.csv.

import { describe, expect, it } from 'vitest';
import { BASE_YEAR, projectEnvelope } from '#engine';
import type { EnvelopeRule } from '#engine';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { cell, readRows, readText } from './data-package.ts';

/** Of the minimum: all come from the RCL of 2017, which the series has from published percentages. */
const TOLERANCE = 1e-6;
/** R$: minima are published in thousands. */
const HALF_A_THOUSAND = 500;

const published = new Map(
  readRows('static/data/series.csv').map((row) => [Number(cell(row, 'year')), Number(cell(row, 'minimum'))]),
);

function chain(rule: EnvelopeRule): (year: number) => number {
  const read = readDataPackage({
    entities: readText('static/data/entities.csv'),
    series: readText('static/data/series.csv'),
    populationUf: readText('static/data/population_uf.csv'),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const settings = { rule, margin: 0.04, custeioShare: null, customGrowth: null };
  const macro = { useObserved: true, ipca: 0.03, rclRealGrowth: 0.02, population: 'frozen' } as const;
  const { minimum } = projectEnvelope(read.value, settings, macro, 1);
  return (year) => minimum[year - BASE_YEAR] as number;
}

describe('the federal minimum', () => {
  it.each([
    [2017, 'ec95', '15% of RCL'],
    [2018, 'ec95', 'June inflation'],
    [2019, 'ec95', 'June inflation'],
    [2020, 'ec95', 'June inflation'],
    [2021, 'ec95-ec113', 'calendar years'],
    [2022, 'ec95-ec113', 'calendar years'],
    [2022, 'history', 'calendar years'],
  ] as const)('of %i is met by %s (%s) to one millionth', (year, rule, _how) => {
    const expected = published.get(year) as number;
    const minimum = chain(rule);
    expect(Math.abs(minimum(year) - expected)).toBeLessThan(TOLERANCE * expected);
    // From the minimum published for 2017 on the RCL has no part: both ends are rounded to thousands.
    const growth = minimum(year) / minimum(2017);
    const chained = (published.get(2017) as number) * growth;
    expect(Math.abs(chained - expected)).toBeLessThanOrEqual(HALF_A_THOUSAND * (1 + growth));
  });

  it('of 2021 and 2022 is not what June inflation would have given', () => {
    // EC 113/2021 restated the chain: without it the minimum of 2021 would be billions lower.
    for (const year of [2021, 2022]) {
      expect(Math.abs(chain('ec95')(year) - (published.get(year) as number))).toBeGreaterThan(1e9);
    }
  });

  it('of 2023 is that of the budget law (LC 201/2023)', () => {
    expect(chain('history')(2023)).toBe(published.get(2023));
  });
});
