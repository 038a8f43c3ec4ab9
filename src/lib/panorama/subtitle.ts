// What stands under the title of a panel: what the table is, which filters narrow it, and which of those in use it
// cannot follow, so that nobody takes a figure of the country for one of the UF that is chosen.

import { ufName } from '#lib/results/uf-names.ts';
import type { PanelId } from './panel-id.ts';
import type { PanoramaView } from './panel.ts';

/** Filters of the whole page; those of lines have the titles of lines. */
type FilterField = 'block' | 'band' | 'uf';

/** Which filters the rows and bars of a table follow. */
const FOLLOWS: Readonly<Record<PanelId, readonly FilterField[]>> = {
  transfers: ['block'],
  components: ['block'],
  lines: ['block'],
  bandLines: ['block', 'band'],
  lineClasses: [],
  stateLines: ['block', 'uf'],
  bands: ['block', 'band'],
  ufs: ['block', 'uf'],
};

/** Tables that count lines of custeio: investment is in none of their columns. */
const COUNTS: readonly PanelId[] = ['bandLines', 'lineClasses', 'stateLines'];

export function subtitleOf(id: PanelId, { filter, text, when }: PanoramaView): string {
  const chosen: readonly (readonly [field: FilterField, name: string])[] = [
    ...(filter.block === 'total' ? [] : [['block', text.blocks[filter.block]] as const]),
    ...(filter.band < 0 ? [] : [['band', (text.bands[filter.band] ?? '').toLowerCase()] as const]),
    ...(filter.uf === '' ? [] : [['uf', ufName(filter.uf)] as const]),
  ];
  const leavesOut = filter.block === 'INV' && COUNTS.includes(id);
  const follows = FOLLOWS[id].filter((field) => field !== 'block' || !leavesOut);
  const narrowed = chosen.filter(([field]) => follows.includes(field)).map(([, name]) => text.only(name));
  const others = chosen
    .filter(([field]) => !follows.includes(field) && (field !== 'block' || !leavesOut))
    .map(([field]) => text.recuts[field]);
  return [
    text.panels[id].subtitle(when),
    ...narrowed,
    ...(leavesOut ? [text.withoutInvestment] : []),
    ...(others.length === 0 ? [] : [text.notSplit(others)]),
  ].join('; ');
}
