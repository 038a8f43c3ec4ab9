// The three CSV files of a data package → the dataset of the engine.

import { layOutDataset } from '#engine';
import type { Dataset, SeriesRow, UfPopulationRow } from '#engine';
import { CellReader, readCsvTable } from './csv-table.ts';
import type { CsvTable } from './csv-table.ts';
import type { DataProblem, DataResult } from './data-problem.ts';
import { readEntities } from './read-entities.ts';
import { readLines } from './read-lines.ts';

export interface DataPackageTexts {
  readonly entities: string;
  readonly series: string;
  readonly populationUf: string;
  /** Lines behind the base amounts, where they are known. */
  readonly baseline?: string;
}

/** Names of the three files that a package must have. */
export const DATA_FILES: Readonly<Record<'entities' | 'series' | 'populationUf', string>> = {
  entities: 'entities.csv',
  series: 'series.csv',
  populationUf: 'population_uf.csv',
};

/** Read rows of a yearly table; no two have the same key. */
function readRows<T>(
  table: DataResult<CsvTable>,
  read: (cells: CellReader, row: number) => T,
  keyOf: (row: T) => string,
): DataResult<T[]> {
  if (!table.ok) return table;
  const cells = new CellReader(table.value);
  const rows = table.value.rows.map((_, row) => read(cells, row));
  if (cells.problems.length === 0) cells.expectUnique(rows.map(keyOf), 'year', 'um ano por linha');
  return cells.problems.length > 0 ? { ok: false, problems: cells.problems } : { ok: true, value: rows };
}

function readSeriesRow(cells: CellReader, row: number): SeriesRow {
  return {
    year: cells.year(row),
    ipcaJune: cells.number(row, 'ipca_june', { mayBeEmpty: true, least: -0.9 }),
    ipcaDec: cells.number(row, 'ipca_dec', { mayBeEmpty: true, least: -0.9 }),
    rcl: cells.number(row, 'rcl', { mayBeEmpty: true, least: 1 }),
    minimum: cells.number(row, 'minimum', { mayBeEmpty: true, least: 0 }),
    executed: cells.number(row, 'executed', { mayBeEmpty: true, least: 1 }),
  };
}

function readSeries(text: string): DataResult<SeriesRow[]> {
  const columns = ['year', 'ipca_june', 'ipca_dec', 'rcl', 'minimum', 'executed'];
  const rows = readRows(readCsvTable(DATA_FILES.series, text, columns), readSeriesRow, ({ year }) => `${year}`);
  if (!rows.ok) return rows;
  const problems: DataProblem[] = [2016, 2017]
    .filter((year) => !rows.value.some((row) => row.year === year && Number.isFinite(row.rcl)))
    .map((year) => ({
      file: DATA_FILES.series,
      line: 0,
      column: 'rcl',
      got: `${year} sem valor`,
      expected: `a RCL de ${year}, em R$`,
    }));
  return problems.length > 0 ? { ok: false, problems } : rows;
}

function readPopulationRow(cells: CellReader, row: number): UfPopulationRow {
  return {
    uf: cells.text(row, 'uf'),
    year: cells.year(row),
    population: cells.number(row, 'population', { least: 1 }),
  };
}

function readPopulationUf(text: string): DataResult<UfPopulationRow[]> {
  const table = readCsvTable(DATA_FILES.populationUf, text, ['uf', 'year', 'population']);
  return readRows(table, readPopulationRow, ({ uf, year }) => `${uf} ${year}`);
}

/** The turned copy of entities.csv that the page loads in its place. */
export const ENTITIES_BY_COLUMN = 'entities-by-column.csv';

/** Read a data package; every problem of every file is told. */
export function readDataPackage(texts: DataPackageTexts, { byColumn = false } = {}): DataResult<Dataset> {
  const entities = readEntities(texts.entities, { byColumn });
  const series = readSeries(texts.series);
  const population = readPopulationUf(texts.populationUf);
  if (!entities.ok || !series.ok || !population.ok) {
    return {
      ok: false,
      problems: [entities, series, population].flatMap((result) => (result.ok ? [] : result.problems)),
    };
  }
  if (texts.baseline === undefined)
    return { ok: true, value: layOutDataset(entities.value, series.value, population.value) };
  const lines = readLines(texts.baseline, entities.value);
  if (!lines.ok) return lines;
  return { ok: true, value: layOutDataset(entities.value, series.value, population.value, lines.value) };
}
