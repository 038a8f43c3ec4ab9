// Importing in a test: the report of files that are right, the problems of those that are wrong.

import { expect } from 'vitest';
import { importFns } from '#import/fns/import-files.ts';
import type { FnsImport, ImportOptions } from '#import/fns/import-files.ts';
import { fnsProblemText } from '#import/fns/problem-text.ts';
import type { FnsProblem } from '#import/fns/problem.ts';
import type { FileSource } from '#import/fns/read/file-source.ts';
import { FUNDS, sourceOf } from '#tests/unit/import/fns/exports.ts';

type Content = Uint8Array | string | FileSource;
type Options = Partial<ImportOptions>;

const isSource = (content: Content): content is FileSource =>
  typeof content === 'object' && !(content instanceof Uint8Array);

const asSource = (content: Content): FileSource => (isSource(content) ? content : sourceOf(content));

export const inCentavos = (amount: number): number => Math.round(amount * 100);

/** The import of files that can be read, with what must hold of any. */
export async function imported(contents: Content | readonly Content[], options: Options = {}): Promise<FnsImport> {
  const sources = (Array.isArray(contents) ? (contents as Content[]) : [contents as Content]).map(asSource);
  const read = await importFns(sources, { funds: FUNDS, ...options });
  if (!read.ok) throw new Error(read.problems.map(fnsProblemText).join('\n'));
  expectSumsToHold(read.value);
  return read.value;
}

/** The one problem of a file that cannot be read. */
export async function refused(content: Content, options: Options = {}): Promise<FnsProblem & { text: string }> {
  const read = await importFns([asSource(content)], { funds: FUNDS, ...options });
  if (read.ok) throw new Error(`read as ${JSON.stringify(read.value.report.files)}`);
  const [problem] = read.problems as [FnsProblem];
  return { ...problem, text: fnsProblemText(problem) };
}

/** total = used + Σ unmapped + Σ excluded, used = the baseline, and so for rows. */
export function expectSumsToHold({ baseline, report }: FnsImport): void {
  const parts = [...report.unmapped, ...report.excluded];
  const add = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + inCentavos(amount), 0);
  expect(inCentavos(report.used) + add(parts.map(({ amount }) => amount))).toBe(inCentavos(report.total));
  expect(parts.reduce((sum, { rows }) => sum + rows, report.usedRows)).toBe(report.rows);
  expect(baseline.reduce((sum, { centavos }) => sum + centavos, 0n)).toBe(BigInt(inCentavos(report.used)));
  expect(add(Object.values(report.byBlock))).toBe(inCentavos(report.used));
  expect(add(Object.values(report.bySphere))).toBe(inCentavos(report.used));
}
