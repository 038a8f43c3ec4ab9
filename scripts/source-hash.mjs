// Hashes of sources: of all that a build is made from, and of the engine alone.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const BUILD_SOURCES = [
  'src',
  'static',
  'workers',
  'scenarios',
  'scripts/version.mjs',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * @param {string} path from the root
 * @returns {string[]} the files at or under it, in an order that does not depend on the machine.
 */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {readonly string[]} paths @returns {string} SHA-256 over names and contents, in hexadecimal. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

/** Contents, not times: a checkout touches every file, and an unpacked archive may be older than the build. */
export function buildSourcesHash() {
  return hashOf(BUILD_SOURCES.flatMap(filesUnder));
}

/** What the figures depend on beside data and scenario: a link that carries another one opens with a warning. */
export function engineHash() {
  return hashOf(filesUnder('src/engine').filter((path) => path.endsWith('.ts')));
}
