import type { Language } from '#lib/i18n/language.ts';
import { mapText } from '#lib/i18n/map.ts';
import type { MapScale } from './classes.ts';

/** Names of the nine classes, class 0 first: "−40% ou menos", … "±0,5% (igual)", … "40% ou mais". */
export function classLabels(scale: MapScale, language: Language): string[] {
  const text = mapText[language];
  const bounds = scale.bounds.map((bound) => writeBound(scale, bound, language));
  return Array.from({ length: bounds.length + 1 }, (_, i) => {
    if (i === 0) return scale.kind === 'change' ? text.orLess(bounds[0]!) : text.below(bounds[0]!);
    if (i === bounds.length) return text.orMore(bounds[i - 1]!);
    if (scale.kind === 'change' && i === 4) return text.equal(bounds[4]!);
    const [low, high] = [scale.bounds[i - 1]!, scale.bounds[i]!];
    return text.between(writeBound(scale, low, language, 'low'), writeBound(scale, high, language, 'high'));
  });
}

function writeBound(
  scale: MapScale,
  bound: number,
  language: Language,
  part: 'whole' | 'low' | 'high' = 'whole',
): string {
  if (scale.unit === 'reais') return reais(bound, language, part);
  const size = Math.abs(scale.unit === 'share' ? bound * 100 : bound);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(size);
  const sign = bound < 0 ? '\u2212' : '';
  return scale.unit === 'share' ? `${sign}${number}%` : `${sign}R$\u00a0${number}`;
}

/** R$ in millions; between two bounds the first carries the currency and the second the unit. */
function reais(bound: number, language: Language, part: 'whole' | 'low' | 'high'): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.abs(bound) / 1e6);
  const unit = part === 'low' ? '' : language === 'en' ? '\u00a0m' : '\u00a0mi';
  return `${bound < 0 ? '\u2212' : ''}${part === 'high' ? '' : 'R$\u00a0'}${number}${unit}`;
}
