// The proof as files: JSON with everything, CSV with a line a check and a line a detail.

import type { CheckResult } from '#proof/check.ts';
import type { Sheet } from '#lib/table/sheet.ts';
import type { ProofSubject } from './proof.svelte.ts';

/** What the figures were made with. */
export interface ProofMakers {
  readonly data: string;
  readonly engine: string;
  readonly version: string;
}

export interface ProofReport extends ProofMakers {
  readonly format: 'sus-legal-proof';
  readonly formatVersion: 1;
  /** ISO 8601; null when the proof did not come to its end. */
  readonly finished: string | null;
  readonly seed: number;
  readonly embedded: boolean;
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
}

/** Every check that applies is green, and there is one. */
const isProved = (results: readonly CheckResult[]): boolean =>
  results.some(({ verdict }) => verdict === 'ok') && results.every(({ verdict }) => verdict !== 'failed');

export function proofReport(
  results: readonly CheckResult[],
  { seed, embedded }: ProofSubject,
  makers: ProofMakers,
  finished: Date | null,
): ProofReport {
  return {
    format: 'sus-legal-proof',
    formatVersion: 1,
    finished: finished?.toISOString() ?? null,
    seed,
    embedded,
    ...makers,
    passed: finished !== null && isProved(results),
    checks: results,
  };
}

/** Names of the columns: of the check, and of its details. */
export type ProofHeaders = Readonly<
  Record<'check' | 'detail' | 'verdict' | 'figure' | 'expected' | 'tolerance' | 'unit' | 'cases', string>
>;

export function proofSheet(
  results: readonly CheckResult[],
  headers: ProofHeaders,
  nameOf: (result: CheckResult) => string,
): Sheet {
  const { check, detail, verdict, figure, expected, tolerance, unit, cases } = headers;
  return {
    columns: [check, detail, verdict, figure, expected, tolerance, unit, cases].map((header) => ({ header })),
    rows: results.flatMap((result) => [
      [
        nameOf(result),
        result.error ?? '',
        result.verdict,
        Number.isFinite(result.figure) ? result.figure : null,
        null,
        result.tolerance,
        result.unit,
        result.cases,
      ],
      ...result.details.map((one) => [nameOf(result), one.what, one.verdict, one.got, one.expected, null, null, null]),
    ]),
  };
}
