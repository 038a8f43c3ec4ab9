// npm run bench:import [-- ROWS]: annual files of 150,000 lines, CSV and XLSX, imported each in a process of
// its own; time, longest stretch without a rest, memory.

import { execFileSync } from 'node:child_process';
import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsvTable } from '#import/data-package/csv-table.ts';
import type { Fund } from '#import/fns/funds.ts';
import { importFns } from '#import/fns/import-files.ts';
import { annualCsv, annualWorkbook } from './fns-export.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'node_modules', '.cache', 'bench-import');
const MB = 2 ** 20;

function embeddedFunds(): Fund[] {
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

async function measure(path: string): Promise<void> {
  const funds = embeddedFunds();
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const started = performance.now();
  const read = await importFns([{ name: path, size: statSync(path).size, chunks: createReadStream(path) }], { funds });
  const ms = performance.now() - started;
  clearInterval(beat);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { rows, usedRows } = read.value.report;
  const rss = (process.resourceUsage().maxRSS * 1024) / MB;
  process.stdout.write(
    `${rows} rows, ${usedRows} used, ${(statSync(path).size / MB).toFixed(1)} MB: ${(ms / 1000).toFixed(2)} s, ` +
      `at most ${longest.toFixed(0)} ms without a rest, at most ${rss.toFixed(0)} MB of memory\n`,
  );
}

function makeFiles(rows: number): string[] {
  mkdirSync(OUT, { recursive: true });
  const funds = embeddedFunds();
  const files = {
    'annual.csv': () => Buffer.concat([...annualCsv(funds, rows)]),
    'annual.xlsx': () => annualWorkbook(funds, rows),
  };
  return Object.entries(files).map(([name, make]) => {
    writeFileSync(join(OUT, name), make());
    return join(OUT, name);
  });
}

const [first = '150000', path] = process.argv.slice(2);
if (first === '--measure' && path !== undefined) {
  await measure(path);
} else {
  for (const file of makeFiles(Number(first))) {
    const argv = ['--import', 'tsx', fileURLToPath(import.meta.url), '--measure', file];
    process.stdout.write(
      `${file.slice(OUT.length + 1)}: ${execFileSync(process.execPath, argv, { encoding: 'utf8' })}`,
    );
  }
}
