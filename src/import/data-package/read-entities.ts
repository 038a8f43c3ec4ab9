// entities.csv: one row a fund (docs/model.md, "Command line and data files").

import { BLOCKS, FACT_COLUMNS } from '#engine';
import type { Block, EntityRow, FactColumn, Sphere } from '#engine';
import { CellReader, readCsvByColumn, readCsvTable } from './csv-table.ts';
import type { CsvTable } from './csv-table.ts';
import type { DataResult } from './data-problem.ts';

const FILE = 'entities.csv';

const BASE_COLUMNS: Readonly<Record<Block, string>> = {
  AB: 'base_ab',
  MAC: 'base_mac',
  AF: 'base_af',
  VS: 'base_vs',
  GES: 'base_ges',
};

const TEXT_COLUMNS = [
  'code',
  'sphere',
  'uf',
  'name',
  'health_region',
  'health_region_name',
  'macro_region',
  'macro_region_name',
];

/** Where a place lies on the globe is no input of the model: a package may leave it out. */
const OPTIONAL: ReadonlySet<string> = new Set(['latitude', 'longitude']);

const COLUMNS = [
  ...TEXT_COLUMNS,
  'population',
  ...Object.values(BASE_COLUMNS),
  'base_inv',
  ...FACT_COLUMNS.filter((column) => !OPTIONAL.has(column)),
  'imputed',
];

/** Latitude and longitude are the facts that may be below zero. */
const leastOf = (column: FactColumn) => (OPTIONAL.has(column) ? -180 : 0);

function readSphere(cells: CellReader, row: number): Sphere {
  const text = cells.text(row, 'sphere');
  if (text === 'municipal' || text === 'state') return text;
  cells.report(row, 'sphere', text, '"municipal" ou "state"');
  return 'municipal';
}

function readRow(cells: CellReader, row: number): EntityRow {
  const amount = (column: string) => cells.number(row, column, { least: 0 });
  const sphere = readSphere(cells, row);
  const population = cells.number(row, 'population', { mayBeEmpty: sphere === 'state', least: 0 });
  return {
    code: cells.text(row, 'code'),
    sphere,
    uf: cells.text(row, 'uf'),
    name: cells.text(row, 'name'),
    healthRegion: cells.text(row, 'health_region'),
    healthRegionName: cells.text(row, 'health_region_name'),
    macroRegion: cells.text(row, 'macro_region'),
    macroRegionName: cells.text(row, 'macro_region_name'),
    population: Number.isNaN(population) ? 0 : population,
    base: Object.fromEntries(BLOCKS.map((block) => [block, amount(BASE_COLUMNS[block])])) as Record<Block, number>,
    investment: amount('base_inv'),
    facts: Object.fromEntries(
      FACT_COLUMNS.map((column) => [column, cells.number(row, column, { mayBeEmpty: true, least: leastOf(column) })]),
    ) as Record<FactColumn, number>,
    imputed: cells.text(row, 'imputed').split(';').filter(Boolean),
  };
}

/** Codes are unique, every fund has a UF, and a UF has at most one state fund. */
function checkIdentity(cells: CellReader, rows: readonly EntityRow[]): void {
  cells.expectUnique(
    rows.map(({ code }) => code),
    'code',
    'um código por ente',
  );
  const stateFunds = new Set<string>();
  rows.forEach((row, i) => {
    if (!/^\d+$/.test(row.code)) cells.report(i, 'code', row.code, 'código IBGE, só dígitos');
    if (row.uf === '') cells.report(i, 'uf', '', 'a sigla da UF');
    if (row.sphere !== 'state') return;
    if (stateFunds.has(row.uf)) cells.report(i, 'uf', row.uf, 'um só fundo estadual por UF');
    stateFunds.add(row.uf);
  });
}

function readTable(table: CsvTable): DataResult<EntityRow[]> {
  const cells = new CellReader(table);
  const rows = table.rows.map((_, row) => readRow(cells, row));
  checkIdentity(cells, rows);
  const total = rows.reduce((sum, row) => sum + BLOCKS.reduce((own, block) => own + row.base[block], 0), 0);
  if (cells.problems.length === 0 && !(total > 0)) {
    cells.problems.push({
      file: FILE,
      line: 0,
      column: 'base_*',
      got: `soma ${total}`,
      expected: 'transferências de custeio acima de zero',
    });
  }
  return cells.problems.length > 0 ? { ok: false, problems: cells.problems } : { ok: true, value: rows };
}

/**
 * Read entities.csv; empty facts stay empty (NaN) and are imputed by the engine. `byColumn` reads
 * the turned file that the page loads.
 */
export function readEntities(text: string, { byColumn = false } = {}): DataResult<EntityRow[]> {
  const table = (byColumn ? readCsvByColumn : readCsvTable)(FILE, text, COLUMNS);
  return table.ok ? readTable(table.value) : table;
}
