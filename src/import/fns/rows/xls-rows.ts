// A workbook of Excel 97–2003 (.xls, BIFF) → rows. The library that reads it loads with the first such file.

import { Refusal } from '../problem.ts';
import type { Cell, RowSink } from './cell.ts';

/** UTF-16 name of the stream that holds an encrypted workbook. */
const ENCRYPTED = 'EncryptedPackage';

function holdsWide(bytes: Uint8Array, text: string): boolean {
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return head.includes(text);
}

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';

/** The sheets of a workbook in their order. @throws Refusal when it is encrypted or cannot be read. */
export async function readXls(bytes: Uint8Array): Promise<{ name: string; read: (sink: RowSink) => void }[]> {
  if (holdsWide(bytes, ENCRYPTED)) throw new Refusal('encrypted', ENCRYPTED);
  const { read } = await import('@e965/xlsx');
  let workbook;
  try {
    workbook = read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellText: false });
  } catch (error) {
    const { message } = error as Error;
    throw new Refusal(/password|encrypt/i.test(message) ? 'encrypted' : 'xls-damaged', message.slice(0, 120));
  }
  return workbook.SheetNames.map((name) => ({
    name,
    read: (sink) => {
      const rows = (workbook.Sheets[name]?.['!data'] ?? []) as (({ v?: unknown } | undefined)[] | undefined)[];
      rows.forEach((row, i) => {
        const cells = Array.from(row ?? [], (cell) => cellOf(cell?.v));
        if (cells.length > 0) sink.row(cells, i + 1, true);
      });
    },
  }));
}
