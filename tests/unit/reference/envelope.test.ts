import { describe, expect, it } from 'vitest';
import type { EnvelopeRule } from '../../../src/engine/reform.ts';
import { readCountry } from '#reference/country.ts';
import { envelopePath } from '#reference/envelope.ts';
import { readExampleCountry } from '#tests/reference/read-example.ts';
import type { ScenarioFile } from '#tests/reference/resolve-scenario.ts';
import { resolveScenario } from '#tests/reference/resolve-scenario.ts';

const country = readCountry(readExampleCountry());

function pathOf(rule: EnvelopeRule, scenario: Partial<ScenarioFile> = {}) {
  const reform = resolveScenario({
    groups: [{ id: 'all', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] }],
    ...scenario,
    envelope: { rule, customGrowth: 0.1 },
  });
  const path = envelopePath(country, reform);
  return (year: number) => path[year - 2016] as (typeof path)[number];
}

/** R$ to billions, three decimals. */
const billions = (value: number): number => Math.round(value / 1e6) / 1e3;

describe('the federal minimum', () => {
  it('starts at 15% of the RCL of 2017 and follows June inflation under EC 95', () => {
    // 0.15·727.254 = 109.088; ·1.03 = 112.361; ·1.0439 = 117.293; ·1.0337 = 121.246; ·1.0213 = 123.829.
    const years = [2017, 2018, 2019, 2020, 2021];
    expect(years.map((year) => billions(pathOf('ec95')(year).minimum))).toEqual([
      109.088, 112.361, 117.293, 121.246, 123.829,
    ]);
  });

  it('is restated with calendar years from 2021 under EC 113', () => {
    // 109.088·1.0295·1.0375·1.0431·1.0452 = 127.033, the published minimum of 2021; ·1.1006 = 139.813.
    const minimum = pathOf('ec95-ec113');
    expect([2020, 2021, 2022].map((year) => billions(minimum(year).minimum))).toEqual([121.246, 127.033, 139.813]);
  });

  it('is what history made of it', () => {
    // 2023 by LC 201/2023, 2024 15% of 1,430.036 bn; 2025 RCL·1.0426·1.02: 0.15·1,520.77 = 228.116.
    const minimum = pathOf('history');
    expect([2022, 2023, 2024, 2025].map((year) => billions(minimum(year).minimum))).toEqual([
      139.813, 172.826, 214.505, 228.116,
    ]);
  });

  it('grows between the limits of LC 200', () => {
    // 2025: 214.505·1.0423·(1 + 0.7·0.02) = 226.709; at −5% growth 0.6%: 224.920; at 10% 2.5%: 229.168.
    const at = (rclRealGrowth: number): number => billions(pathOf('lc200', { macro: { rclRealGrowth } })(2025).minimum);
    expect([at(0.02), at(-0.05), at(0.1)]).toEqual([226.709, 224.92, 229.168]);
  });

  it('steps up to 15% under EC 86 and by choice under custom', () => {
    // 0.137·727.254 = 99.634, 0.141·805.35 = 113.554; 0.15·651.94 = 97.791.
    const ec86 = pathOf('ec86');
    expect([2017, 2018, 2020].map((year) => billions(ec86(year).minimum))).toEqual([99.634, 113.554, 97.791]);
    expect(billions(pathOf('custom')(2019).minimum)).toBe(131.997);
  });
});

describe('RCL', () => {
  it('fills the year that is missing at a constant rate', () => {
    // 2023 lies between 1,253.43 and 1,430.036: √(1253.43·1430.036) = 1,338.824; 15% of it is 200.824.
    expect(billions(pathOf('rcl15')(2023).minimum)).toBe(200.824);
  });

  it('is assumed from 2018 on when only what was known holds', () => {
    // 2018: 727.254·1.04·1.02 = 771.471, 15% = 115.721. D[2018] = 1.0295·1.04.
    const year = pathOf('rcl15', { macro: { useObserved: false, ipca: 0.04 } })(2018);
    expect(billions(year.minimum)).toBe(115.721);
    expect(year.deflator).toBeCloseTo(1.0295 * 1.04, 12);
  });
});

describe('the pool', () => {
  it('keeps the part of 2016 and the margin', () => {
    // ΣB = 594,930,000 of 106,235,537,000; 2018: 112.361 bn·1.04.
    const year = pathOf('ec95')(2018);
    expect(year.asps / year.minimum).toBeCloseTo(1.04, 12);
    expect(year.pool / year.asps).toBeCloseTo(pathOf('ec95')(2016).pool / 106_235_537_000, 12);
  });
});
