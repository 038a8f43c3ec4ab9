// Adds up what the reports of Vitest and Playwright say.

import { existsSync, readFileSync } from 'node:fs';
import { PLAYWRIGHT_REPORT, VITEST_REPORT } from './test-stages.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @param {string} path @returns {any} the report, or undefined when the stage wrote none. */
function report(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @returns {Totals | undefined} */
function vitestTotals() {
  const found = report(VITEST_REPORT);
  if (found === undefined) return undefined;
  // A file that does not even load has no test of its own to fail.
  const broken = found.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** @returns {Totals | undefined} */
function playwrightTotals() {
  const found = report(PLAYWRIGHT_REPORT);
  if (found === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = found.stats;
  const ownErrors = unexpected === 0 && found.errors.length > 0 ? found.errors.length : 0;
  return { passed: expected + flaky, failed: unexpected + ownErrors, skipped };
}

/**
 * @param {readonly { name: string, red: boolean, report?: string | undefined }[]} stages those that ran
 * @returns {Totals} tests of both, and one failure for each red stage whose report names none.
 */
export function addTotals(stages) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { red, report: path } of stages) {
    const own = path === VITEST_REPORT ? vitestTotals() : path === PLAYWRIGHT_REPORT ? playwrightTotals() : undefined;
    const failed = own?.failed ?? 0;
    totals.passed += own?.passed ?? 0;
    totals.failed += red && failed === 0 ? 1 : failed;
    totals.skipped += own?.skipped ?? 0;
  }
  return totals;
}

/** @param {Totals} totals @returns {string} `12 passed, 0 failed`, with what was skipped if anything was. */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
