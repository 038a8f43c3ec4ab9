import { describe, expect, it } from 'vitest';
import { buildProjection, buildSeries, inflationTo } from '../../../scripts/data/series.ts';

const monthly = (rate: number) =>
  Array.from({ length: 24 }, (_, k) => ({
    ano: String(2016 + Math.floor(k / 12)),
    mes: String((k % 12) + 1),
    ipca_pct: String(rate),
  }));
const year = (ipcaJune: string, ipcaDec: string) => ({
  year: '2017',
  ipca_june: ipcaJune,
  ipca_dec: ipcaDec,
  rcl: '1000',
  minimum: '',
  executed: '',
});

describe('inflationTo', () => {
  it('compounds twelve months that end with the one given', () => {
    const rates = new Map(monthly(1).map((line) => [`${line.ano}-${line.mes}`, Number(line.ipca_pct)]));
    expect(inflationTo(2017, 6, rates)).toBeCloseTo(1.01 ** 12 - 1, 12);
    expect(inflationTo(2016, 6, rates)).toBeNull();
  });
});

describe('buildSeries', () => {
  it('keeps the year with its empty cells', () => {
    // 1.01^12 − 1 = 0.1268
    expect(buildSeries([year('0.1268', '')], monthly(1))).toEqual([[2017, 0.1268, '', 1000, '', '']]);
  });

  it('refuses a yearly rate that the months do not compound to', () => {
    expect(() => buildSeries([year('0.1268', '0.10')], monthly(1))).toThrow(/ipca_dec of 2017 is 0.1/);
  });
});

describe('buildProjection', () => {
  it('names the year that is missing', () => {
    expect(() => buildProjection([{ uf: 'RO', year: '2015', population: '10' }], ['RO'])).toThrow(/no RO in 2016/);
  });
});
