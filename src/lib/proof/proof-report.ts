// The proof as files: JSON with everything, CSV with a line a check and a line a detail.

import type { MethodText } from '#lib/i18n/method-text.ts';
import type { CheckResult } from '#proof/check.ts';
import type { CsvValue } from '#lib/table/csv.ts';
import type { Sheet } from '#lib/table/sheet.ts';
import { detailText, numberOf, verdictText } from './proof-words.ts';
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

/** In the words of the page; figures are numbers, so that they have the decimals of the language. */
export function proofSheet(results: readonly CheckResult[], { proof: text, estimate }: MethodText): Sheet {
  const { headers, figure, expected, tolerance, cases } = text;
  const number = (value: number): CsvValue => (Number.isFinite(value) ? value : null);
  const cell = (value: number | string): CsvValue =>
    typeof value === 'number' ? number(value) : (numberOf(value) ?? value);
  const titles = [headers.check, headers.detail, headers.verdict, figure, expected, tolerance, headers.unit, cases];
  return {
    columns: [...titles, headers.reason].map((header) => ({ header })),
    rows: results.flatMap((result) => {
      const { name } = text.checks[result.id];
      const found = [number(result.figure), null, result.tolerance, text.units[result.unit], result.cases, ''];
      return [
        [name, result.error ?? '', verdictText(result, text), ...found],
        ...result.details.map((one): CsvValue[] => [
          name,
          detailText(result.id, one, text, estimate.bands),
          verdictText(one, text),
          cell(one.got),
          cell(one.expected),
          null,
          null,
          null,
          one.reason === undefined ? '' : text.reasons[one.reason],
        ]),
      ];
    }),
  };
}
