// What the page of imports says, in either language.

import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { FnsProblem } from '#import/fns/problem.ts';
import type { Notice } from '#import/fns/report/notice.ts';
import type { ReportExclusion, ReportFile } from '#import/fns/report/report.ts';
import type { StoreFault } from '#lib/keep/store.ts';

export interface ImportText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly intro: string;
  readonly drop: string;
  readonly pick: string;
  readonly shapes: string;
  readonly net: string;
  readonly reading: string;
  readonly cancelled: string;
  readonly refused: string;
  readonly failed: string;
  problem(problem: FnsProblem): string;
  readonly blocks: Readonly<Record<ImportBlock, string>>;
  readonly spheres: Readonly<Record<'municipal' | 'state', string>>;
  readonly report: {
    readonly heading: string;
    summary(used: string, rows: string, money: string, of: string): string;
    file(file: ReportFile, rows: string, total: string): string;
    readonly attention: string;
    notice(notice: Notice): string;
    nominal(year: number): string;
    readonly byBlock: string;
    readonly block: string;
    readonly total: string;
    readonly nt46: string;
    readonly imported: string;
    readonly published: string;
    readonly difference: string;
    readonly unmapped: string;
    readonly unmappedNote: string;
    readonly group: string;
    readonly rows: string;
    readonly amount: string;
    readonly destination: string;
    destinationOf(label: string): string;
    readonly undecided: string;
    readonly leaveOut: string;
    readonly excluded: string;
    readonly nothingExcluded: string;
    exclusion(part: ReportExclusion): string;
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
    saved(name: string): string;
    covers(municipal: string, state: string): string;
    defaultName(year: number | null): string;
    readonly notKept: string;
    readonly stillHere: string;
    readonly faults: Readonly<Record<StoreFault, string>>;
    readonly exporting: string;
  };
  readonly bases: {
    readonly heading: string;
    readonly none: string;
    readonly embedded: string;
    readonly inUse: string;
    readonly use: string;
    readonly rename: string;
    readonly confirmRename: string;
    readonly remove: string;
    readonly compare: string;
    /** A button said with what it acts on. */
    of(action: string, name: string): string;
    line(replaced: string, kept: string, hash: string): string;
    removed(name: string): string;
    readonly lost: string;
    readonly otherData: string;
  };
  readonly comparison: {
    readonly byUf: string;
    readonly embedded: string;
    readonly imported: string;
    readonly change: string;
    caption(name: string): string;
    readonly municipalFunds: string;
    readonly stateFund: string;
  };
}
