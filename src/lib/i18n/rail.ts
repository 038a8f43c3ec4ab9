// What the editor of a scenario says.

import type { Unit } from '#engine';
import type { Language } from './language.ts';
import { railEnglish } from './rail-en.ts';
import { railPortuguese } from './rail-pt.ts';
import type { RailText } from './rail-text.ts';

export const railText: Readonly<Record<Language, RailText>> = { 'pt-BR': railPortuguese, en: railEnglish };

/** Order of the units on screen: from the smallest to the largest. */
export const UNIT_ORDER: readonly Unit[] = ['municipality', 'healthRegion', 'macroRegion'];
