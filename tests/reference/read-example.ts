// The worked examples of docs/model.md: a country of nine funds, six scenarios, what each must give.
// Read here by plain means, so that the examples judge the readers of the house as well.

import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import type { Sphere } from '../../src/engine/blocks.ts';
import { FACT_COLUMNS, layOutDataset } from '../../src/engine/dataset.ts';
import type { Dataset, EntityRow, FactColumn } from '../../src/engine/dataset.ts';
import type { Reform } from '../../src/engine/reform.ts';
import type { PublishedRow } from '#reference/centavos.ts';
import { resolveScenario } from './resolve-scenario.ts';
import type { ScenarioFile } from './resolve-scenario.ts';

const FOLDER = new URL('../fixtures/examples/', import.meta.url);

type CsvRow = Readonly<Record<string, string>>;

function readText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function readRows(name: string): CsvRow[] {
  return Papa.parse<CsvRow>(readText(name), { header: true, skipEmptyLines: true }).data;
}

function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column ${column} is missing`);
  return value;
}

/** NaN where the cell is empty. */
function numberOf(row: CsvRow, column: string): number {
  const value = cell(row, column);
  return value === '' ? Number.NaN : Number(value);
}

function readEntity(row: CsvRow): EntityRow {
  const facts = FACT_COLUMNS.map((column) => [column, numberOf(row, column)]);
  return {
    code: cell(row, 'code'),
    sphere: cell(row, 'sphere') as Sphere,
    uf: cell(row, 'uf'),
    name: cell(row, 'name'),
    healthRegion: cell(row, 'health_region'),
    healthRegionName: cell(row, 'health_region_name'),
    macroRegion: cell(row, 'macro_region'),
    macroRegionName: cell(row, 'macro_region_name'),
    // State funds other than the Distrito Federal leave it empty.
    population: Number(cell(row, 'population')),
    base: {
      AB: numberOf(row, 'base_ab'),
      MAC: numberOf(row, 'base_mac'),
      AF: numberOf(row, 'base_af'),
      VS: numberOf(row, 'base_vs'),
      GES: numberOf(row, 'base_ges'),
    },
    investment: numberOf(row, 'base_inv'),
    facts: Object.fromEntries(facts) as Record<FactColumn, number>,
    imputed: cell(row, 'imputed').split(';').filter(Boolean),
  };
}

/** The country of nine funds. */
export function readExampleCountry(): Dataset {
  const series = readRows('data/series.csv').map((row) => ({
    year: numberOf(row, 'year'),
    ipcaJune: numberOf(row, 'ipca_june'),
    ipcaDec: numberOf(row, 'ipca_dec'),
    rcl: numberOf(row, 'rcl'),
    minimum: numberOf(row, 'minimum'),
    executed: numberOf(row, 'executed'),
  }));
  const ufPopulation = readRows('data/population_uf.csv').map((row) => ({
    uf: cell(row, 'uf'),
    year: numberOf(row, 'year'),
    population: numberOf(row, 'population'),
  }));
  return layOutDataset(readRows('data/entities.csv').map(readEntity), series, ufPopulation);
}

export interface Example {
  readonly id: string;
  /** The scenario file, parsed as JSON. */
  readonly file: ScenarioFile;
  readonly reform: Reform;
  /** Rows of the expected entities.csv, amounts in whole centavos, in the order of the file. */
  readonly expected: readonly PublishedRow[];
}

function readExpected(row: CsvRow): PublishedRow {
  const centavos = (column: string): number => Math.round(numberOf(row, column) * 100);
  return {
    code: cell(row, 'code'),
    sphere: cell(row, 'sphere'),
    uf: cell(row, 'uf'),
    name: cell(row, 'name'),
    year: numberOf(row, 'year'),
    reference: centavos('reference'),
    amount: centavos('amount'),
    ab: centavos('ab'),
    mac: centavos('mac'),
    af: centavos('af'),
    vs: centavos('vs'),
    ges: centavos('ges'),
    ab_to_mac: centavos('ab_to_mac'),
    ab_reference: centavos('ab_reference'),
  };
}

/** Every scenario of the examples with what it must give. */
export function readExamples(): Example[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const id = name.replace('.json', '');
    const file = JSON.parse(readText(name)) as ScenarioFile;
    const expected = readRows(`${id}.expected.csv`).map(readExpected);
    return { id, file, reform: resolveScenario(file), expected };
  });
}
