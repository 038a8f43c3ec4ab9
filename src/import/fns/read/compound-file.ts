// The container of Excel 97–2003 files ([MS-CFB]): sectors chained by a table, a directory of streams. Every
// chain is followed for at most as many steps as the file has sectors, so that no file can make it turn for ever.

import { Refusal } from '../problem.ts';

const END_OF_CHAIN = 0xfffffffa;
const ENTRY_LENGTH = 128;
const MINI_SECTOR = 64;
const HEADER_LENGTH = 512;
const FAT_IN_HEADER = 109;

interface StreamEntry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

const damaged = (got: string): Refusal => new Refusal('xls-damaged', got);

export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorLength: number;
  private readonly sectors: number;
  private readonly fat: Uint32Array;
  private readonly entries: readonly StreamEntry[];

  /** @throws Refusal for a file that is cut or whose tables lead nowhere. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER_LENGTH) throw damaged('cabeçalho incompleto');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged('cabeçalho');
    this.sectorLength = 2 ** shift;
    this.sectors = Math.ceil(bytes.length / this.sectorLength);
    this.fat = this.readFat();
    this.entries = this.readDirectory(this.chain(this.view.getUint32(48, true)));
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** The bytes of a stream, null when there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((own) => own.name === name && own.kind === 2);
    if (entry === undefined) return null;
    const large = entry.size >= this.view.getUint32(56, true);
    const content = large ? this.chain(entry.start) : this.miniChain(entry.start);
    if (content.length < entry.size) throw damaged(`${name} incompleto`);
    return content.subarray(0, entry.size);
  }

  private sector(index: number): Uint8Array {
    const from = (index + 1) * this.sectorLength;
    if (index >= this.sectors || from >= this.bytes.length) throw damaged('setor que não existe');
    return this.bytes.subarray(from, from + this.sectorLength);
  }

  /** Sectors of the table of chains: 109 in the header, more in a chain of their own. */
  private readFat(): Uint32Array {
    const places: number[] = [];
    for (let i = 0; i < FAT_IN_HEADER; i++) places.push(this.view.getUint32(76 + 4 * i, true));
    let next = this.view.getUint32(68, true);
    for (let steps = 0; next < END_OF_CHAIN && steps < this.sectors; steps++) {
      const words = wordsOf(this.sector(next));
      places.push(...words.subarray(0, -1));
      next = words.at(-1) as number;
    }
    const used = places.filter((place) => place < END_OF_CHAIN).slice(0, this.sectors);
    return wordsOf(join(used.map((place) => this.sector(place))));
  }

  private chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let at = start; at < END_OF_CHAIN; at = this.fat[at] ?? END_OF_CHAIN) {
      if (parts.length > this.sectors) throw damaged('setores em círculo');
      parts.push(this.sector(at));
    }
    return join(parts);
  }

  private miniChain(start: number): Uint8Array {
    const root = this.entries.find(({ kind }) => kind === 5);
    const mini = this.chain(root?.start ?? END_OF_CHAIN);
    const table = wordsOf(this.chain(this.view.getUint32(60, true)));
    const parts: Uint8Array[] = [];
    for (let at = start; at < END_OF_CHAIN; at = table[at] ?? END_OF_CHAIN) {
      if (parts.length > table.length) throw damaged('setores em círculo');
      parts.push(mini.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR));
    }
    return join(parts);
  }

  private readDirectory(directory: Uint8Array): StreamEntry[] {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: StreamEntry[] = [];
    for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      entries.push({
        name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
        kind: directory[at + 66] as number,
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}
