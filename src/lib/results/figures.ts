// Figures in groups, as the panel of indicators shows them and its file holds them.

import type { Dataset, InequalityReport } from '#engine';
import type { FigureDefinition } from '#lib/components/definition.ts';
import type { IndicatorsText } from '#lib/i18n/indicators-text.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { ShownRun } from '#lib/runner.svelte.ts';
import type { Level, LevelId } from './levels.ts';
import type { YearView } from './year-view.ts';

export interface Figure {
  /** All the digits, in `unit`; null where there is none. */
  readonly value: number | null;
  readonly unit: string;
  readonly text: string;
  readonly tone?: 'loss' | 'gain';
}

export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** One a column; empty for a heading inside the group. */
  readonly cells: readonly Figure[];
  readonly definition?: FigureDefinition;
  readonly hypothesis?: boolean;
  readonly strong?: boolean;
  readonly indented?: boolean;
}

export interface FigureColumn {
  readonly header: string;
  readonly definition?: FigureDefinition;
}

export interface FigureGroup {
  readonly id: string;
  readonly title: string;
  /** What the group says, in a line. */
  readonly summary: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** The whole group rests on behaviour. */
  readonly hypothesis?: boolean;
  readonly definition?: FigureDefinition;
}

export interface FigureContent {
  readonly shown: ShownRun;
  readonly view: YearView;
  readonly dataset: Dataset;
  readonly levels: Record<LevelId, Level>;
  readonly inequality: InequalityReport | null;
  readonly bands: readonly string[];
  /** "R$ de 2026". */
  readonly price: string;
  readonly text: IndicatorsText;
  readonly language: Language;
}

/** Money smaller than this is none, R$. */
export const CENTAVO = 0.005;

/** Every figure on a line of its own: group, indicator, measure, value, unit. Headings go before the names under them. */
export function figureLines(groups: readonly FigureGroup[]): (string | number | null)[][] {
  return groups.flatMap(({ title, columns, rows }) => {
    let heading = '';
    return rows.flatMap(({ label, cells }) => {
      if (cells.length === 0) {
        heading = `${label}: `;
        return [];
      }
      return cells.map(({ value, unit }, c) => [title, `${heading}${label}`, columns[c]?.header ?? '', value, unit]);
    });
  });
}
