// Strings of BIFF8, which may be cut by the end of a record and go on in the next ([MS-XLS] 2.5.293).

import { Refusal } from '../problem.ts';

const WIDE = 1;
const HAS_PHONETICS = 4;
const HAS_RUNS = 8;

/** Reads through the bodies of a record and of those that continue it. */
export class BiffText {
  private part = 0;
  private at = 0;

  constructor(private readonly parts: readonly Uint8Array[]) {}

  /** A string with a length of two bytes before it; runs of format and phonetics are passed over. */
  string(): string {
    const length = this.number(2);
    const flags = this.byte();
    const runs = (flags & HAS_RUNS) === 0 ? 0 : this.number(2);
    const phonetics = (flags & HAS_PHONETICS) === 0 ? 0 : this.number(4);
    const text = this.letters(length, (flags & WIDE) !== 0);
    this.skip(4 * runs + phonetics);
    return text;
  }

  /** Letters of one byte or two; where a record ends between them, the next says anew which. */
  letters(length: number, wide: boolean): string {
    const pieces: string[] = [];
    let width = wide ? 2 : 1;
    let missing = length;
    while (missing > 0) {
      const body = this.body();
      const count = Math.min(missing, Math.floor((body.length - this.at) / width));
      pieces.push(lettersOf(body.subarray(this.at, this.at + count * width), width));
      this.at += count * width;
      missing -= count;
      if (missing > 0) width = (this.next() & WIDE) === 0 ? 1 : 2;
    }
    return pieces.join('');
  }

  number(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i++) value += this.byte() * 2 ** (8 * i);
    return value;
  }

  private byte(): number {
    while (this.at >= this.body().length) this.turn();
    return this.body()[this.at++] as number;
  }

  /** First byte of the record that continues this one. */
  private next(): number {
    this.turn();
    return this.byte();
  }

  private skip(bytes: number): void {
    let missing = bytes;
    while (missing > 0) {
      const step = Math.min(missing, this.body().length - this.at);
      this.at += step;
      missing -= step;
      if (missing > 0) this.turn();
    }
  }

  private turn(): void {
    this.part++;
    this.at = 0;
  }

  private body(): Uint8Array {
    const body = this.parts[this.part];
    if (body === undefined) throw new Refusal('xls-damaged', 'texto incompleto');
    return body;
  }
}

/** One byte a letter is Latin-1, two are UTF-16. */
function lettersOf(bytes: Uint8Array, width: number): string {
  if (width === 2) return new TextDecoder('utf-16le').decode(bytes);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
