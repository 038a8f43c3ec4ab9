// The downloads of a table: exactly the rows, columns, filters and order on screen, with lines that
// say where they come from.

import { saveFile } from '#lib/charts/save-file.ts';
import { formatCount } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { tableText } from '#lib/i18n/table.ts';
import type { ChipFilter, Column, SelectFilter, SortKey, TableRows } from './columns.ts';
import { csvFile, csvText } from './csv.ts';
import { filterWords } from './filter.ts';
import type { FilterState } from './filter.ts';
import { tableSheet } from './sheet.ts';
import { sortWords } from './sort-keys.ts';

/** Name without extension, and lines that say source, year, scenario, against what. */
export interface FileHead {
  readonly name: string;
  readonly metadata: readonly string[];
}

/** A table as it stands on screen. */
export interface ShownTable {
  readonly rows: TableRows;
  readonly columns: readonly Column[];
  /** Rows of the source, in the order shown. */
  readonly order: Uint32Array;
  readonly filter: FilterState;
  readonly selects: readonly SelectFilter[];
  readonly chips: readonly ChipFilter[];
  readonly sort: readonly SortKey[];
  /** All columns: an order may stand on one that is not shown. */
  readonly allColumns: readonly Column[];
  readonly language: Language;
}

function headLines(table: ShownTable, metadata: readonly string[]): string[] {
  const { rows, order, filter, selects, chips, sort, allColumns, language } = table;
  const text = tableText[language];
  const filters = filterWords(filter, selects, chips, text.file.nameWith);
  const sorted = sortWords(sort, allColumns, text);
  return [
    ...metadata,
    text.file.rows(text.count(formatCount(order.length, language), formatCount(rows.count, language))),
    filters.length === 0 ? text.file.noFilter : text.file.filter(filters.join('; ')),
    ...(sorted.length === 0 ? [] : [text.file.order(sorted.join('; '))]),
  ];
}

export function saveTableCsv(table: ShownTable, { name, metadata }: FileHead): void {
  const { rows, columns, order, language } = table;
  const sheet = tableSheet(rows, columns, order, language);
  saveFile(csvFile(csvText(sheet.columns, sheet.rows, language, headLines(table, metadata))), `${name}.csv`);
}

export async function saveTableXlsx(table: ShownTable, { name, metadata }: FileHead): Promise<void> {
  const { rows, columns, order, language } = table;
  const sheet = tableSheet(rows, columns, order, language);
  const lines = headLines(table, metadata);
  const { workbook, WORKBOOK_TYPE } = await import('./xlsx.ts');
  saveFile(new Blob([workbook(sheet, lines, tableText[language].sheets)], { type: WORKBOOK_TYPE }), `${name}.xlsx`);
}
