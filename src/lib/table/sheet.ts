// The rows a table shows, all columns, as plain cells for a file.

import type { Language } from '#lib/i18n/language.ts';
import type { Column, TableRows } from './columns.ts';
import type { CsvColumn, CsvValue } from './csv.ts';

export interface Sheet {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** In the unit of the header, free of the dust that the scale leaves (0.07 · 100). */
function sheetValue(column: Column, i: number): CsvValue {
  const value = column.value(i);
  if (typeof value === 'string' || column.csvScale === undefined) return value;
  return Number((value * column.csvScale).toPrecision(15));
}

/** Lines are drawn, not exported. Key and qualifier (when there is one) stand beside the name. */
export function tableSheet(rows: TableRows, columns: readonly Column[], order: Uint32Array, language: Language): Sheet {
  const [first, ...others] = columns;
  const rest = others.filter((column) => column.sparkline === undefined);
  const qualified = rows.qualifier !== undefined;
  return {
    columns: [
      { header: language === 'pt-BR' ? 'Código' : 'Code' },
      { header: first?.header ?? '' },
      ...(qualified ? [{ header: 'UF' }] : []),
      ...rest.map(({ header, unit }) => ({ header, unit })),
    ],
    rows: Array.from(order, (i) => [
      rows.key(i),
      rows.name?.(i) ?? String(first?.value(i) ?? ''),
      ...(qualified ? [rows.qualifier?.(i) ?? ''] : []),
      ...rest.map((column) => sheetValue(column, i)),
    ]),
  };
}
