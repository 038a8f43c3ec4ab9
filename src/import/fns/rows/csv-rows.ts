// CSV text in pieces → rows. Quoted fields may hold separators, line ends and doubled quotes, and may run
// across pieces.

import { MAX_COLUMNS, MAX_ROW_LENGTH } from '../limits.ts';
import { Refusal } from '../problem.ts';
import type { RowSink } from './cell.ts';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** What stands after a field: more of the row, its line end, the end of the file, or nothing yet. */
type After = 'field' | 'line' | 'file' | 'unfinished';

export class CsvRows {
  private rest = '';
  private line = 1;
  private at = 0;
  private cells: string[] = [];
  private after: After = 'unfinished';

  constructor(
    private readonly delimiter: string,
    private readonly sink: RowSink,
  ) {}

  /** @throws Refusal for rows too wide or too long. */
  push(piece: string): void {
    this.rest += piece;
    this.readRows(false);
    if (this.rest.length > MAX_ROW_LENGTH) throw this.tooLong();
  }

  /** The last row, which needs no line end. */
  end(): void {
    this.readRows(true);
    if (this.rest === '') return;
    // Only a quote that never closes leaves something here.
    if (/[\r\n]./.test(this.rest)) throw new Refusal('unclosed-quote', '"', this.line);
    this.sink.row(this.rest.split(this.delimiter), this.line, 'quote');
  }

  private readRows(final: boolean): void {
    const text = this.rest;
    let start = 0;
    this.at = 0;
    while (start < text.length) {
      const end = this.readRow(text, final);
      if (end === null) break;
      this.sink.row(this.cells, this.line, end);
      this.line += 1 + (this.cells.length > 0 ? lineEndsIn(this.cells) : 0);
      start = this.at;
    }
    this.rest = start === 0 ? text : text.slice(start);
  }

  /** Reads one row into `cells`; null when its end has not come. */
  private readRow(text: string, final: boolean): 'line' | 'file' | null {
    const cells: string[] = [];
    do {
      cells.push(text.charCodeAt(this.at) === QUOTE ? this.quoted(text, final) : this.unquoted(text, this.at, final));
      if (cells.length > MAX_COLUMNS) throw new Refusal('too-many-columns', `${cells.length}`, this.line);
    } while (this.after === 'field');
    this.cells = cells;
    return this.after === 'line' || this.after === 'file' ? this.after : null;
  }

  /** A field up to the next separator or line end. */
  private unquoted(text: string, from: number, final: boolean): string {
    const separator = this.delimiter.charCodeAt(0);
    let i = from;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === separator) {
        this.at = i + 1;
        this.after = 'field';
        return text.slice(from, i);
      }
      if (code === LF || code === CR) return this.endRow(text, from, i, code, final);
    }
    this.at = i;
    this.after = final ? 'file' : 'unfinished';
    return text.slice(from, i);
  }

  private endRow(text: string, from: number, i: number, code: number, final: boolean): string {
    // A CR at the very end may be half of a CR LF.
    const split = code === CR && i + 1 === text.length && !final;
    this.at = i + (code === CR && text.charCodeAt(i + 1) === LF ? 2 : 1);
    this.after = split ? 'unfinished' : 'line';
    return text.slice(from, i);
  }

  /** What stands between quotes, and whatever follows the closing one. */
  private quoted(text: string, final: boolean): string {
    const from = this.at + 1;
    let close = text.indexOf('"', from);
    let doubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      doubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0 || (close + 1 === text.length && !final)) {
      this.after = 'unfinished';
      return '';
    }
    const inside = text.slice(from, close);
    const behind = this.unquoted(text, close + 1, final);
    return (doubled ? inside.replaceAll('""', '"') : inside) + behind;
  }

  private tooLong(): Refusal {
    const open = this.rest.includes('"') && /[\r\n]/.test(this.rest);
    return new Refusal(open ? 'unclosed-quote' : 'row-too-long', open ? '"' : `${this.rest.length}`, this.line);
  }
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}
