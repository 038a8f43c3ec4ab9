// Which of the three shapes a table has, by its header and what stands before it; never by the file's name.

import { plain } from '../plain-text.ts';
import { mendMojibake } from '../read/mojibake.ts';
import { cellText } from '../rows/cell.ts';
import type { Cell } from '../rows/cell.ts';
import { readYear } from '../calendar.ts';
import { METADATA_NAMES, fieldOf } from './columns.ts';
import type { Field } from './columns.ts';

export type FileKind = 'annual' | 'detailed' | 'consolidated';

/** What a Planilha Detalhada says once for all its rows. */
export interface Metadata {
  readonly place: string;
  readonly code: string;
  readonly fund: string;
  readonly year: number | null;
}

export interface Layout {
  readonly kind: FileKind;
  /** Position of each column that is there. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Columns up to the last named one. */
  readonly width: number;
  readonly headerLine: number;
  readonly metadata: Metadata;
}

export interface HeadRow {
  readonly cells: readonly Cell[];
  readonly line: number;
}

/** Fields of a row read as a header; the first of two columns of one name counts. */
function readColumns(cells: readonly Cell[]): Partial<Record<Field, number>> {
  const columns: Partial<Record<Field, number>> = {};
  cells.forEach((cell, i) => {
    if (typeof cell !== 'string' || cell.length > 60) return;
    const field = fieldOf(cell);
    if (field !== undefined) columns[field] ??= i;
  });
  return columns;
}

function kindOf(columns: Partial<Record<Field, number>>, metadata: Metadata): FileKind | null {
  const has = (field: Field): boolean => columns[field] !== undefined;
  const money = has('gross') || has('net');
  const named = has('block') || has('group') || has('component');
  if (!money || !named) return null;
  const placed = has('code') || has('municipality');
  if (!placed && (has('order') || has('strategy')) && (metadata.place !== '' || metadata.code !== ''))
    return 'detailed';
  if (has('code') || (placed && has('sphere') && (has('date') || has('account')))) return 'annual';
  if ((has('municipality') || has('fund')) && (has('uf') || has('municipality'))) return 'consolidated';
  return null;
}

function readMetadata(rows: readonly HeadRow[]): Metadata {
  const find = (names: readonly string[]): string => {
    for (const { cells } of rows) {
      const at = cells.findIndex((cell) => names.includes(plain(mendMojibake(cellText(cell)))));
      if (at < 0) continue;
      const value = cells.slice(at + 1).find((cell) => cellText(cell) !== '');
      if (value !== undefined) return cellText(value);
    }
    return '';
  };
  const { place, year, code, fund } = METADATA_NAMES;
  return { place: find(place), code: find(code), fund: find(fund), year: readYear(find(year)) };
}

/** The layout that a row gives as header, the rows before it given; null when it is none. */
export function readLayout(before: readonly HeadRow[], { cells, line }: HeadRow): Layout | null {
  const columns = readColumns(cells);
  if (Object.keys(columns).length < 3) return null;
  const metadata = readMetadata(before);
  const kind = kindOf(columns, metadata);
  if (kind === null) return null;
  const width = cells.findLastIndex((cell) => cellText(cell) !== '') + 1;
  return { kind, columns, width, headerLine: line, metadata };
}

/** The row most like a header, to be told when none is one. */
export function likeliestHeader(rows: readonly HeadRow[]): string {
  const scored = rows.map(({ cells }) => ({ cells, score: Object.keys(readColumns(cells)).length }));
  const best = scored.reduce((top, row) => (row.score > top.score ? row : top), scored[0] ?? { cells: [], score: 0 });
  const names = best.cells.map(cellText).filter((text) => text !== '');
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}…` : names.join(', ');
}
