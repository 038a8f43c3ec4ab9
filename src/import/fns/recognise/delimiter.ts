// The separator of a CSV: the one under which its beginning has a header.

import { MAX_HEAD_ROWS } from '../limits.ts';
import { Refusal } from '../problem.ts';
import { CsvRows } from '../rows/csv-rows.ts';
import { isBlankRow } from '../rows/cell.ts';
import type { Cell, RowSink } from '../rows/cell.ts';
import { readLayout } from './layout.ts';
import type { HeadRow } from './layout.ts';

const DELIMITERS = [';', ',', '\t', '|'];

/** Reads rows until one is a header. */
class HeadTrial implements RowSink {
  readonly rows: HeadRow[] = [];
  found = false;
  widest = 0;

  row(cells: readonly Cell[], line: number): void {
    if (this.found || this.rows.length > MAX_HEAD_ROWS || isBlankRow(cells)) return;
    this.found = readLayout(this.rows, { cells, line }) !== null;
    this.widest = Math.max(this.widest, cells.length);
    this.rows.push({ cells, line });
  }
}

/** @throws Refusal when a row at the beginning has too many columns and no separator gives a header. */
export function findDelimiter(head: string): string {
  const refusals: Refusal[] = [];
  const trials = DELIMITERS.map((delimiter) => {
    const trial = new HeadTrial();
    try {
      new CsvRows(delimiter, trial).push(head);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    }
    return { delimiter, trial };
  });
  const found = trials.find(({ trial }) => trial.found);
  const [refusal] = refusals;
  if (found === undefined && refusal !== undefined) throw refusal;
  const widest = trials.reduce((best, own) => (own.trial.widest > best.trial.widest ? own : best));
  return (found ?? widest).delimiter;
}
