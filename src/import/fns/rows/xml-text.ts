// The little XML that sheets need: pieces between two marks, and text with its entities.

import { MAX_ROW_LENGTH } from '../limits.ts';
import { Refusal } from '../problem.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Characters of one element a piece; a row of a sheet is a few kilobytes. */
const MAX_ELEMENT = 8 * MAX_ROW_LENGTH;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
}

export const unescapeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w{1,8});/g, entity) : text;

/** An attribute of a tag, whatever its prefix; '' where it has none. */
export function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
}

/** The text of every `<t>` of an element, phonetic readings left out. */
export function textOfRuns(xml: string, prefix: string): string {
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  let text = '';
  let at = 0;
  for (;;) {
    const from = xml.indexOf(open, at);
    if (from < 0) return unescapeXml(text);
    const start = xml.indexOf('>', from);
    const next = xml[from + open.length];
    at = start + 1;
    if (start < 0) return unescapeXml(text);
    if ((next !== '>' && next !== ' ') || xml[start - 1] === '/') continue;
    const end = xml.indexOf(close, start);
    if (end < 0) return unescapeXml(text);
    text += xml.slice(start + 1, end);
    at = end;
  }
}

/** Gathers pieces of text and hands out each whole element of one name, with what stands before the first. */
export class Elements {
  private rest = '';
  private open = '';
  private close = '';
  /** "x:" where the sheet's own names carry a prefix. */
  prefix: string | null = null;

  constructor(
    private readonly root: string,
    private readonly name: string,
    private readonly part: string,
    private readonly each: (element: string, prefix: string) => void,
  ) {}

  push(piece: string): void {
    this.rest += piece;
    if (this.prefix === null && !this.readRoot()) {
      this.check();
      return;
    }
    let at = 0;
    for (;;) {
      const from = this.findOpen(at);
      if (from < 0) {
        // A mark cut in two by the end of the piece is found with the next one.
        at = Math.max(at, this.rest.length - this.open.length);
        break;
      }
      const end = this.endOf(from);
      at = from;
      if (end < 0) break;
      this.each(this.rest.slice(from, end), this.prefix ?? '');
      at = end;
    }
    this.rest = this.rest.slice(at);
    this.check();
  }

  private readRoot(): boolean {
    const found = new RegExp(`<(\\w+:)?${this.root}[\\s>/]`).exec(this.rest);
    if (!found) return false;
    this.prefix = found[1] ?? '';
    this.open = `<${this.prefix}${this.name}`;
    this.close = `</${this.prefix}${this.name}>`;
    return true;
  }

  private findOpen(at: number): number {
    for (let from = this.rest.indexOf(this.open, at); from >= 0; from = this.rest.indexOf(this.open, from + 1)) {
      const next = this.rest[from + this.open.length];
      if (next === undefined || next === ' ' || next === '>' || next === '/' || next === '\n' || next === '\r') {
        return from;
      }
    }
    return -1;
  }

  private endOf(from: number): number {
    const start = this.rest.indexOf('>', from);
    if (start < 0) return -1;
    if (this.rest[start - 1] === '/') return start + 1;
    const end = this.rest.indexOf(this.close, start);
    return end < 0 ? -1 : end + this.close.length;
  }

  private check(): void {
    if (this.rest.length > MAX_ELEMENT) throw new Refusal('zip-damaged', this.part);
  }
}
