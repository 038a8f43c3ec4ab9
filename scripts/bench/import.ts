// npm run bench:import [-- ROWS]: annual files of 150,000 lines, CSV and XLSX, imported each in a process of
// its own; time, longest stretch without a rest, memory.

import { execFileSync } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFns } from '#import/fns/import-files.ts';
import { embeddedFunds } from './embedded-funds.ts';
import { makeImportFiles } from './import-files.ts';

const MB = 2 ** 20;

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

const [first = '150000', path] = process.argv.slice(2);
if (first === '--measure' && path !== undefined) {
  await measure(path);
} else {
  for (const file of makeImportFiles(Number(first))) {
    const argv = ['--import', 'tsx', fileURLToPath(import.meta.url), '--measure', file];
    process.stdout.write(`${basename(file)}: ${execFileSync(process.execPath, argv, { encoding: 'utf8' })}`);
  }
}
