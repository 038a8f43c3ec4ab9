// npm run data [-- SOURCE_FOLDER]: write static/data from the sources (docs/data.md).

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDataPackage } from './package-files.ts';

const source = process.argv[2] ?? '../shared/data';
const target = 'static/data';

const files = buildDataPackage(source);
mkdirSync(target, { recursive: true });
for (const [name, text] of files) {
  writeFileSync(join(target, name), text);
  const zipped = gzipSync(text, { level: 9 }).length;
  console.log(`${join(target, name)}: ${Buffer.byteLength(text)} bytes, ${zipped} gzipped`);
}
