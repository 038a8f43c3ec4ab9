// From the columns a table is sorted by to the numbers that the sort compares.

import type { Column, SortKey, TableRows } from './columns.ts';
import { textRanks } from './order.ts';
import type { OrderKey } from './order.ts';

/** Numbers or ranks of one column for all rows. `ranks` keeps what was computed for these rows. */
function columnKeys(column: Column, rows: TableRows, ranks: Map<string, Uint32Array>): Float64Array | Uint32Array {
  if (column.kind === 'number') {
    return Float64Array.from({ length: rows.count }, (_, i) => {
      const value = column.value(i);
      return typeof value === 'number' ? value : Number.NaN;
    });
  }
  const known = ranks.get(column.id);
  if (known) return known;
  const fresh = textRanks(Array.from({ length: rows.count }, (_, i) => String(column.value(i))));
  ranks.set(column.id, fresh);
  return fresh;
}

export function orderKeys(
  sort: readonly SortKey[],
  columns: readonly Column[],
  rows: TableRows,
  ranks: Map<string, Uint32Array>,
): OrderKey[] {
  return sort.flatMap(({ column: id, descending }) => {
    const column = columns.find((candidate) => candidate.id === id);
    return column ? [{ values: columnKeys(column, rows, ranks), descending }] : [];
  });
}

/** The sort after a click on a header; `add` keeps the current keys before it. */
export function sortAfterClick(sort: readonly SortKey[], column: Column, add: boolean): readonly SortKey[] {
  const current = sort.find((key) => key.column === column.id);
  const next = { column: column.id, descending: current ? !current.descending : column.kind === 'number' };
  if (!add) return [next];
  return current ? sort.map((key) => (key === current ? next : key)) : [...sort, next];
}

/** The order in words: `Variação (R$ mi), do maior ao menor`. */
export function sortWords(
  sort: readonly SortKey[],
  columns: readonly Column[],
  words: { readonly falling: string; readonly rising: string },
): string[] {
  return sort.flatMap(({ column: id, descending }) => {
    const column = columns.find((candidate) => candidate.id === id);
    if (!column) return [];
    const name = column.unit ? `${column.header} (${column.unit})` : column.header;
    return [`${name}, ${descending ? words.falling : words.rising}`];
  });
}
