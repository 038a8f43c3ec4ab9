import { comparisonPortuguese } from './comparison-pt.ts';
import type { ComparisonText } from './comparison-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until comparison-english.ts is loaded. */
export const comparisonText = followingBase<ComparisonText>({
  'pt-BR': comparisonPortuguese,
  en: comparisonPortuguese,
});
