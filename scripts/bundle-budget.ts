// What the first visit of the home page transfers, measured in a browser on the built app, against
// the budget: code 220 KB, everything 900 KB, gzip. Fonts and images count as they are.

import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../tests/e2e/harness/chromium.ts';
import { settle } from '../tests/e2e/harness/settle.ts';
import { BUILD } from './paths.mjs';
import { createAppServer } from './serve.mjs';

const KB = 1000;
const CODE_BUDGET = 220 * KB;
const TOTAL_BUDGET = 900 * KB;

type Kind = 'JS' | 'CSS' | 'fonts' | 'HTML' | 'data' | 'other';
const KINDS: Readonly<Record<string, Kind>> = {
  '.js': 'JS',
  '.css': 'CSS',
  '.woff2': 'fonts',
  '.html': 'HTML',
  '.csv': 'data',
  '.json': 'data',
  '.bin': 'data',
  '.map': 'data',
};

/** The file of the build behind a path of the server. */
function fileBehind(path: string): string {
  const candidates = [path, `${path}.html`, `${path}/index.html`].map((name) => join(BUILD, decodeURIComponent(name)));
  const file = candidates.find((name) => extname(name) !== '' && existsSync(name));
  if (file === undefined) throw new Error(`The home page asks for ${path}, which is not in the build.`);
  return file;
}

/** Bytes over the wire with gzip: the compressed twin if the build made one, else as it is. */
function transferred(file: string): number {
  if (existsSync(`${file}.gz`)) return readFileSync(`${file}.gz`).length;
  const bytes = readFileSync(file);
  return extname(file) === '.woff2' ? bytes.length : gzipSync(bytes).length;
}

/** Paths the home page asks for until it rests, by itself, without a click. */
async function firstVisit(): Promise<string[]> {
  const server = await createAppServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
    const paths = new Set<string>();
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'http:') paths.add(url.pathname);
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await settle(page);
    return [...paths];
  } finally {
    await browser.close();
    server.close();
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1).padStart(8)} KB`;
}

const files = (await firstVisit()).map(fileBehind);
const sizes = files.map((file) => ({
  name: file.slice(BUILD.length + 1),
  kind: KINDS[extname(file)] ?? 'other',
  bytes: transferred(file),
}));
const sum = (kind?: Kind) =>
  sizes.reduce((total, row) => total + (kind === undefined || row.kind === kind ? row.bytes : 0), 0);
for (const row of [...sizes].sort((a, b) => b.bytes - a.bytes))
  console.log(`${kilobytes(row.bytes)}  ${row.kind.padEnd(5)}  ${row.name}`);
console.log('');
for (const kind of ['JS', 'CSS', 'fonts', 'HTML', 'data', 'other'] as const)
  console.log(`${kilobytes(sum(kind))}  ${kind}`);
console.log(`${kilobytes(sum())}  first visit`);
if (sum('JS') > CODE_BUDGET || sum() > TOTAL_BUDGET) {
  console.error(
    `\nOver budget: code ${kilobytes(sum('JS')).trim()} of ${CODE_BUDGET / KB}, first visit ${kilobytes(sum()).trim()} of ${TOTAL_BUDGET / KB}.`,
  );
  process.exit(1);
}
