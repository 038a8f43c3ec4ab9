// The funds of the embedded data, to make exports of.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsvTable } from '#import/data-package/csv-table.ts';
import type { Fund } from '#import/fns/funds.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function embeddedFunds(): Fund[] {
  const text = readFileSync(join(ROOT, 'static', 'data', 'entities.csv'), 'utf8');
  const read = readCsvTable('entities.csv', text, ['code', 'sphere', 'uf', 'name']);
  if (!read.ok) throw new Error('static/data/entities.csv cannot be read');
  const { header, rows } = read.value;
  const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] as string;
  return rows.map((row) => ({
    code: cell(row, 'code'),
    sphere: cell(row, 'sphere') as Fund['sphere'],
    uf: cell(row, 'uf'),
    name: cell(row, 'name'),
  }));
}
