// `npm run data [-- FOLDER]`: the data package, then the map, both from the same folder of sources.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILDERS = ['data/build.ts', 'map/build.ts'];

for (const builder of BUILDERS) {
  const script = fileURLToPath(new URL(builder, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
