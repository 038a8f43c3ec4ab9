// A panel of the panorama: the finding, a chart and the table behind it.

import type { AmountRow } from '#lib/charts/amount-bars.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { PanoramaText } from '#lib/i18n/panorama-text.ts';
import type { PanoramaTables } from '#panorama/panorama-tables.ts';
import type { PanoramaFilter } from './filter.ts';
import type { ShownTable } from './shown-table.ts';

export type PanelId = 'transfers' | 'lines' | 'bandLines' | 'lineClasses' | 'stateLines' | 'bands' | 'ufs';

export interface PanoramaPanel {
  readonly id: PanelId;
  readonly title: string;
  readonly bars: readonly AmountRow[];
  readonly table: ShownTable;
}

/** What the base can answer of the tables; null until it is loaded. */
export type OwnTables = Pick<PanoramaTables, 'transfers' | 'bands' | 'ufs'> | null;

export interface PanoramaView {
  readonly published: PanoramaTables;
  readonly own: OwnTables;
  readonly filter: PanoramaFilter;
  readonly text: PanoramaText;
  readonly language: Language;
}
