// A data package of three funds as text, and ways of spoiling it.

import { FACT_COLUMNS } from '#engine';
import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';

const COLUMNS = [
  ...['code', 'sphere', 'uf', 'name', 'health_region', 'health_region_name', 'macro_region', 'macro_region_name'],
  ...['population', 'base_ab', 'base_mac', 'base_af', 'base_vs', 'base_ges', 'base_inv'],
  ...FACT_COLUMNS,
  'imputed',
];

type Cells = Readonly<Record<string, string>>;

const ZEROS: Cells = { base_ab: '0', base_mac: '0', base_af: '0', base_vs: '0', base_ges: '0', base_inv: '0' };
const PLACE: Cells = { health_region: '1', health_region_name: 'R', macro_region: '1', macro_region_name: 'M' };

/** The three funds, in an order that is not that of the dataset. */
export const FUNDS: readonly Cells[] = [
  { ...ZEROS, code: '11', sphere: 'state', uf: 'RO', name: 'Governo', base_mac: '50.25' },
  {
    ...ZEROS,
    ...PLACE,
    code: '1100023',
    sphere: 'municipal',
    uf: 'RO',
    name: 'B',
    population: '3000',
    base_ab: '2',
    idhm: '0.7',
  },
  {
    ...ZEROS,
    ...PLACE,
    code: '1100015',
    sphere: 'municipal',
    uf: 'RO',
    name: 'A',
    population: '1000',
    base_ab: '.5',
    idhm: '.5',
  },
];

/** entities.csv of some funds; a cell left out is empty. */
export function entitiesText(funds: readonly Cells[] = FUNDS, columns: readonly string[] = COLUMNS): string {
  return [columns.join(','), ...funds.map((fund) => columns.map((column) => fund[column] ?? '').join(','))]
    .map((line) => `${line}\n`)
    .join('');
}

/** The funds with other cells in one of them. */
export const fundsWith = (index: number, cells: Cells): Cells[] =>
  FUNDS.map((fund, i) => (i === index ? { ...fund, ...cells } : fund));

export const withoutColumn = (column: string): string =>
  entitiesText(
    FUNDS,
    COLUMNS.filter((own) => own !== column),
  );

export const SERIES = 'year,ipca_june,ipca_dec,rcl,minimum,executed\n2016,.0884,0.0629,1000,,\n2017,,,1100,,\n';
export const POPULATION = 'uf,year,population\nRO,2016,4000\nRO,2017,4100\n';

export const texts = (patch: Partial<DataPackageTexts> = {}): DataPackageTexts => ({
  entities: entitiesText(),
  series: SERIES,
  populationUf: POPULATION,
  ...patch,
});
