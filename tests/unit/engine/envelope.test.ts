import { describe, expect, it } from 'vitest';
import { BASE_YEAR, projectEnvelope } from '#engine';
import type { EnvelopeSettings, MacroSettings } from '#engine';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

const MACRO: MacroSettings = { useObserved: true, ipca: 0, rclRealGrowth: 0.02, population: 'frozen' };
const BASE_TOTAL = 500;

// June inflation 10%, calendar-year inflation 20% every year; RCL 1000, 2000, then 3000 to 2025.
const series = Array.from({ length: 10 }, (_, t) => ({
  year: BASE_YEAR + t,
  ipcaJune: 0.1,
  ipcaDec: 0.2,
  rcl: [1000, 2000][t] ?? 3000,
  minimum: 1,
  executed: 1,
}));
const dataset = { ...tinyCountry([{ uf: 'RO', base: { AB: BASE_TOTAL } }], {}), series };

function project(settings: Partial<EnvelopeSettings>, macro: Partial<MacroSettings> = {}) {
  const whole = { rule: 'rcl15', margin: 0, custeioShare: 1, customGrowth: null, ...settings } as const;
  return projectEnvelope(dataset, whole, { ...MACRO, ...macro }, BASE_TOTAL);
}

/** Minimum by year, to a thousandth of R$. */
function minimum(settings: Partial<EnvelopeSettings>, years: readonly number[], macro: Partial<MacroSettings> = {}) {
  const path = project(settings, macro);
  return years.map((year) => Math.round((path.minimum[year - BASE_YEAR] as number) * 1000) / 1000);
}

describe('the minimum by rule', () => {
  it('ec95: 15% of the RCL of 2017, then June inflation of the year before', () => {
    // 300·1.1 = 330, 363, 399.3, 439.23.
    expect(minimum({ rule: 'ec95' }, [2017, 2018, 2019, 2020, 2021])).toEqual([300, 330, 363, 399.3, 439.23]);
  });

  it('ec95-ec113: the same to 2020, then calendar years from the start', () => {
    // 300·1.2⁴ = 622.08; ·1.2 = 746.496.
    expect(minimum({ rule: 'ec95-ec113' }, [2020, 2021, 2022])).toEqual([399.3, 622.08, 746.496]);
  });

  it('ec86: 13.2% in 2016 up to 15% from 2020 on', () => {
    // 0.137·2000, 0.141·3000, 0.145·3000, 0.15·3000.
    expect(minimum({ rule: 'ec86' }, [2016, 2017, 2018, 2019, 2020, 2021])).toEqual([132, 274, 423, 435, 450, 450]);
  });

  it('rcl15: 15% of the RCL of each year', () => {
    expect(minimum({ rule: 'rcl15' }, [2017, 2018])).toEqual([300, 450]);
  });

  it('history: EC 113 to 2022, LC 201 in 2023, 15% of RCL after', () => {
    expect(minimum({ rule: 'history' }, [2020, 2022, 2023, 2024])).toEqual([399.3, 746.496, 172_826_281_000, 450]);
  });

  it.each([
    // 450·1.1 = 495, times one and 70% of real growth, never below 0.6% nor above 2.5%.
    [0.02, 501.93],
    [0.03, 505.395],
    [-0.05, 497.97],
    [0.005, 497.97],
    [0.1, 507.375],
  ])('lc200: from 2025 June inflation and the limits of LC 200, at real growth of %f', (rclRealGrowth, expected) => {
    expect(minimum({ rule: 'lc200' }, [2023, 2024, 2025], { rclRealGrowth })).toEqual([172_826_281_000, 450, expected]);
  });

  it('custom: one nominal rate, which must be given', () => {
    expect(minimum({ rule: 'custom', customGrowth: 0.5 }, [2017, 2018, 2019])).toEqual([300, 450, 675]);
    expect(minimum({ rule: 'custom', customGrowth: 0 }, [2017, 2036])).toEqual([300, 300]);
    expect(() => project({ rule: 'custom' })).toThrow(/customGrowth/);
  });

  it('ec95 and lc200 take the inflation of the year before, ec95-ec113 too', () => {
    // June of 2017 10%, then 50%; December of 2017 20%, then 100%: 300·1.1·1.5 and 300·1.2·2³ in 2021.
    const rising = series.map((row) => (row.year <= 2017 ? row : { ...row, ipcaJune: 0.5, ipcaDec: 1 }));
    const settings = { margin: 0, custeioShare: 1, customGrowth: null };
    const at = (rule: 'ec95' | 'ec95-ec113', year: number) =>
      projectEnvelope({ ...dataset, series: rising }, { ...settings, rule }, MACRO, BASE_TOTAL).minimum[
        year - BASE_YEAR
      ];
    expect(at('ec95', 2018)).toBeCloseTo(330, 9);
    expect(at('ec95', 2019)).toBeCloseTo(495, 9);
    expect(at('ec95-ec113', 2021)).toBeCloseTo(2880, 9);
    const last = series.map((row) => (row.year === 2024 ? { ...row, ipcaJune: 0 } : row));
    const lc200 = { ...settings, rule: 'lc200' } as const;
    // 450·(1 + 0)·1.014.
    expect(projectEnvelope({ ...dataset, series: last }, lc200, MACRO, BASE_TOTAL).minimum[9]).toBeCloseTo(456.3, 9);
  });

  it('always holds that of EC 86 in 2016', () => {
    for (const rule of ['ec95', 'rcl15', 'history'] as const) expect(minimum({ rule }, [2016])).toEqual([132]);
  });
});

describe('the pool', () => {
  it('is the part of ASPS that is sent, the minimum with the margin', () => {
    // 300·1.04·0.5 = 156; 450·1.04·0.5 = 234.
    const { pool, asps, scale } = project({ margin: 0.04, custeioShare: 0.5 });
    expect(asps[1]).toBeCloseTo(312, 9);
    expect(pool[1]).toBeCloseTo(156, 9);
    expect(pool[2]).toBeCloseTo(234, 9);
    expect(scale[1]).toBeCloseTo(156 / 500, 12);
  });

  it('starts at what was sent and executed in 2016', () => {
    const { pool, asps, scale } = project({ custeioShare: 0.5 });
    expect([pool[0], asps[0], scale[0]]).toEqual([500, 106_235_537_000, 1]);
  });

  it('keeps the part of 2016 when none is given', () => {
    // 500/106,235,537,000 of 300.
    expect(project({ custeioShare: null }).pool[1]).toBeCloseTo((500 / 106_235_537_000) * 300, 15);
  });

  it('is compared with 15% of RCL at the same margin and part', () => {
    // 2018: 450·1.1·0.5 against 330·1.1·0.5.
    const { pool, poolRcl15 } = project({ rule: 'ec95', margin: 0.1, custeioShare: 0.5 });
    expect(poolRcl15[2]).toBeCloseTo(247.5, 9);
    expect(pool[2]).toBeCloseTo(181.5, 9);
  });

  it('deflates by calendar years from 2016', () => {
    const { deflator } = project({});
    expect(deflator[0]).toBe(1);
    expect(deflator[1]).toBeCloseTo(1.2, 12);
    expect(deflator[2]).toBeCloseTo(1.44, 12);
  });
});
