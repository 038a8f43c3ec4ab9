// What a build says of itself: version of the package, hashes of the engine and of the data.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { buildSourcesHash, engineHash } from './source-hash.mjs';

/** @param {string} path from the root @returns {Record<string, unknown>} */
function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** Version of the package, from package.json. */
export function packageVersion() {
  return String(readJson('package.json')['version']);
}

/** Name of this build: the same sources give the same name. */
export function version() {
  return `${packageVersion()}-${buildSourcesHash().slice(0, 12)}`;
}

/** First 12 digits of the hash of src/engine. */
export function shortEngineHash() {
  return engineHash().slice(0, 12);
}

/** The hash the data package declares, written when it was built; `unknown` without one. */
export function dataHash() {
  const path = 'static/data/datapackage.json';
  if (!existsSync(join(ROOT, path))) return 'unknown';
  const declared = readJson(path)['dataHash'];
  return typeof declared === 'string' ? declared : 'unknown';
}
