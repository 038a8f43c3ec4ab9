// What the editor of a scenario says.

import type { Unit } from '#engine';
import { railPortuguese } from './rail-pt.ts';
import type { RailText } from './rail-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until english.ts is loaded. */
export const railText = followingBase<RailText>({ 'pt-BR': railPortuguese, en: railPortuguese });

/** Order of the units on screen: from the smallest to the largest. */
export const UNIT_ORDER: readonly Unit[] = ['municipality', 'healthRegion', 'macroRegion'];
