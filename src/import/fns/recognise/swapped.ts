// Columns whose content is not what their header says: amounts that are words, UFs that are none.

import { Refusal } from '../problem.ts';
import { tidy } from '../plain-text.ts';
import type { Cell } from '../rows/cell.ts';

/** Rows after which the first opinion is given; the last comes at the end of the file. */
const FIRST_LOOK = 200;
/** Fewer rows than this may be odd without the file being so. */
const FEW = 3;
const MOST = 0.9;

/** What programs write for a number they do not have. */
const NO_NUMBER = /^[-+#]?(nan|inf(inity)?|null|none|n\/?[ad]|ref!|div\/0!|value!|valor!)[!?]?$/i;

export class SwappedColumns {
  private rows = 0;
  private wordy = 0;
  private stateless = 0;
  private wordyExample = '';
  private statelessExample = '';

  /** A row with an amount; `fund` is what its other columns came to. */
  row(fund: unknown, uf: Cell | undefined): void {
    this.rows++;
    if (fund === 'uf-unknown') {
      this.stateless++;
      this.statelessExample ||= tidy(String(uf));
    }
    this.look();
  }

  /** A row without one. */
  noAmount(cell: Cell | undefined): void {
    this.rows++;
    if (typeof cell === 'string' && /^\p{L}{2}/u.test(cell.trim()) && !NO_NUMBER.test(cell.trim())) {
      this.wordy++;
      this.wordyExample ||= tidy(cell);
    }
    this.look();
  }

  /** @throws Refusal when nearly no row is what the header promises. */
  check(): void {
    if (this.rows < FEW) return;
    if (this.wordy >= MOST * this.rows) throw new Refusal('columns-swapped', this.wordyExample);
    if (this.stateless >= MOST * this.rows) throw new Refusal('columns-swapped', this.statelessExample);
  }

  private look(): void {
    if (this.rows === FIRST_LOOK) this.check();
  }
}
