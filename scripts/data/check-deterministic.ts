// node --import tsx scripts/data/check-deterministic.ts [SOURCE_FOLDER]: two builds and static/data are the same bytes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataPackage } from './package-files.ts';

const source = process.argv[2] ?? '../shared/data';
const first = buildDataPackage(source);
const second = buildDataPackage(source);
let same = true;
for (const [name, text] of first) {
  const kept = readFileSync(join('static/data', name), 'utf8');
  if (text === second.get(name) && text === kept) continue;
  same = false;
  console.error(
    `${name}: ${text === kept ? 'two builds differ' : 'static/data differs from a fresh build: run npm run data'}`,
  );
}
if (same) console.log(`${first.size} files, the same in two builds and in static/data`);
process.exitCode = same ? 0 : 1;
