import { formatCount, roundedCount } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';

/** `1.205`, or `cerca de 1.200` where the baseline is an estimate and rounding changes the count. */
export function countInWords(count: number, estimated: boolean, language: Language): string {
  const rounded = roundedCount(count);
  if (!estimated || count < 10) return formatCount(count, language);
  return `${language === 'pt-BR' ? 'cerca de' : 'about'} ${formatCount(rounded, language)}`;
}
