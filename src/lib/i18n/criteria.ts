// The seventeen criteria of sharing out: what each measures, where the law speaks of it, where the
// data come from and what to beware of (docs/model.md, section 5).

import type { Dimension } from '#engine';
import { criteriaPortuguese } from './criteria-pt.ts';
import type { CriteriaText } from './criterion-text.ts';
import type { Language } from './language.ts';

/** Order on screen: the dimensions of LC 141, art. 17, then art. 35 of Lei 8.080, then the past. */
export const DIMENSIONS: readonly Dimension[] = [
  'demographic',
  'socioeconomic',
  'epidemiological',
  'spatial',
  'supply',
  'ownBudget',
  'performance',
  'historical',
];

/** `en` is Portuguese until english.ts is loaded. */
export const criteriaText: Record<Language, CriteriaText> = {
  'pt-BR': criteriaPortuguese,
  en: criteriaPortuguese,
};
