// What stands around every chart, and the data behind it as a table.

import type { CsvColumn, CsvValue } from '#lib/table/csv.ts';

export interface ChartFrameText {
  /** The finding, or a plain description when there is none. */
  readonly title: string;
  /** Measure, unit, year, nominal or real, against what. */
  readonly subtitle: string;
  /** Source and vintage. */
  readonly source: string;
  readonly provenance?: 'estimate' | 'hypothesis' | 'probability';
  /** Name of the files saved, without extension. */
  readonly fileName: string;
  /** Lines at the top of the CSV besides title, subtitle and source. */
  readonly metadata?: readonly string[];
}

export interface ChartCell {
  readonly value: CsvValue;
  /** As the page writes it. */
  readonly text: string;
}

/** The numbers of a chart: shown as a table on request, saved as CSV. */
export interface ChartData {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}
