// A table of the panorama as the page shows it and as files carry it: figures, and beside those that the other
// year can answer (the base beside NT 46, NT 46 beside an import) its own and the difference.

import type { PanoramaBlock, Fence } from '#panorama/panorama-tables.ts';
import { formatDecimal } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { CsvColumn, CsvValue } from '#lib/table/csv.ts';
import type { Sheet } from '#lib/table/sheet.ts';

/** The same cell of the other year: what the base says beside a published figure, and the other way round. */
export interface BesideFigure {
  readonly value: number;
  readonly text: string;
  /** The base, or the import, less the published figure. */
  readonly difference: number;
  readonly differenceText: string;
}

/** Least and most, where the figure of the cell is the median of many. */
export interface CellSpan {
  readonly from: number;
  readonly to: number;
}

export interface ShownCell {
  /** As files have it: of texts what the page shows, of figures all digits. */
  readonly value: CsvValue;
  readonly text: string;
  /** Place among the rows where the text does not tell it: of bands and classes. */
  readonly order?: number;
  readonly beside?: BesideFigure;
  readonly span?: CellSpan;
  /** Texts that files keep as the FNS writes them have a name of their own on the page. */
  readonly shown?: string;
}

export interface ShownColumn extends CsvColumn {
  /** Texts stand at the left. */
  readonly isText?: boolean;
  /** What a line with a purpose of its own is for: marked where there is one. */
  readonly isPurpose?: boolean;
}

export interface ShownRow {
  readonly key: string;
  readonly cells: readonly ShownCell[];
  /** The row of the total: first, whatever the order. */
  readonly isTotal?: boolean;
  /** Key of the row whose part it is: it stays under it, whatever the order. */
  readonly under?: string;
  /** Has parts of its own. */
  readonly isSubtotal?: boolean;
  readonly block?: PanoramaBlock;
  readonly fence?: Fence;
}

export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

/** @param order where rows stand in another order than that of their letters. */
export const textCell = (text: string, order?: number): ShownCell => ({
  value: text,
  text,
  ...(order === undefined ? {} : { order }),
});

/** Of the page, as far as a cell must know it: whose figures these are, and how to write them. */
export interface CellView {
  readonly kind: 'published' | 'imported';
  readonly language: Language;
}

/** @param beside the same cell of the other year, where it has one. */
export function numberCell(value: number, digits: number, { kind, language }: CellView, beside?: number): ShownCell {
  const written = (figure: number): string => (Number.isFinite(figure) ? formatDecimal(figure, digits, language) : '–');
  const cell = { value: Number.isFinite(value) ? value : null, text: written(value) };
  if (beside === undefined || !Number.isFinite(beside) || !Number.isFinite(value)) return cell;
  // As printed: what differs is what a reader would see differ.
  const sign = kind === 'published' ? 1 : -1;
  const difference = Number((sign * (Number(beside.toFixed(digits)) - Number(value.toFixed(digits)))).toFixed(digits));
  return {
    ...cell,
    beside: {
      value: beside,
      text: written(beside),
      difference,
      differenceText: `${difference > 0 ? '+' : ''}${written(difference)}`,
    },
  };
}

/** Numbers within texts count as numbers: table 5A comes before table 10. */
const letters = new Intl.Collator('pt-BR', { numeric: true });

/** Per cent; no number of what is nothing or less, as lines with more reversals than payments. */
export const percentOf = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : Number.NaN);

function compareCells(a: ShownCell | undefined, b: ShownCell | undefined): number {
  const [x, y] = [a?.order ?? a?.value ?? '', b?.order ?? b?.value ?? ''];
  return typeof x === 'number' && typeof y === 'number' ? x - y : letters.compare(String(x), String(y));
}

/** Rows by one column; the total stays first, parts under what they are parts of. */
export function sortRows(rows: readonly ShownRow[], column: number, descending: boolean): ShownRow[] {
  const byColumn = (some: readonly ShownRow[]): ShownRow[] => {
    const sorted = some.toSorted((a, b) => compareCells(a.cells[column], b.cells[column]));
    return descending ? sorted.reverse() : sorted;
  };
  const whole = rows.filter(({ isTotal, under }) => isTotal !== true && under === undefined);
  return [
    ...rows.filter(({ isTotal }) => isTotal === true),
    ...byColumn(whole).flatMap((row) => [row, ...byColumn(rows.filter(({ under }) => under === row.key))]),
  ];
}

/** As its titles order it; null, or a column that it does not have, for the order of the page. */
export function inOrder(
  table: ShownTable,
  sort: { readonly column: number; readonly descending: boolean } | null,
): ShownTable {
  if (sort === null || sort.column >= table.columns.length) return table;
  return { ...table, rows: sortRows(table.rows, sort.column, sort.descending) };
}

/** Cells of the base beside those of the table, and how many of them read the same. */
export function agreementOf({ rows }: ShownTable): { readonly same: number; readonly all: number } {
  const beside = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.beside ?? []));
  return { same: beside.filter(({ difference }) => difference === 0).length, all: beside.length };
}

/** What heads the columns that only files have. */
export interface SheetWords {
  readonly beside: string;
  readonly difference: string;
  readonly min: string;
  readonly median: string;
  readonly max: string;
}

/** Every figure in a column of its own: median, least and most; the other year's, and the difference. */
export function sheetOf({ columns, rows }: ShownTable, words: SheetWords): Sheet {
  const has = (c: number, field: 'beside' | 'span'): boolean =>
    rows.some(({ cells }) => cells[c]?.[field] !== undefined);
  const kinds = columns.map((_, c) => ({ span: has(c, 'span'), beside: has(c, 'beside') }));
  return {
    columns: columns.flatMap(({ header, unit }, c): CsvColumn[] => {
      const named = (name: string): CsvColumn => ({ header: name, ...(unit === undefined ? {} : { unit }) });
      const spans = kinds[c]?.span === true ? [words.min, words.max].map((word) => named(`${header} · ${word}`)) : [];
      const others =
        kinds[c]?.beside === true ? [words.beside, words.difference].map((word) => named(`${header} · ${word}`)) : [];
      return [named(spans.length === 0 ? header : `${header} · ${words.median}`), ...spans, ...others];
    }),
    rows: rows.map(({ cells }) =>
      cells.flatMap(({ value, span, beside }, c): CsvValue[] => [
        value,
        ...(kinds[c]?.span === true ? [span?.from ?? null, span?.to ?? null] : []),
        ...(kinds[c]?.beside === true ? [beside?.value ?? null, beside?.difference ?? null] : []),
      ]),
    ),
  };
}
