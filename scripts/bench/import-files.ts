// Annual files of as many rows as asked for, written where the measurements look for them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, embeddedFunds } from './embedded-funds.ts';
import { annualCsv, annualWorkbook } from './fns-export.ts';

export const IMPORT_FILES = join(ROOT, 'node_modules', '.cache', 'bench-import');

/** @returns paths of a CSV and of a workbook with the same rows. */
export function makeImportFiles(rows: number): string[] {
  mkdirSync(IMPORT_FILES, { recursive: true });
  const funds = embeddedFunds();
  const files = {
    'annual.csv': () => Buffer.concat([...annualCsv(funds, rows)]),
    'annual.xlsx': () => annualWorkbook(funds, rows),
  };
  return Object.entries(files).map(([name, make]) => {
    writeFileSync(join(IMPORT_FILES, name), make());
    return join(IMPORT_FILES, name);
  });
}
