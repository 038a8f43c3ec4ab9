// The XML of one sheet, row by row → cells.

import { MAX_COLUMNS } from '../limits.ts';
import { Refusal } from '../problem.ts';
import type { Cell, RowSink } from './cell.ts';
import { textOfRuns, unescapeXml } from './xml-text.ts';

/** "AB12" → 27; −1 where there is no letter. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function attribute(tag: string, name: string): string | null {
  const from = tag.indexOf(` ${name}=`);
  if (from < 0) return null;
  const start = from + name.length + 3;
  return tag.slice(start, tag.indexOf(tag[start - 1] as string, start));
}

export class SheetRows {
  private line = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly sink: RowSink,
  ) {}

  /** One `<row>` element; rows and cells without a reference follow the one before. */
  readRow(xml: string, prefix: string): void {
    const head = xml.slice(0, xml.indexOf('>'));
    const number = Number(attribute(head, 'r') ?? '');
    this.line = Number.isInteger(number) && number > 0 ? number : this.line + 1;
    this.sink.row(this.readCells(xml, head.length + 1, prefix), this.line, 'line');
  }

  private readCells(xml: string, from: number, prefix: string): Cell[] {
    const cells: Cell[] = [];
    const open = `<${prefix}c`;
    const close = `</${prefix}c>`;
    let at = from;
    for (;;) {
      const start = xml.indexOf(open, at);
      if (start < 0) return cells;
      const tagEnd = xml.indexOf('>', start);
      if (tagEnd < 0) return cells;
      const tag = xml.slice(start, tagEnd);
      const empty = xml.charCodeAt(tagEnd - 1) === 47;
      const end = empty ? tagEnd : xml.indexOf(close, tagEnd);
      if (end < 0) return cells;
      at = end + 1;
      const column = columnOf(attribute(tag, 'r') ?? '');
      const place = column < 0 ? cells.length : column;
      if (place >= MAX_COLUMNS) throw new Refusal('too-many-columns', `${place + 1}`, this.line);
      while (cells.length < place) cells.push('');
      cells[place] = empty ? '' : this.readCell(xml.slice(tagEnd + 1, end), attribute(tag, 't'), prefix);
    }
  }

  /** A text that is not there would be a blank cell, and money without a place. */
  private sharedString(at: number): string {
    const text = this.strings[at];
    if (text === undefined) throw new Refusal('zip-damaged', `sharedStrings: ${at}`, this.line);
    return text;
  }

  private readCell(xml: string, type: string | null, prefix: string): Cell {
    if (type === 'inlineStr') return textOfRuns(xml, prefix);
    const mark = `<${prefix}v`;
    const from = xml.indexOf(mark);
    const start = xml.indexOf('>', from) + 1;
    const end = xml.indexOf('<', start);
    if (from < 0 || start === 0 || end < 0) return '';
    const value = xml.slice(start, end);
    if (type === 's') return this.sharedString(Number(value));
    if (type === null || type === 'n') return value.trim() === '' ? '' : Number(value);
    return unescapeXml(value);
  }
}
