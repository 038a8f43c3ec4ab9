import { describe, expect, it } from 'vitest';
import { FACT_COLUMNS, layOutDataset } from '#engine';
import type { EntityRow, FactColumn } from '#engine';

function row(code: string, sphere: EntityRow['sphere'], uf: string, more: Partial<EntityRow> = {}): EntityRow {
  return {
    code,
    sphere,
    uf,
    name: `fund ${code}`,
    healthRegion: '',
    healthRegionName: '',
    macroRegion: '',
    macroRegionName: '',
    population: 0,
    base: { AB: 1, MAC: 2, AF: 3, VS: 4, GES: 5 },
    investment: 6,
    facts: Object.fromEntries(FACT_COLUMNS.map((column) => [column, Number.NaN])) as Record<FactColumn, number>,
    imputed: [],
    ...more,
  };
}

describe('the layout of the data', () => {
  const north = { healthRegion: '1', healthRegionName: 'Norte', macroRegion: '1', macroRegionName: 'Macro Norte' };
  const dataset = layOutDataset(
    [
      row('35', 'state', 'SP'),
      row('3500105', 'municipal', 'SP', north),
      row('11', 'state', 'RO'),
      row('1100023', 'municipal', 'RO', north),
      row('1100015', 'municipal', 'RO', north),
    ],
    [2018, 2016].map((year) => ({ year, ipcaJune: 0, ipcaDec: 0, rcl: year, minimum: 0, executed: 0 })),
    [
      { uf: 'SP', year: 2017, population: 40 },
      { uf: 'RO', year: 2015, population: 7 },
      { uf: 'XX', year: 2016, population: 1 },
    ],
  );

  it('puts municipal funds first, each sphere by code', () => {
    expect(dataset.code).toEqual(['1100015', '1100023', '3500105', '11', '35']);
    expect([dataset.size, dataset.municipalities]).toEqual([5, 3]);
  });

  it('orders UFs by code and finds their state funds', () => {
    expect(dataset.ufs).toEqual([
      { abbreviation: 'RO', code: '11', state: 3 },
      { abbreviation: 'SP', code: '35', state: 4 },
    ]);
    expect([...dataset.uf]).toEqual([0, 0, 1, 0, 1]);
  });

  it('tells regions of two UFs apart, though they share a code', () => {
    expect([...dataset.healthRegion]).toEqual([0, 0, 1, -1, -1]);
    expect(dataset.macroRegions.map(({ uf, name }) => [uf, name])).toEqual([
      [0, 'Macro Norte'],
      [1, 'Macro Norte'],
    ]);
  });

  it('lays base amounts out entity by block and years in order', () => {
    expect([...dataset.base.slice(5, 10)]).toEqual([1, 2, 3, 4, 5]);
    expect(dataset.series.map(({ year }) => year)).toEqual([2016, 2018]);
  });

  it('keeps projections by UF and year, unknown where there is none', () => {
    const { firstYear, years, values } = dataset.ufPopulation;
    expect([firstYear, years]).toEqual([2015, 3]);
    expect([...values]).toEqual([7, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 40]);
  });
});
