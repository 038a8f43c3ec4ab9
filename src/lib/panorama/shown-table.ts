// A table of the panorama as the page shows it and as files carry it: published figures, and beside those that
// the base can answer, its own and the difference.

import type { PanoramaBlock, Fence } from '#panorama/panorama-tables.ts';
import { formatDecimal } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { CsvColumn, CsvValue } from '#lib/table/csv.ts';
import type { Sheet } from '#lib/table/sheet.ts';

/** What the base says in the same cell. */
export interface OwnFigure {
  readonly value: number;
  readonly text: string;
  readonly difference: number;
  readonly differenceText: string;
}

export interface ShownCell {
  readonly value: CsvValue;
  readonly text: string;
  readonly own?: OwnFigure;
}

export interface ShownColumn extends CsvColumn {
  /** Texts stand at the left. */
  readonly isText?: boolean;
}

export interface ShownRow {
  readonly key: string;
  readonly cells: readonly ShownCell[];
  /** The row of the total: first, whatever the order. */
  readonly isTotal?: boolean;
  readonly block?: PanoramaBlock;
  readonly fence?: Fence;
}

export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

export const textCell = (text: string): ShownCell => ({ value: text, text });

export function numberCell(value: number, digits: number, language: Language, own?: number): ShownCell {
  const cell = { value, text: formatDecimal(value, digits, language) };
  if (own === undefined) return cell;
  // As printed: what differs is what a reader would see differ.
  const difference = Number(own.toFixed(digits)) - Number(value.toFixed(digits));
  const text = formatDecimal(difference, digits, language);
  const sign = Number(difference.toFixed(digits)) > 0 ? '+' : '';
  return {
    ...cell,
    own: {
      value: own,
      text: formatDecimal(own, digits, language),
      difference,
      differenceText: `${sign}${text}`,
    },
  };
}

function compareValues(a: CsvValue, b: CsvValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'pt-BR');
}

/** Rows by one column; the total stays first. */
export function sortRows(rows: readonly ShownRow[], column: number, descending: boolean): ShownRow[] {
  const sorted = rows
    .filter(({ isTotal }) => isTotal !== true)
    .sort((a, b) => compareValues(a.cells[column]?.value ?? null, b.cells[column]?.value ?? null));
  return [...rows.filter(({ isTotal }) => isTotal === true), ...(descending ? sorted.reverse() : sorted)];
}

/** Every figure in a column of its own: published, of the base, difference. */
export function sheetOf(
  { columns, rows }: ShownTable,
  words: { readonly own: string; readonly difference: string },
): Sheet {
  const paired = columns.map((_, c) => rows.some(({ cells }) => cells[c]?.own !== undefined));
  return {
    columns: columns.flatMap(({ header, unit }, c): CsvColumn[] => {
      const named = (name: string): CsvColumn => ({ header: name, ...(unit === undefined ? {} : { unit }) });
      return paired[c] === true
        ? [named(header), named(`${header} · ${words.own}`), named(`${header} · ${words.difference}`)]
        : [named(header)];
    }),
    rows: rows.map(({ cells }) =>
      cells.flatMap(({ value, own }, c): CsvValue[] =>
        paired[c] === true ? [value, own?.value ?? null, own?.difference ?? null] : [value],
      ),
    ),
  };
}
