// One file → the ledger of its rows, whatever holds them.

import { Ledger } from './ledger.ts';
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
  /** What was read: one table, or every sheet of a workbook that has one. All are of one shape. */
  readonly tables: readonly [TableReader, ...TableReader[]];
  /** The rows of all its tables. */
  readonly ledger: Ledger;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Sheets that were not read: they have no table, or one of another shape. */
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
    const place = { file: source.name };
    const read =
      container === 'text'
        ? await readText(blocks, first, new TableReader(options, place, true), pace)
        : await readSheets(await sheetsOf(container, blocks, first, pace), (sheet, several) => {
            return new TableReader(options, several ? { ...place, sheet } : place, false);
          });
    return { ...read, sha256: blocks.sha256(), bytes: blocks.read };
  } finally {
    await blocks.close();
  }
}

interface Tables {
  readonly tables: FileReading['tables'];
  readonly ledger: Ledger;
  readonly otherSheets: readonly string[];
}

async function readText(blocks: ByteBlocks, first: Uint8Array, table: TableReader, pace: Pace): Promise<Tables> {
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
  table.settle(null);
  return { tables: [table], ledger: table.ledger, otherSheets: [] };
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
  const { sheets } = workbook;
  return sheets.map((sheet, i) => ({
    name: sheet.name,
    read: (sink) => workbook.readSheet(sheet, reading.part(i / sheets.length, (i + 1) / sheets.length), sink),
  }));
}

/** Of a sheet that is none of the three shapes, or has no payment: another may have them. */
function isForeign(error: unknown, table: TableReader): error is Refusal {
  if (!(error instanceof Refusal)) return false;
  const { kind } = error;
  return kind === 'not-recognised' || kind === 'empty' || kind === 'no-rows' || isTooWide(kind, table);
}

const isTooWide = (kind: Refusal['kind'], { reading }: TableReader): boolean =>
  kind === 'too-many-columns' && reading === null;

/** Every sheet with a table of the shape that the first one has; a refusal is that of the likeliest sheet. */
async function readSheets(
  sheets: readonly Sheet[],
  newTable: (sheet: string, several: boolean) => TableReader,
): Promise<Tables> {
  const read: { readonly name: string; readonly table: TableReader }[] = [];
  const refusals: Refusal[] = [];
  for (const { name, read: readRows } of sheets) {
    const table = newTable(name, sheets.length > 1);
    try {
      await readRows(table);
      table.end();
      read.push({ name, table });
    } catch (error) {
      if (!isForeign(error, table)) throw error;
      refusals.push(error);
    }
  }
  const [first] = read;
  if (first === undefined) throw likeliest(refusals);
  const own = read.filter(({ table }) => table.reading?.layout.kind === first.table.reading?.layout.kind);
  const ledger = new Ledger(first.table.place);
  const [mark = null, ...otherMarks] = new Set(own.flatMap(({ table }) => table.mark ?? []));
  for (const { table } of own) {
    table.settle(otherMarks.length === 0 ? mark : null);
    ledger.merge(table.ledger);
  }
  const names = new Set(own.map(({ name }) => name));
  const otherSheets = sheets.map(({ name }) => name).filter((name) => !names.has(name));
  return { tables: own.map(({ table }) => table) as [TableReader, ...TableReader[]], ledger, otherSheets };
}

/** A header without rows says more than a sheet without header, and that more than an empty one. */
function likeliest(refusals: readonly Refusal[]): Refusal {
  const first = (kind: Refusal['kind']): Refusal | undefined => refusals.find((refusal) => refusal.kind === kind);
  return first('no-rows') ?? refusals.find(({ kind }) => kind !== 'empty') ?? new Refusal('empty');
}
