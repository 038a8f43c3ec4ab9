// Where on the map a place is: a macro-region has no shape of its own there.

import { MAP_DIVISIONS } from '#lib/results/map-rows.ts';
import type { SoughtPlace } from '#lib/workspace.svelte.ts';
import { fundOfPage } from './place.ts';
import type { PlaceName } from './place.ts';

/** The place as the map knows it; null for one that it does not draw. */
export function soughtPlace({ kind, code }: PlaceName): SoughtPlace | null {
  const division = MAP_DIVISIONS.find((own) => own === kind);
  return division === undefined ? null : { division, code: division === 'municipality' ? fundOfPage(code) : code };
}
