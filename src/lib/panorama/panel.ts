// A panel of the panorama: the finding, a chart and the table behind it.

import type { AmountRow } from '#lib/charts/amount-bars.ts';
import type { PanoramaText } from '#lib/i18n/panorama-text.ts';
import type { PanoramaTables } from '#panorama/panorama-tables.ts';
import type { PanoramaFilter } from './filter.ts';
import type { PanelId } from './panel-id.ts';
import type { CellView, ShownTable } from './shown-table.ts';

export interface PanoramaPanel {
  readonly id: PanelId;
  /** Speaks of the rows that are shown, and of the block they are of. */
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly AmountRow[];
  readonly table: ShownTable;
}

/** `kind`: NT 46 as published, or the same tables of the files behind an imported base. */
export interface PanoramaView extends CellView {
  readonly tables: PanoramaTables;
  /** As much as the other can answer: the base beside NT 46, NT 46 beside an import; null until it is loaded. */
  readonly beside: Partial<PanoramaTables> | null;
  readonly filter: PanoramaFilter;
  /** "em 2016" */
  readonly when: string;
  readonly text: PanoramaText;
}
