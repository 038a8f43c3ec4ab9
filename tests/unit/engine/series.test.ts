import { describe, expect, it } from 'vitest';
import type { MacroSettings, SeriesRow } from '#engine';
import { projectMacro } from '#engine/series.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

const MACRO: MacroSettings = { useObserved: true, ipca: 0.03, rclRealGrowth: 0.02, population: 'frozen' };
const unknown: Omit<SeriesRow, 'year'> = {
  ipcaJune: Number.NaN,
  ipcaDec: Number.NaN,
  rcl: Number.NaN,
  minimum: Number.NaN,
  executed: Number.NaN,
};

function project(
  rows: readonly (Partial<SeriesRow> & { readonly year: number })[],
  macro: Partial<MacroSettings> = {},
) {
  const dataset = {
    ...tinyCountry([{ uf: 'RO', base: { AB: 1 } }], {}),
    series: rows.map((row) => ({ ...unknown, ...row })),
  };
  return projectMacro(dataset, { ...MACRO, ...macro });
}

const rows = [
  { year: 2015, ipcaDec: 0.5, rcl: 7 },
  { year: 2016, rcl: 900 },
  { year: 2017, ipcaJune: 0.02, ipcaDec: 0.21, rcl: 1000 },
  { year: 2018, ipcaJune: 0.04 },
  { year: 2019, ipcaDec: 0, rcl: 1210 },
];

describe('the series', () => {
  it('fills a year between two observed ones geometrically', () => {
    // √(1000·1210) = 1100; prices: √(1.21·1.00) = 1.10.
    const { rcl, ipcaDec } = project(rows);
    expect(rcl[2]).toBeCloseTo(1100, 9);
    expect(ipcaDec[2]).toBeCloseTo(0.1, 12);
  });

  it('fills two missing years by equal steps', () => {
    // 1331/1000 = 1.1³.
    const { rcl } = project([
      { year: 2016, rcl: 1 },
      { year: 2017, rcl: 1000 },
      { year: 2020, rcl: 1331 },
    ]);
    expect(rcl[2]).toBeCloseTo(1100, 9);
    expect(rcl[3]).toBeCloseTo(1210, 9);
  });

  it('assumes what comes after the last observed year', () => {
    // 2020: 1210·1.03·1.02 = 1271.226; June inflation ends in 2018, December in 2019.
    const { rcl, ipcaJune, ipcaDec } = project(rows);
    expect(rcl[4]).toBeCloseTo(1271.226, 9);
    expect([...ipcaJune.slice(2, 4)]).toEqual([expect.closeTo(0.04, 12) as number, 0.03]);
    expect([...ipcaDec.slice(3, 5)]).toEqual([0, 0.03]);
  });

  it('knows nothing past 2017 when observed values are not to be used', () => {
    // 2018: 1000·1.05·0.99 = 1039.5. June and December of 2017 were known.
    const { rcl, ipcaJune, ipcaDec } = project(rows, { useObserved: false, ipca: 0.05, rclRealGrowth: -0.01 });
    expect(rcl[2]).toBeCloseTo(1039.5, 9);
    expect(ipcaJune[1]).toBeCloseTo(0.02, 12);
    expect(ipcaDec[1]).toBeCloseTo(0.21, 12);
    expect([ipcaJune[2], ipcaDec[2], ipcaDec[3]]).toEqual([0.05, 0.05, 0.05]);
  });

  it('reaches 2036 and takes nothing from before 2016', () => {
    const path = project(rows);
    for (const values of Object.values(path) as Float64Array[]) {
      expect(values).toHaveLength(21);
      expect(values.every(Number.isFinite)).toBe(true);
    }
    expect([path.rcl[0], path.ipcaDec[0]]).toEqual([900, 0.03]);
  });

  it('needs the RCL of the first two years', () => {
    expect(() => project(rows.filter(({ year }) => year !== 2016))).toThrow(/rcl is needed for 2016 and 2017/);
    expect(() => project(rows.filter(({ year }) => year < 2017))).toThrow(/rcl is needed for 2016 and 2017/);
  });
});
