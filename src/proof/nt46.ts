// The embedded base against NT 46, cell by cell, to the printed decimals: tables 1, 11 and 12, block totals and
// recipients of tables 5A to 10. The figure is how many cells differ without being documented to.

import { tablesOfDataset } from '#panorama/lines-of-dataset.ts';
import { NT46_EXCEPTIONS } from '#panorama/nt46-exceptions.ts';
import { NT46_PRINTED } from '#panorama/nt46.ts';
import type { PrintedRow } from '#panorama/nt46.ts';
import type { Check, CheckDetail } from './check.ts';

type Table = keyof typeof NT46_PRINTED;
type OwnRows = ReadonlyMap<string, Readonly<Record<string, number>>>;

const PER_HEAD = ['total', 'AB', 'MAC', 'AF', 'VS', 'GES', 'INV'] as const;
const perHeadCells = (values: readonly number[]) =>
  Object.fromEntries(PER_HEAD.map((column, i) => [column, values[i] ?? Number.NaN]));

/** What the data say in the rows and columns of each table. */
function ownTables(tables: ReturnType<typeof tablesOfDataset>): Readonly<Record<Table, OwnRows>> {
  return {
    table1: new Map(tables.transfers.map(({ block, ...cells }) => [block, cells])),
    table11: new Map(
      tables.bands.map(({ band, perHead, ...cells }) => [
        String(band ?? 'total'),
        { ...perHeadCells(perHead), ...cells },
      ]),
    ),
    table12: new Map(tables.ufs.map(({ uf, perHead }) => [uf ?? 'total', perHeadCells(perHead)])),
    blocks: new Map(
      tables.components.map(({ block, all, state, stateRecipients, municipal, municipalRecipients }) => [
        block,
        { all, state, stateRecipients, municipal, municipalRecipients },
      ]),
    ),
  };
}

/** With the decimals of the printed figure. */
const printedLike = (value: number, printed: string): string => value.toFixed(printed.split('.')[1]?.length ?? 0);

function compareCell(table: Table, row: string, column: string, printed: string, value: number): CheckDetail {
  const got = printedLike(value, printed);
  const what = `${table} ${row} ${column}`;
  const known = NT46_EXCEPTIONS.find((cell) => cell.table === table && cell.row === row && cell.column === column);
  if (known === undefined) return { what, got, expected: printed, verdict: got === printed ? 'ok' : 'failed' };
  const asDocumented = got === known.ours;
  return { what, got, expected: printed, verdict: asDocumented ? 'exception' : 'failed', reason: known.reason };
}

function compareTable(table: Table, printed: readonly PrintedRow[], own: OwnRows): CheckDetail[] {
  return printed.flatMap(({ key, cells }) =>
    Object.entries(cells).map(([column, cell]) =>
      compareCell(table, key, column, cell, own.get(key)?.[column] ?? Number.NaN),
    ),
  );
}

export const checkNt46: Check = function* ({ engine, embedded }) {
  if (!embedded) return null;
  const own = ownTables(tablesOfDataset(engine.dataset));
  yield 0.5;
  const cells = (Object.keys(NT46_PRINTED) as Table[]).flatMap((table) =>
    compareTable(table, NT46_PRINTED[table], own[table]),
  );
  const failed = cells.filter(({ verdict }) => verdict === 'failed');
  const exceptions = cells.filter(({ verdict }) => verdict === 'exception');
  return {
    figure: failed.length,
    tolerance: 0,
    unit: 'cells',
    cases: cells.length,
    details: [...failed, ...exceptions],
    exceptions: exceptions.length,
  };
};
