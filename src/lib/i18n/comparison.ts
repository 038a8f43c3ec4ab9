import { comparisonPortuguese } from './comparison-pt.ts';
import type { ComparisonText } from './comparison-text.ts';
import type { Language } from './language.ts';

/** `en` is Portuguese until comparison-english.ts is loaded. */
export const comparisonText: Record<Language, ComparisonText> = {
  'pt-BR': comparisonPortuguese,
  en: comparisonPortuguese,
};
