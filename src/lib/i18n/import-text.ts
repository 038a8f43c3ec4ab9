// What the page of imports says, in either language.

import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { FnsProblem } from '#import/fns/problem.ts';
import type { Notice } from '#import/fns/report/notice.ts';
import type { ReportExclusion, ReportFile } from '#import/fns/report/report.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import type { StoreFault } from '#lib/keep/store.ts';

export interface ImportText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  /** What the figures of this tab stand on, in a sentence. */
  readonly verdict: string;
  verdictImported(base: ImportedBase, replaced: string, all: string): string;
  readonly intro: string;
  readonly drop: string;
  readonly pick: string;
  readonly dropOthers: string;
  readonly pickOthers: string;
  readonly shapes: string;
  readonly net: string;
  readonly reading: string;
  readonly cancelled: string;
  readonly refused: string;
  /** The same where an earlier report is still on screen. */
  readonly refusedBeside: string;
  readonly failed: string;
  failedBecause(reason: string): string;
  problem(problem: FnsProblem): string;
  readonly blocks: Readonly<Record<ImportBlock, string>>;
  readonly spheres: Readonly<Record<'municipal' | 'state', string>>;
  readonly report: {
    summary(used: string, rows: string, money: string, of: string): string;
    file(file: ReportFile, total: string): string;
    readonly attention: string;
    notice(notice: Notice, severalFiles: boolean): string;
    /** `years` of the files, null for those that do not say. */
    nominal(years: readonly (number | null)[], partial: boolean): string;
    /** Decisions of other imports that act on these files. */
    decidedBefore(groups: number, amount: string): string;
    readonly account: string;
    readonly used: string;
    readonly waiting: string;
    readonly allRead: string;
    readonly what: string;
    ownTotal(file: string): string;
    readonly ownDifference: string;
    readonly noOwnTotal: string;
    readonly byBlock: string;
    readonly block: string;
    readonly total: string;
    readonly nt46: string;
    readonly nt46Note: string;
    /** The table is of the country, and some funds are not in the files. */
    readonly nt46Partial: (absent: string) => string;
    readonly nt46Anyway: string;
    readonly imported: string;
    readonly published: string;
    readonly difference: string;
    readonly unmapped: string;
    readonly unmappedNote: string;
    readonly rows: string;
    readonly amount: string;
    rowCount(rows: number): string;
    /** Beside a group that a decision of another import sent somewhere. */
    readonly remembered: string;
    /** Decisions of other imports without a row in these files. */
    idleDecisions(count: number): string;
    destinationOf(label: string): string;
    readonly undecided: string;
    readonly leaveOut: string;
    readonly excluded: string;
    readonly nothingExcluded: string;
    exclusion(part: ReportExclusion, severalFiles: boolean): string;
    missing(count: string): string;
    missingStates(count: string): string;
    readonly noneMissing: string;
    unknown(count: string): string;
    more(count: string): string;
  };
  readonly keep: {
    readonly name: string;
    readonly save: string;
    readonly discard: string;
    readonly useNow: string;
    saved(name: string): string;
    covers(municipal: number, state: number, partial: boolean): string;
    defaultName(year: number | null): string;
    readonly notKept: string;
    readonly stillHere: string;
    readonly faults: Readonly<Record<StoreFault, string>>;
    readonly exporting: string;
    /** Of an export that takes long. */
    readonly underWay: string;
    readonly exportFailed: string;
  };
  readonly bases: {
    readonly heading: string;
    readonly none: string;
    readonly embedded: string;
    readonly embeddedSource: string;
    readonly inUse: string;
    readonly use: string;
    readonly rename: string;
    readonly confirmRename: string;
    readonly remove: string;
    readonly compare: string;
    /** A button said with what it acts on. */
    of(action: string, name: string): string;
    line(replaced: number, kept: number, hash: string): string;
    removed(name: string): string;
    readonly lost: string;
    readonly otherData: string;
  };
  readonly comparison: {
    readonly byUf: string;
    readonly embedded: string;
    imported(year: number | null): string;
    readonly change: string;
    readonly note: string;
    unchanged(ufs: number): string;
    caption(name: string): string;
    readonly municipalFunds: string;
    readonly stateFund: string;
  };
}
