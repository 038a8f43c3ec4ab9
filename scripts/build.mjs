// `npm run build`: builds the app into build/, and notes there which sources it was built from.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressData } from './compress.mjs';
import { BUILD, ROOT } from './paths.mjs';
import { buildSourcesHash } from './source-hash.mjs';

const STAMP = join(BUILD, '.built-from');

/** Whether build/ was built, to its end, from the sources as they are. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === buildSourcesHash();
}

/** @returns {boolean} whether the build went well; its messages go to the terminal. */
export function build() {
  const sources = buildSourcesHash();
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) return false;
  compressData(BUILD);
  writeFileSync(STAMP, sources);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1);
