// Runs the stages: the cheap ones two at a time, the others alone, and says how long each took.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { CACHE, ROOT } from './paths.mjs';
import { PLAYWRIGHT_REPORT, STAGES, SYNC, VITEST_REPORT } from './test-stages.mjs';
import { addTotals, totalsLine } from './test-totals.mjs';

/** @typedef {import('./test-stages.mjs').Stage} Stage */
/** @typedef {{ name: string, red: boolean, report?: string | undefined }} Outcome */

const AT_ONCE = 2;

/**
 * @param {readonly string[]} args of node
 * @param {boolean} live whether its output goes straight to the terminal
 * @returns {Promise<{ red: boolean, output: string }>}
 */
function run(args, live) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(process.execPath, [...args], {
      cwd: ROOT,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ red: true, output: String(error) }));
    child.on('close', (code) => resolve({ red: code !== 0, output: Buffer.concat(chunks).toString() }));
  });
}

/** @param {Stage} stage @returns {Promise<Outcome>} */
async function runStage(stage) {
  const began = performance.now();
  const live = !stage.together;
  if (live) console.log(`\n── ${stage.name}`);
  let red = false;
  for (const command of stage.commands) {
    const result = await run(command, live);
    if (result.red) console.log(result.output);
    red ||= result.red;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  console.log(`${red ? '✗' : '✓'} ${stage.name.padEnd(11)} ${seconds} s`);
  return { name: stage.name, red, report: stage.report };
}

/** @param {readonly Stage[]} stages @param {boolean} keepGoing @returns {Promise<Outcome[]>} */
async function runTogether(stages, keepGoing) {
  const queue = [...stages];
  /** @type {Outcome[]} */
  const outcomes = [];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      outcomes.push(await runStage(next));
      if (!keepGoing && outcomes.some(({ red }) => red)) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return outcomes;
}

/** @param {readonly string[] | undefined} only @returns {readonly Stage[]} @throws on a name that is none's. */
function chosen(only) {
  const known = STAGES.map(({ name }) => name);
  const wrong = only?.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new Error(`--only: there is no stage «${wrong}»; the stages are ${known.join(', ')}.`);
  return only === undefined ? STAGES : STAGES.filter(({ name }) => only.includes(name));
}

/**
 * @param {readonly string[] | undefined} only
 * @param {boolean} keepGoing
 * @returns {Promise<boolean>} whether all that ran is green.
 */
export async function runStages(only, keepGoing) {
  const began = performance.now();
  const stages = chosen(only);
  mkdirSync(CACHE, { recursive: true });
  for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(report, { force: true });
  const synced = await run(SYNC, false);
  if (synced.red) console.log(synced.output);
  const outcomes = await runTogether(
    stages.filter(({ together }) => together),
    keepGoing,
  );
  for (const stage of stages.filter(({ together }) => !together)) {
    if (!keepGoing && outcomes.some(({ red }) => red)) break;
    outcomes.push(await runStage(stage));
  }
  const red = outcomes.filter((outcome) => outcome.red).map(({ name }) => name);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `\n${red.length === 0 ? 'All green' : `Red: ${red.join(', ')}`} after ${seconds} s, ${outcomes.length} of ${stages.length} stages`,
  );
  console.log(totalsLine(addTotals(outcomes)));
  return red.length === 0;
}
