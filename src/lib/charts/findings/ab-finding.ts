import { formatMoney, formatPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { followingBase } from '#lib/i18n/sharing-words.ts';
import { found } from './finding.ts';
import type { Finding } from './finding.ts';

const TEXT = followingBase({
  'pt-BR': {
    same: (year: number) => `A AB de ${year} é a da partilha de 2016`,
    less: (year: number, money: string, share: string) =>
      `A AB de ${year} termina ${money} abaixo da partilha de 2016 (${share})`,
    more: (year: number, money: string, share: string) =>
      `A AB de ${year} termina ${money} acima da partilha de 2016 (${share})`,
  },
  en: {
    same: (year: number) => `AB in ${year} is that of the 2016 shares`,
    less: (year: number, money: string, share: string) =>
      `AB in ${year} ends ${money} below the 2016 shares (${share})`,
    more: (year: number, money: string, share: string) =>
      `AB in ${year} ends ${money} above the 2016 shares (${share})`,
  },
});

/** What redistribution and behaviour together do to AB, R$ of the year. */
export function abFinding(
  steps: { readonly reference: number; readonly redistribution: number; readonly behaviour: number },
  year: number,
  language: Language,
): Finding {
  const text = TEXT[language];
  const change = steps.redistribution + steps.behaviour;
  const share = steps.reference > 0 ? change / steps.reference : 0;
  if (Math.abs(share) < 0.0005) return found(text.same(year));
  const say = change < 0 ? text.less : text.more;
  return found(say(year, formatMoney(Math.abs(change), language), formatPercent(Math.abs(share), language)));
}
