// What a file is by its first bytes, whatever its name says.

import { Refusal } from '../problem.ts';

export type Container = 'text' | 'zip' | 'ole';

/** First bytes of what people bring by mistake, and what to call it. */
const OTHERS: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'imagem PNG'],
  [[0xff, 0xd8, 0xff], 'imagem JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'imagem GIF'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'SQLite'],
];

const COMPRESSED: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
];

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const starts = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Nothing printable says that a run of bytes is text when control bytes abound. */
function looksBinary(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, 4096);
  const controls = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0).length;
  return !wide && controls > head.length / 50;
}

function looksHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return /^(<!doctype html|<html|<\?xml[^]*<html|<table)/.test(head.replace(/^ï»¿/, ''));
}

/** @throws Refusal for what is no table at all. */
export function sniffContainer(bytes: Uint8Array): Container {
  if (starts(bytes, OLE)) return 'ole';
  if (starts(bytes, ZIP) && (bytes[2] as number) < 9) return 'zip';
  const compressed = COMPRESSED.find(([magic]) => starts(bytes, magic));
  if (compressed) throw new Refusal('compressed', compressed[1]);
  const other = OTHERS.find(([magic]) => starts(bytes, magic));
  if (other) throw new Refusal('other-format', other[1]);
  if (looksHtml(bytes)) throw new Refusal('other-format', 'página HTML');
  if (looksBinary(bytes)) throw new Refusal('other-format', 'bytes que não são texto');
  return 'text';
}
