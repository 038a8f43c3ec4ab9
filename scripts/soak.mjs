// `npm run soak [-- --minutes 10 --seed 123]`: properties and the comparison with the reference on
// many new cases. The seed is printed: it brings the same cases back.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.mjs';

const RUNS = '3000';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
if (!Number.isInteger(seed) || !(Number(values.minutes) > 0)) {
  console.error('Use: npm run soak -- [--minutes 10] [--seed 123]; minutes above 0, seed an integer.');
  process.exit(2);
}
console.log(`Seed ${seed}`);
const env = { ...process.env, SOAK_SEED: String(seed), SOAK_RUNS: RUNS, SOAK_MINUTES: values.minutes };
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const args = [vitest, 'run', 'tests/property', 'tests/soak', '--testTimeout', '3600000'];
const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
process.exit(status ?? 1);
