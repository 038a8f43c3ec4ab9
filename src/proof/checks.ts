// Every check by its id, and one of them run to its verdict: what throws is red with its message, never blank.

import { checkReference } from './against-reference.ts';
import { checkBounds } from './bounds.ts';
import type { Bench, Check, CheckId, CheckResult, Finding } from './check.ts';
import { checkConservation } from './conservation.ts';
import { checkMinima } from './minima.ts';
import { checkNt46 } from './nt46.ts';
import { checkNullReform } from './null-reform.ts';
import { checkPermutation } from './permutation.ts';
import { checkExamples } from './worked-examples.ts';

const CHECKS: Readonly<Record<CheckId, Check>> = {
  conservation: checkConservation,
  'null-reform': checkNullReform,
  bounds: checkBounds,
  permutation: checkPermutation,
  minima: checkMinima,
  nt46: checkNt46,
  reference: checkReference,
  examples: checkExamples,
};

const NOTHING: Finding = { figure: Number.NaN, tolerance: 0, unit: 'differences', cases: 0, details: [] };

function verdictOf({ figure, tolerance, cases, details }: Finding): 'ok' | 'failed' {
  // A check that compared nothing has shown nothing.
  if (cases === 0 || details.some(({ verdict }) => verdict === 'failed')) return 'failed';
  return figure <= tolerance ? 'ok' : 'failed';
}

/** Yields the part done, 0–1, after each slice; never throws. */
export function* runCheck(id: CheckId, bench: Bench): Generator<number, CheckResult, void> {
  try {
    const finding = yield* CHECKS[id](bench);
    if (finding === null) return { ...NOTHING, id, verdict: 'not-applicable' };
    return { ...finding, id, verdict: verdictOf(finding) };
  } catch (error) {
    return { ...NOTHING, id, verdict: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}
