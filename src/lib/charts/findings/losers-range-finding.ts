import { formatCount } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { countInWords } from '../count-in-words.ts';
import { rangeEnds } from '../losers-range.ts';
import type { RangeItem } from '../losers-range.ts';
import { described, found } from './finding.ts';
import type { Finding } from './finding.ts';

const TEXT = {
  'pt-BR': {
    range: (low: string, high: string) =>
      `Perdem de ${low} a ${high} municípios, conforme o dinheiro siga o residente ou o serviço`,
    same: (count: string) => `Perdem ${count} municípios, siga o dinheiro o residente ou o serviço`,
    one: 'Perde um município, siga o dinheiro o residente ou o serviço',
    none: 'Nenhum município perde, siga o dinheiro o residente ou o serviço',
    plain: 'Municípios que perdem, conforme o que o dinheiro segue',
  },
  en: {
    range: (low: string, high: string) =>
      `From ${low} to ${high} municipalities lose, as money follows residents or services`,
    same: (count: string) => `${count} municipalities lose, whether money follows residents or services`,
    one: 'One municipality loses, whether money follows residents or services',
    none: 'No municipality loses, whether money follows residents or services',
    plain: 'Municipalities that lose, by what the money follows',
  },
};

/** "Perdem de 775 a 2.264 municípios, conforme o dinheiro siga o residente ou o serviço". */
export function losersRangeFinding(items: readonly RangeItem[], estimated: boolean, language: Language): Finding {
  const text = TEXT[language];
  const ends = rangeEnds(items);
  if (!ends || items.length < 2) return described(text.plain);
  const { low, high } = ends;
  if (high.losers === 0) return found(text.none);
  if (low.losers === high.losers) {
    if (high.losers === 1) return found(text.one);
    return found(text.same(countInWords(high.losers, estimated, language)));
  }
  return found(text.range(formatCount(low.losers, language), formatCount(high.losers, language)));
}
