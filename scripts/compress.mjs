// Compressed twins of the data files: the adapter makes those of pages and code alone.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DATA = /\.(csv|bin|map|webmanifest)$/;

/** The map is packed already: a twin of nearly its size would only cost the reader time. */
const WORTH = 0.95;

/** Writes X.gz and X.br beside every data file X. @param {string} folder the built app */
export function compressData(folder) {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !DATA.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const twins = { gz: gzipSync(bytes, { level: 9 }), br: brotliCompressSync(bytes, { params }) };
    for (const [ending, twin] of Object.entries(twins)) {
      if (twin.length < bytes.length * WORTH) writeFileSync(`${path}.${ending}`, twin);
    }
  }
}
