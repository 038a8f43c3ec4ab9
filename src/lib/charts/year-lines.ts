// What a path over the years shows.

import type { Point } from './drawing.ts';

/** `scenario` is blue, `reference` (sharing-out of 2016, or the rule compared with) grey, `target` dotted. */
export type LineRole = 'scenario' | 'reference' | 'target' | 'other';

export interface YearLine {
  readonly id: string;
  readonly label: string;
  readonly role: LineRole;
  /** One value a year, NaN where there is none. */
  readonly values: readonly number[];
}

export interface YearPathContent {
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  readonly year: number;
  /** Tint between scenario and reference. */
  readonly area: boolean;
  /** Label of the difference at the selected year, two lines at most; empty for none. */
  readonly difference: readonly string[];
  /** Colour the difference as loss or gain (an entity), or leave it in ink (two rules). */
  readonly toned: boolean;
  readonly transition: { readonly start: number; readonly end: number; readonly label: string } | null;
  /** Figures published, as points. */
  readonly published: readonly Point[];
  readonly publishedLabel: string;
  /** Amounts executed, as filled points. */
  readonly executed: readonly Point[];
  readonly executedLabel: string;
  /** Values of the axis as text. */
  readonly tick: (value: number) => string;
  /** Value written under the name at the end of a line. */
  readonly end: (line: YearLine) => string;
  readonly hover: number | null;
}
