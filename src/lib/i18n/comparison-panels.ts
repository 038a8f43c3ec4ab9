import { comparisonPanelsPortuguese } from './comparison-panels-pt.ts';
import type { ComparisonPanelsText } from './comparison-panels-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until comparison-english.ts is loaded. */
export const comparisonPanelsText = followingBase<ComparisonPanelsText>({
  'pt-BR': comparisonPanelsPortuguese,
  en: comparisonPanelsPortuguese,
});
