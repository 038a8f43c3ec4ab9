// The rows a table shows, all columns, as CSV.

import type { Language } from '#lib/i18n/language.ts';
import type { Column, TableRows } from './columns.ts';
import { csvText } from './csv.ts';
import type { CsvValue } from './csv.ts';

/** In the unit of the header, free of the dust that the scale leaves (0.07 · 100). */
function csvValue(column: Column, i: number): CsvValue {
  const value = column.value(i);
  if (typeof value === 'string' || column.csvScale === undefined) return value;
  return Number((value * column.csvScale).toPrecision(15));
}

/** Lines are drawn, not exported. Key and qualifier (when there is one) stand beside the name; numbers keep all their digits. */
export function tableCsv(
  rows: TableRows,
  columns: readonly Column[],
  order: Uint32Array,
  language: Language,
  metadata: readonly string[],
): string {
  const [first, ...others] = columns;
  const rest = others.filter((column) => column.sparkline === undefined);
  const qualified = rows.qualifier !== undefined;
  const header = [
    { header: language === 'pt-BR' ? 'Código' : 'Code' },
    { header: first?.header ?? '' },
    ...(qualified ? [{ header: 'UF' }] : []),
    ...rest.map(({ header: name, unit }) => ({ header: name, unit })),
  ];
  const line = (i: number): CsvValue[] => [
    rows.key(i),
    rows.name?.(i) ?? String(first?.value(i) ?? ''),
    ...(qualified ? [rows.qualifier?.(i) ?? ''] : []),
    ...rest.map((column) => csvValue(column, i)),
  ];
  return csvText(header, Array.from(order, line), language, metadata);
}
