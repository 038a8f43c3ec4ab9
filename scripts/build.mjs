// Builds the app into build/, and notes there which sources it was built from.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD, ROOT } from './paths.mjs';

const SOURCES = [
  'src',
  'static',
  'workers',
  'scenarios',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];
const STAMP = join(BUILD, '.built-from');

/** @param {string} path @returns {string[]} the files at or under a path from the root, in a fixed order. */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Contents, not times: a checkout touches every file and an unpacked archive may be older than the build. */
function sourceHash() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const path of SOURCES.flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash();
}

/** @returns {boolean} whether the build went well; its messages go to the terminal. */
export function build() {
  const before = sourceHash();
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status === 0) writeFileSync(STAMP, before);
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1);
