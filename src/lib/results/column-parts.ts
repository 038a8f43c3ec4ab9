// What the columns of the table of entities are made of.

import { formatDecimal } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { TablePanelText } from '#lib/i18n/lower-panels-text.ts';
import type { ShownRun } from '#lib/runner.svelte.ts';
import type { Column } from '#lib/table/columns.ts';
import type { LevelId } from './levels.ts';
import type { Amounts, YearView } from './year-view.ts';

export interface TableContent {
  readonly text: TablePanelText;
  readonly names: readonly string[];
  readonly amounts: Amounts;
  /** Entities of each row. */
  readonly members: readonly (readonly number[])[];
  readonly shown: ShownRun;
  readonly view: YearView;
  readonly levelId: LevelId;
  readonly language: Language;
}

export const toneOf = (value: number | string): 'loss' | 'gain' | null =>
  typeof value !== 'number' || value === 0 || Number.isNaN(value) ? null : value < 0 ? 'loss' : 'gain';

/** Money in millions, one decimal, with a true minus and a plus on changes. */
export function millions(value: number | string, language: Language, signed: boolean): string {
  if (typeof value !== 'number' || Number.isNaN(value)) return '–';
  const text = formatDecimal(Math.abs(value) / 1e6, 1, language);
  if (!signed || value === 0) return text;
  return `${value < 0 ? '\u2212' : '+'}${text}`;
}

export function numberColumn(
  id: string,
  header: string,
  unit: string,
  value: (i: number) => number,
  format: (v: number) => string,
): Column {
  const write = (v: number | string): string => (typeof v === 'number' && !Number.isNaN(v) ? format(v) : '–');
  return { id, header, unit, kind: 'number', value, format: write };
}

/** Per inhabitant where somebody lives in the row; a state fund alone serves its whole UF and has none. */
export const perInhabitant = (values: Float64Array, amounts: Amounts) => (i: number) => {
  const people = amounts.population[i] as number;
  return people > 0 ? (values[i] as number) / people : Number.NaN;
};
