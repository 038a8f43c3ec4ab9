// The directory of a ZIP, read before anything is inflated: what it says it holds is weighed first.

import { MAX_RATIO, MAX_ZIP_ENTRIES, SMALL_PART_BYTES } from '../limits.ts';
import { Refusal } from '../problem.ts';

export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly compressed: Uint8Array;
  /** Bytes that must come out, as the directory says. */
  readonly size: number;
  /** Their CRC-32. */
  readonly crc: number;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const UNKNOWN = 0xffffffff;

function findEnd(view: DataView): number {
  const stop = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= stop; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Refusal('zip-truncated', `${view.byteLength} bytes, sem o diretório do fim`);
}

/** Sizes and offset of an entry beyond 4 GB stand in an extra field; writers of streams use it for small ones too. */
function wideFields(view: DataView, at: number, length: number, entry: Entry): Entry {
  let { size, packed, offset } = entry;
  for (let i = at; i + 4 <= at + length; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) !== 1) continue;
    let field = i + 4;
    const take = (): number => {
      const value = Number(view.getBigUint64(field, true));
      field += 8;
      return value;
    };
    if (size === UNKNOWN) size = take();
    if (packed === UNKNOWN) packed = take();
    if (offset === UNKNOWN) offset = take();
  }
  return { ...entry, size, packed, offset };
}

function readEntries(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw new Refusal('zip-bomb', `${count} partes`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refusal('zip-damaged', 'diretório');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    entries.push(wideFields(view, at + 46 + nameLength, extraLength, entry));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The parts of a ZIP by name, without their case. @throws Refusal when the directory cannot be read. */
export class ZipDirectory {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.entries = new Map(readEntries(bytes, this.view).map((entry) => [entry.name.toLowerCase(), entry]));
    } catch (error) {
      throw error instanceof RangeError ? new Refusal('zip-truncated', `${bytes.length} bytes`) : error;
    }
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** A part, null when there is none; `limit` is the largest number of bytes it may inflate to. */
  part(name: string, limit: number): ZipPart | null {
    const entry = this.entries.get(name.replace(/^\//, '').toLowerCase());
    if (entry === undefined) return null;
    if ((entry.flags & 1) === 1) throw new Refusal('encrypted', entry.name);
    if (entry.method !== 0 && entry.method !== 8) throw new Refusal('zip-damaged', entry.name);
    const ratio = entry.size / Math.max(1, entry.packed);
    if (entry.size > limit || (entry.size > SMALL_PART_BYTES && ratio > MAX_RATIO)) {
      throw new Refusal('zip-bomb', `${entry.name}: ${entry.packed} bytes que viram ${entry.size}`);
    }
    const { method, size, crc } = entry;
    return { name: entry.name, method, compressed: this.compressedBytes(entry), size, crc };
  }

  private compressedBytes({ name, offset, packed }: Entry): Uint8Array {
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== 0x04034b50) {
      throw new Refusal('zip-damaged', name);
    }
    const from = offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (from + packed > this.bytes.length) throw new Refusal('zip-truncated', name);
    return this.bytes.subarray(from, from + packed);
  }
}
