// The stages of `npm test`, in order. `together` stages depend on nothing but the sources and run
// two at a time; the others run alone, because they fill both cores or need the one before.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

export const VITEST_REPORT = join(CACHE, 'vitest.json');
export const PLAYWRIGHT_REPORT = join(CACHE, 'playwright.json');

/** @typedef {{ name: string, commands: readonly (readonly string[])[], together: boolean, report?: string, needs?: string }} Stage */

/** @param {string} path of a program in node_modules @param {readonly string[]} args */
const bin = (path, ...args) => [join(ROOT, 'node_modules', path), ...args];
/** @param {string} path of a script of ours in TypeScript @param {readonly string[]} args */
const script = (path, ...args) => ['--import', 'tsx', join(ROOT, path), ...args];

const SVELTE_CHECK = bin('svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human');
const ESLINT = bin(
  'eslint/bin/eslint.js',
  '.',
  '--max-warnings',
  '0',
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  join(CACHE, 'eslint'),
);

/** @type {readonly Stage[]} */
const ALL = [
  {
    name: 'types',
    commands: [
      bin('typescript/bin/tsc', '--noEmit'),
      bin('typescript/bin/tsc', '--noEmit', '-p', 'src/service-worker'),
      SVELTE_CHECK,
    ],
    together: true,
  },
  { name: 'lint', commands: [ESLINT], together: true },
  {
    name: 'format',
    commands: [bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
    together: true,
  },
  {
    name: 'boundaries',
    commands: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'workers', 'scripts', 'tests', '--output-type', 'err'),
    ],
    together: true,
  },
  { name: 'unused', commands: [bin('knip/bin/knip.js', '--no-progress')], together: true },
  {
    name: 'schema',
    commands: [script('scripts/schema/build.ts', '--check')],
    together: true,
    needs: 'scripts/schema/build.ts',
  },
  {
    name: 'unit',
    commands: [
      bin('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`),
    ],
    together: false,
    report: VITEST_REPORT,
  },
  { name: 'build', commands: [[join(ROOT, 'scripts', 'build.mjs')]], together: false },
  { name: 'budget', commands: [script('scripts/bundle-budget.ts')], together: false },
  { name: 'e2e', commands: [bin('@playwright/test/cli.js', 'test')], together: false, report: PLAYWRIGHT_REPORT },
];

/** Stages whose subject is there. */
export const STAGES = ALL.filter(({ needs }) => needs === undefined || existsSync(join(ROOT, needs)));
/** Must have run before any stage: writes the types of the routes. */
export const SYNC = bin('@sveltejs/kit/svelte-kit.js', 'sync');
