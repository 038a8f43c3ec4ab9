// Groups of the files that wait for a decision, and those that a decision sent somewhere: each can be decided anew.

import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { UserMapping } from '#import/fns/mapping/classify.ts';
import { plain } from '#import/fns/plain-text.ts';
import type { FnsReport } from '#import/fns/report/report.ts';

export type Destination = ImportBlock | 'leave-out';

export interface FileGroup {
  readonly label: string;
  readonly rows: number;
  /** R$. */
  readonly amount: number;
}

/** All of the report, those undecided first; groups that were on screen before keep their places. */
export function groupsOf(
  { unmapped, decided }: Pick<FnsReport, 'unmapped' | 'decided'>,
  before: readonly FileGroup[],
): FileGroup[] {
  const groups = new Map<string, FileGroup>();
  // One label alone can be in both: the last, which sums up a file of noise.
  for (const { label, rows, amount } of [...unmapped, ...decided]) {
    const same = groups.get(label);
    groups.set(label, { label, rows: rows + (same?.rows ?? 0), amount: amount + (same?.amount ?? 0) });
  }
  const places = new Map(before.map(({ label }, place) => [label, place]));
  const place = ({ label }: FileGroup): number => places.get(label) ?? before.length;
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

/** The decision for a label; case, accents and punctuation part no labels, here as in the import. */
export function decisionFor(mapping: UserMapping, label: string): Destination | undefined {
  const name = plain(label);
  return Object.entries(mapping).findLast(([own]) => plain(own) === name)?.[1];
}

/** The decisions without that for a label. */
export function withoutDecision(mapping: UserMapping, label: string): UserMapping {
  const name = plain(label);
  return Object.fromEntries(Object.entries(mapping).filter(([own]) => plain(own) !== name));
}

/** Labels whose decisions touch no group. */
export function idleDecisions(mapping: UserMapping, groups: readonly FileGroup[]): string[] {
  const names = new Set(groups.map(({ label }) => plain(label)));
  return Object.keys(mapping).filter((label) => !names.has(plain(label)));
}
