// What a chart of families shows.

export interface FamilyLine {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  /** One value a year, from 2016 on. */
  readonly values: readonly number[];
  readonly chosen: boolean;
  /** Dots instead of a stroke: what the others aim at. */
  readonly dotted: boolean;
}

export interface FamilyLinesContent {
  readonly years: readonly number[];
  readonly lines: readonly FamilyLine[];
  readonly year: number;
  readonly hover: number | null;
  readonly tick: (value: number) => string;
  readonly format: (value: number) => string;
  /** End of the axis; null: that of the values. */
  readonly top: number | null;
  /** Room for names at the right; letters alone where there is none. */
  readonly named: boolean;
}

/** End of the axis that holds every value. */
export const axisTop = ({ lines, top }: FamilyLinesContent): number =>
  top ?? Math.max(1e-9, ...lines.flatMap(({ values }) => values.filter(Number.isFinite)));
