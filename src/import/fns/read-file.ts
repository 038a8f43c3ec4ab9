// One file → the ledger of its rows, whatever holds them.

import { MAX_CSV_BYTES, MAX_XLSX_BYTES, MAX_XLS_BYTES } from './limits.ts';
import { Refusal } from './problem.ts';
import { ByteBlocks } from './read/blocks.ts';
import { sniffContainer } from './read/container.ts';
import type { FileSource } from './read/file-source.ts';
import type { Pace } from './read/pace.ts';
import { ExportDecoder } from './read/text-decoder.ts';
import { findDelimiter } from './recognise/delimiter.ts';
import { CsvRows } from './rows/csv-rows.ts';
import { readXls } from './rows/xls-rows.ts';
import { Workbook } from './rows/xlsx-rows.ts';
import type { RowSink } from './rows/cell.ts';
import { TableReader } from './table-reader.ts';
import type { TableOptions } from './table-reader.ts';

export interface FileReading {
  readonly table: TableReader;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Sheets that were not read because another held the table. */
  readonly otherSheets: readonly string[];
}

interface Sheet {
  readonly name: string;
  readonly read: (sink: RowSink) => Promise<void> | void;
}

/** @throws Refusal for a file that is none of the three shapes; the signal's reason once cancelled. */
export async function readFile(source: FileSource, options: TableOptions, pace: Pace): Promise<FileReading> {
  const blocks = new ByteBlocks(source);
  try {
    const first = await blocks.next();
    if (first === null) throw new Refusal('empty');
    const container = sniffContainer(first);
    const newTable = (evenRows: boolean): TableReader => new TableReader(options, source.name, evenRows);
    const read =
      container === 'text'
        ? { table: await readText(blocks, first, newTable(true), pace), otherSheets: [] }
        : await readSheets(await sheetsOf(container, blocks, first, pace), () => newTable(false));
    return { ...read, sha256: blocks.sha256(), bytes: blocks.read };
  } finally {
    await blocks.close();
  }
}

async function readText(blocks: ByteBlocks, first: Uint8Array, table: TableReader, pace: Pace): Promise<TableReader> {
  const decoder = new ExportDecoder();
  const head = decoder.decode(first);
  const rows = new CsvRows(findDelimiter(head), table);
  rows.push(head);
  for (let block = await blocks.next(); block !== null; block = await blocks.next()) {
    if (blocks.read > MAX_CSV_BYTES) throw new Refusal('too-large', `${Math.round(blocks.read / 2 ** 20)} MB`);
    rows.push(decoder.decode(block));
    await pace.step(blocks.fraction);
  }
  rows.push(decoder.end());
  rows.end();
  table.end();
  return table;
}

async function sheetsOf(
  container: 'zip' | 'ole',
  blocks: ByteBlocks,
  first: Uint8Array,
  pace: Pace,
): Promise<readonly Sheet[]> {
  const loading = pace.part(0, 0.1);
  const limit = container === 'zip' ? MAX_XLSX_BYTES : MAX_XLS_BYTES;
  const bytes = await blocks.all(first, limit, () => loading.step(blocks.fraction));
  if (container === 'ole') return readXls(bytes);
  const workbook = await Workbook.open(bytes, loading);
  const reading = pace.part(0.1, 1);
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    read: (sink) => workbook.readSheet(sheet, reading, sink),
  }));
}

const isForeign = (error: unknown): error is Refusal =>
  error instanceof Refusal && (error.kind === 'not-recognised' || error.kind === 'empty');

/** The first sheet that is one of the three shapes. */
async function readSheets(sheets: readonly Sheet[], newTable: () => TableReader) {
  let refusal = new Refusal('empty');
  for (const sheet of sheets) {
    const table = newTable();
    try {
      await sheet.read(table);
      table.end();
      return { table, otherSheets: sheets.filter((other) => other !== sheet).map(({ name }) => name) };
    } catch (error) {
      if (!isForeign(error)) throw error;
      if (refusal.kind === 'empty') refusal = error;
    }
  }
  throw refusal;
}
