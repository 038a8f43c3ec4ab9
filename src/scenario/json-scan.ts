// A reading of JSON text that keeps nothing: the first fault with its line and column, the same in
// every browser, and keys written twice, which JSON.parse drops without a word.

import { MAX_DEPTH } from './limits.ts';
import { shown } from './problem.ts';
import type { Path, Problem } from './problem.ts';

const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Stops the reading at the first fault; never leaves this file. */
class Fault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** The first problem of the text as JSON, or null. */
export function scanJson(text: string): Problem | null {
  const reader = new Reader(text);
  try {
    reader.value([]);
    reader.finish();
    return null;
  } catch (fault) {
    if (fault instanceof Fault) return fault.problem;
    throw fault;
  }
}

class Reader {
  private position = 0;

  constructor(private readonly text: string) {}

  value(path: Path): void {
    if (path.length > MAX_DEPTH) {
      throw new Fault({ kind: 'tooDeep', path: [], got: `> ${MAX_DEPTH}`, expected: MAX_DEPTH });
    }
    this.match(SPACE);
    const next = this.text[this.position];
    if (next === '{') this.object(path);
    else if (next === '[') this.list(path);
    else if (next === '"') this.string();
    else if (next === '-' || (next !== undefined && next >= '0' && next <= '9')) this.number();
    else if (this.match(WORD) === null) this.fail('value');
  }

  finish(): void {
    this.match(SPACE);
    if (this.position < this.text.length) this.fail('end');
  }

  private object(path: Path): void {
    this.position += 1;
    const keys = new Set<string>();
    if (this.skip('}')) return;
    do {
      this.match(SPACE);
      const start = this.position;
      if (this.text[start] !== '"') this.fail(this.keyExpected(keys.size === 0));
      const key = JSON.parse(this.string()) as string;
      if (keys.has(key)) throw new Fault(this.keyTwice([...path, key], start));
      keys.add(key);
      if (!this.skip(':')) this.fail(':');
      this.value([...path, key]);
    } while (this.skip(','));
    if (!this.skip('}')) this.fail(', }');
  }

  private keyExpected(first: boolean): string {
    if (first) return 'keyOrEnd';
    // 1,5 reads as 1, then a key that starts with 5.
    return /\d/.test(this.text[this.position] ?? '') ? 'keyNotDigits' : 'key';
  }

  private list(path: Path): void {
    this.position += 1;
    if (this.skip(']')) return;
    let index = 0;
    do {
      this.value([...path, index]);
      index += 1;
    } while (this.skip(','));
    if (!this.skip(']')) this.fail(', ]');
  }

  private string(): string {
    const found = this.match(STRING);
    if (found !== null) return found;
    const closed = /"(?:[^"\\]|\\[\s\S])*"/y;
    closed.lastIndex = this.position;
    if (!closed.test(this.text)) this.position = this.text.length;
    return this.fail('string');
  }

  private number(): void {
    const found = this.match(NUMBER);
    // 01, 1. and 1,5 stop in the middle of what was meant as one number.
    if (found === null || /[\w.]/.test(this.text[this.position] ?? '')) this.fail('number');
  }

  private skip(mark: string): boolean {
    this.match(SPACE);
    if (this.text[this.position] !== mark) return false;
    this.position += 1;
    return true;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.position += found[0].length;
    return found[0];
  }

  private fail(expected: string): never {
    const cut = this.position >= this.text.length;
    const got = cut ? '—' : this.text.slice(this.position, this.position + 20).replace(/\s+/g, ' ');
    throw new Fault({ kind: cut ? 'cutJson' : 'brokenJson', path: [], got, expected, ...this.place(this.position) });
  }

  private keyTwice(path: Path, position: number): Problem {
    return { kind: 'keyTwice', path, got: shown(path.at(-1)), expected: 'once', ...this.place(position) };
  }

  private place(position: number): { line: number; column: number } {
    const lines = this.text.slice(0, position).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}
