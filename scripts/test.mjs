// `npm test`: installs what is missing and runs every check, in stages; stops at the first red one.
// --only a,b runs those stages; --keep-going runs them all whatever happens (as .ci/run does).

import { requireNode } from './node-version.mjs';

requireNode();
const { parseArgs } = await import('node:util');
const { installMissing } = await import('./install.mjs');
const { runStages } = await import('./test-run.mjs');

/** @param {readonly string[]} args @returns {{ only: readonly string[] | undefined, keepGoing: boolean }} */
function readArguments(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, 'keep-going': { type: 'boolean', default: false } },
  });
  return { only: values.only?.split(','), keepGoing: values['keep-going'] };
}

try {
  const { only, keepGoing } = readArguments(process.argv.slice(2));
  installMissing();
  process.exitCode = (await runStages(only, keepGoing)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
