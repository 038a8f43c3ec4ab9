// A workbook of Excel 97–2003 (.xls, BIFF8) → rows of its sheets.

import { MAX_COLUMNS } from '../limits.ts';
import { Refusal } from '../problem.ts';
import { CompoundFile } from '../read/compound-file.ts';
import { BiffWorkbook } from './biff-sheet.ts';
import type { RowSink } from './cell.ts';

/** Reads what is outside the bytes as damage: offsets of a broken file point anywhere. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError ? new Refusal('xls-damaged', 'registro incompleto') : error;
  }
}

function openWorkbook(bytes: Uint8Array): BiffWorkbook {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) throw new Refusal('encrypted', 'EncryptedPackage');
  const stream = file.stream('Workbook');
  if (stream === null) throw new Refusal('xls-damaged', file.has('Book') ? 'anterior ao Excel 97' : 'sem planilha');
  return new BiffWorkbook(stream);
}

function sendRows(workbook: BiffWorkbook, index: number, sink: RowSink): void {
  const { rows } = guarded(() => workbook.readSheet(index));
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells = rows.get(row) ?? [];
    if (cells.length > MAX_COLUMNS) throw new Refusal('too-many-columns', `${cells.length}`, row + 1);
    sink.row(cells, row + 1, 'line');
  }
}

/** The sheets of a workbook in their order. @throws Refusal when it is encrypted or cannot be read. */
export function readXls(bytes: Uint8Array): { name: string; read: (sink: RowSink) => void }[] {
  const workbook = guarded(() => openWorkbook(bytes));
  if (workbook.sheets.length === 0) throw new Refusal('xls-damaged', 'sem planilha');
  return workbook.sheets.map((name, index) => ({
    name,
    read: (sink) => {
      sendRows(workbook, index, sink);
    },
  }));
}
