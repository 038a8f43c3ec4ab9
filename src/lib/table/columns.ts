// What a table is made of: rows known by position and columns that read one value a row.

/** Rows keep their identity while their names do: text ranks and folded names hang on it. */
export interface TableRows {
  readonly count: number;
  /** Stable id of row i, e.g. the IBGE code. */
  key(i: number): string;
  /** Text that search looks in; without it, the value of the first column. */
  name?(i: number): string;
  /** Short qualifier after the name, e.g. the UF. */
  qualifier?(i: number): string;
}

export interface Column {
  readonly id: string;
  readonly header: string;
  /** Unit and year under the header, e.g. `R$ por hab.`; empty string for none. */
  readonly unit: string;
  /** Text is sorted by the rules of Portuguese and must not change while `rows` is the same object. */
  readonly kind: 'text' | 'number';
  value(i: number): number | string;
  format(value: number | string): string;
  /** Small diverging bar beside the number; full width at ±`barLimit` (default 0.5). */
  readonly bar?: 'change';
  readonly barLimit?: number;
  readonly tone?: (value: number | string) => 'loss' | 'gain' | null;
  /** The column rests on behaviour: dotted underline in the header. */
  readonly hypothesis?: boolean;
  /** Yearly values of row i, drawn as a line on a fixed scale. */
  readonly sparkline?: (i: number) => readonly number[];
  /** Ends of that scale, shared by all rows; default ±0.5. */
  readonly sparklineDomain?: readonly [number, number];
  /** Position of the selected year in `sparkline(i)`. */
  readonly sparklineMark?: number;
  /** A number times this is in the header's unit, for the CSV: 100 for shares shown in %, 1e-6 for R$ in millions; default 1. */
  readonly csvScale?: number;
  /** Shown only when chosen. */
  readonly extra?: boolean;
  /** Kept on a narrow table. */
  readonly phone?: boolean;
  /** Width in px; the first column takes what is left. */
  readonly width?: number;
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** A choice of one value, e.g. UF: rows pass when `of(i)` is the chosen id. */
export interface SelectFilter {
  readonly id: string;
  readonly label: string;
  /** Word for no choice, e.g. `Todas as UFs`. */
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  of(i: number): string;
}

/** A condition that a chip turns on, e.g. `Só quem perde`. */
export interface ChipFilter {
  readonly id: string;
  readonly label: string;
  /** Of the chips with one group at most one is on: they cannot hold together. */
  readonly group?: string;
  test(i: number): boolean;
}

export interface GroupTab {
  readonly id: string;
  readonly label: string;
  /** Start of the message of an empty search, e.g. `Nenhum município`. */
  readonly none?: string;
}

const NARROW = 640;
const NAME_WIDTH = 190;
const NARROW_NAME = 132;
const NARROW_NUMBER = 88;
const WIDTH = { text: 150, number: 100, hypothesis: 118, bar: 152, sparkline: 112 };

/** Is the table too narrow for all but the marked columns (a phone)? */
export const isNarrow = (width: number): boolean => width > 0 && width < NARROW;

/** Width in px of every column but the first; a narrow table has no room for bars. */
export function columnWidth(column: Column, narrow = false): number {
  if (narrow && !column.sparkline) return NARROW_NUMBER;
  if (column.width !== undefined) return column.width;
  if (column.sparkline) return WIDTH.sparkline;
  if (column.bar) return WIDTH.bar;
  return column.hypothesis ? WIDTH.hypothesis : WIDTH[column.kind];
}

/** px that all the columns need side by side. */
export function tableWidth(columns: readonly Column[], narrow = false): number {
  const name = narrow ? NARROW_NAME : NAME_WIDTH;
  return columns.slice(1).reduce((sum, column) => sum + columnWidth(column, narrow), name);
}

/** The columns that fit in `width` px: the marked ones on a phone, else the last ones give way first. */
export function fitColumns(columns: readonly Column[], width: number): readonly Column[] {
  if (width <= 0) return columns;
  if (isNarrow(width)) return columns.filter((column, c) => c === 0 || column.phone === true);
  const shown = [...columns];
  while (tableWidth(shown) > width) {
    const last = shown.findLastIndex((column, c) => c > 0 && column.phone !== true);
    if (last < 0) break;
    shown.splice(last, 1);
  }
  return shown;
}
