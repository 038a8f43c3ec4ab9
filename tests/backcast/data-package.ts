// Reads static/data and the printed tables for the back-cast, without the code that wrote them.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;
export const BLOCKS = ['AB', 'MAC', 'AF', 'VS', 'GES', 'INV'] as const;
export type Block = (typeof BLOCKS)[number];

export interface Fund {
  readonly code: string;
  readonly sphere: string;
  readonly uf: string;
  readonly population: number;
  readonly amounts: Readonly<Record<Block, number>>;
  readonly row: Row;
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

export function readRows(path: string): Row[] {
  return Papa.parse<Row>(readText(path), { header: true, skipEmptyLines: true }).data;
}

/** A cell that must be there. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column} among ${Object.keys(row).join(', ')}`);
  return value;
}

export function readFunds(): Fund[] {
  return readRows('static/data/entities.csv').map((row) => ({
    code: cell(row, 'code'),
    sphere: cell(row, 'sphere'),
    uf: cell(row, 'uf'),
    population: Number(cell(row, 'population')),
    amounts: Object.fromEntries(
      BLOCKS.map((block) => [block, Number(cell(row, `base_${block.toLowerCase()}`))]),
    ) as Record<Block, number>,
    row,
  }));
}

export function readTable(name: string): Row[] {
  return readRows(`tests/fixtures/nt46/${name}.csv`);
}

/** R$ of one block, or of all six. */
export function sumOf(funds: readonly Fund[], column: string): number {
  const blocks: readonly Block[] = column === 'total' ? BLOCKS : BLOCKS.filter((block) => block === column);
  return funds.reduce((sum, fund) => sum + blocks.reduce((s: number, block) => s + fund.amounts[block], 0), 0);
}

export function peopleOf(funds: readonly Fund[]): number {
  return funds.reduce((sum, fund) => sum + fund.population, 0);
}

/** A figure as the table prints it: with the decimals of the printed one. */
export function printedLike(value: number, printed: string): string {
  return value.toFixed(printed.split('.')[1]?.length ?? 0);
}
