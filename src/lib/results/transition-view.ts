// The transition of a scenario as the year ruler shows it: the longest among its groups.

import { LAST_YEAR } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';

export interface TransitionView {
  /** Part covered in the year, 0–1; null when some group only shares out the excess. */
  readonly share: number | null;
  /** Last year of the phase-in; null when it never ends by itself. */
  readonly end: number | null;
}

export function viewTransition({ groups, startYear }: ScenarioDocument, year: number): TransitionView {
  if (groups.some(({ transition }) => transition.mode === 'excessOnly')) return { share: null, end: null };
  const years = Math.max(...groups.map(({ transition }) => transition.years));
  const end = startYear + years - 1;
  const share = Math.min(1, Math.max(0, (year - startYear + 1) / years));
  return { share, end: end <= LAST_YEAR ? end : null };
}
