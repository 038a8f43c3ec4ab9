import { comparisonPanelsPortuguese } from './comparison-panels-pt.ts';
import type { ComparisonPanelsText } from './comparison-panels-text.ts';
import type { Language } from './language.ts';

/** `en` is Portuguese until comparison-english.ts is loaded. */
export const comparisonPanelsText: Record<Language, ComparisonPanelsText> = {
  'pt-BR': comparisonPanelsPortuguese,
  en: comparisonPanelsPortuguese,
};
