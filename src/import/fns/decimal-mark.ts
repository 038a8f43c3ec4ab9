// The decimal mark of a file, by all the amounts that give one away.

import { markShown } from './amount-text.ts';
import type { DecimalMark } from './amount-text.ts';
import type { Cell } from './rows/cell.ts';

/** Fewer than this part of the amounts cannot make the mark of a file. */
const PREVAILS = 0.75;

interface Count {
  ',': number;
  '.': number;
}

/** Columns of money, the one that amounts are read from first: a column follows its own habit before another's. */
export class MarkEvidence {
  private readonly counts: (Count | undefined)[] = [];

  /** One row's cells of money, always in the same order. */
  see(cells: readonly (Cell | undefined)[]): void {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string') return;
      const mark = markShown(cell);
      if (mark === ',' || mark === '.') (this.counts[column] ??= { ',': 0, '.': 0 })[mark]++;
    });
  }

  /** The mark of the first column that shows one; null where none does, or its amounts contradict each other. */
  get mark(): DecimalMark {
    const { ',': commas, '.': points } = this.telling;
    const most = PREVAILS * (commas + points);
    if (commas + points === 0) return null;
    if (commas >= most) return ',';
    return points >= most ? '.' : null;
  }

  /** Whether every amount of that column shows the same mark. */
  get certain(): boolean {
    const { ',': commas, '.': points } = this.telling;
    return (commas === 0) !== (points === 0);
  }

  private get telling(): Count {
    return this.counts.find((count) => count !== undefined) ?? { ',': 0, '.': 0 };
  }
}
