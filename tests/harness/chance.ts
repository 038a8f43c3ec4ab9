// Where properties draw from: the same cases at each `npm test`, so that red means a change and not
// bad luck; many new ones in `npm run soak`.

import fc from 'fast-check';

const SEED = 20170126;
const RUNS = 100;

fc.configureGlobal({
  seed: Number(process.env['SOAK_SEED'] ?? SEED),
  numRuns: Number(process.env['SOAK_RUNS'] ?? RUNS),
});
