// The records of a BIFF workbook → sheets of cells. Only what holds a value is read ([MS-XLS] 2.4).

import { MAX_STRINGS } from '../limits.ts';
import { Refusal } from '../problem.ts';
import { BiffText } from './biff-text.ts';
import type { Cell } from './cell.ts';

const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  filePass: 0x002f,
  continues: 0x003c,
  boundSheet: 0x0085,
  manyRk: 0x00bd,
  richLabel: 0x00d6,
  strings: 0x00fc,
  sharedLabel: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  text: 0x0207,
  rk: 0x027e,
  begin: 0x0809,
} as const;

interface BiffRecord {
  readonly type: number;
  readonly body: Uint8Array;
  readonly view: DataView;
  readonly next: number;
}

function recordAt(stream: Uint8Array, at: number): BiffRecord | null {
  if (at + 4 > stream.length) return null;
  const type = (stream[at] as number) | ((stream[at + 1] as number) << 8);
  const length = (stream[at + 2] as number) | ((stream[at + 3] as number) << 8);
  const next = at + 4 + length;
  if (next > stream.length) throw new Refusal('xls-damaged', 'registro incompleto');
  const body = stream.subarray(at + 4, next);
  return { type, body, view: new DataView(body.buffer, body.byteOffset, body.byteLength), next };
}

/** Numbers packed into 30 bits: whole or the top of a float, perhaps times 100. */
function unpack(rk: number): number {
  let value: number;
  if ((rk & 2) !== 0) value = rk >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setInt32(0, rk & ~3);
    value = view.getFloat64(0);
  }
  return (rk & 1) === 0 ? value : value / 100;
}

export interface BiffSheet {
  readonly name: string;
  /** Cells by row and column, both from 0; what is missing is blank. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

export class BiffWorkbook {
  private strings: readonly string[] = [];
  private readonly places: { readonly name: string; readonly at: number }[] = [];

  /** @throws Refusal for what is older than BIFF8, encrypted or damaged. */
  constructor(private readonly stream: Uint8Array) {
    const first = recordAt(stream, 0);
    if (first?.type !== RECORD.begin || first.view.getUint16(0, true) !== 0x0600) {
      throw new Refusal('xls-damaged', 'não é do Excel 97–2003');
    }
    for (let record: BiffRecord | null = first; record !== null; record = recordAt(stream, record.next)) {
      if (record.type === RECORD.end) break;
      if (record.type === RECORD.filePass) throw new Refusal('encrypted', 'FILEPASS');
      if (record.type === RECORD.boundSheet) this.readPlace(record);
      if (record.type === RECORD.strings) this.strings = this.readStrings(record);
    }
  }

  get sheets(): readonly string[] {
    return this.places.map(({ name }) => name);
  }

  /** The cells of the sheet of that number. */
  readSheet(index: number): BiffSheet {
    const rows = new Map<number, Cell[]>();
    const { name, at } = this.places[index] as { name: string; at: number };
    const put = (row: number, column: number, value: Cell): void => {
      let cells = rows.get(row);
      if (cells === undefined) rows.set(row, (cells = []));
      while (cells.length < column) cells.push('');
      cells[column] = value;
    };
    let waiting: readonly [row: number, column: number] | null = null;
    for (let record = recordAt(this.stream, at); record !== null; record = recordAt(this.stream, record.next)) {
      if (record.type === RECORD.end) break;
      if (record.type === RECORD.text && waiting !== null) put(...waiting, new BiffText([record.body]).string());
      else waiting = this.readCells(record, put);
    }
    return { name, rows };
  }

  private readPlace({ view, body }: BiffRecord): void {
    const wide = (view.getUint8(7) & 1) !== 0;
    const name = new BiffText([body.subarray(8)]).letters(view.getUint8(6), wide);
    if (view.getUint8(5) === 0) this.places.push({ name, at: view.getUint32(0, true) });
  }

  private readStrings(record: BiffRecord): string[] {
    const count = Math.min(MAX_STRINGS, record.view.getUint32(4, true));
    const parts = [record.body.subarray(8)];
    let next = recordAt(this.stream, record.next);
    for (; next?.type === RECORD.continues; next = recordAt(this.stream, next.next)) parts.push(next.body);
    const text = new BiffText(parts);
    const strings: string[] = [];
    for (let i = 0; i < count; i++) strings.push(text.string());
    return strings;
  }

  /** Puts the cells of a record; where a formula's text follows in the next one, its place. */
  private readCells(
    { type, view, body }: BiffRecord,
    put: (row: number, column: number, value: Cell) => void,
  ): readonly [number, number] | null {
    const place = (): [number, number] => [view.getUint16(0, true), view.getUint16(2, true)];
    if (type === RECORD.sharedLabel) put(...place(), this.strings[view.getUint32(6, true)] ?? '');
    else if (type === RECORD.label || type === RECORD.richLabel)
      put(...place(), new BiffText([body.subarray(6)]).string());
    else if (type === RECORD.number) put(...place(), view.getFloat64(6, true));
    else if (type === RECORD.rk) put(...place(), unpack(view.getInt32(6, true)));
    else if (type === RECORD.manyRk) {
      const [row, first] = place();
      for (let at = 4, column = first; at + 8 <= body.length; at += 6)
        put(row, column++, unpack(view.getInt32(at + 2, true)));
    } else if (type === RECORD.formula) {
      if (view.getUint16(12, true) !== 0xffff) put(...place(), view.getFloat64(6, true));
      else if (view.getUint8(6) === 0) return place();
    }
    return null;
  }
}
