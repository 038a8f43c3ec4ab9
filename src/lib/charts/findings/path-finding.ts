import { formatMoneyChange } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { followingBase } from '#lib/i18n/sharing-words.ts';
import { described, found } from './finding.ts';
import type { Finding } from './finding.ts';

const TEXT = followingBase({
  'pt-BR': {
    same: 'O repasse repete a partilha de 2016 em todos os anos',
    last: (change: string, year: number) => `A diferença ante a partilha de 2016 cresce até ${change} em ${year}`,
    peak: (change: string, year: number) => `A diferença ante a partilha de 2016 é maior em ${year}: ${change}`,
    turns: (year: number, gain: boolean) =>
      gain ? `O repasse passa a partilha de 2016 em ${year}` : `O repasse cai abaixo da partilha de 2016 em ${year}`,
    plain: 'Custeio federal por ano, no cenário e na partilha de 2016',
  },
  en: {
    same: 'Transfers repeat the 2016 shares in every year',
    last: (change: string, year: number) => `The difference from the 2016 shares grows to ${change} in ${year}`,
    peak: (change: string, year: number) => `The difference from the 2016 shares is largest in ${year}: ${change}`,
    turns: (year: number, gain: boolean) =>
      gain ? `Transfers rise above the 2016 shares in ${year}` : `Transfers fall below the 2016 shares in ${year}`,
    plain: 'Federal transfers a year, in the scenario and by 2016 shares',
  },
});

/**
 * How an entity's path parts from the sharing-out of 2016. Amounts in R$, one a year. Differences
 * under 0.05% of the reference count as none.
 */
export function pathFinding(
  years: readonly number[],
  scenario: readonly number[],
  reference: readonly number[],
  language: Language,
): Finding {
  const text = TEXT[language];
  const gaps = years.map((_, y) => (scenario[y] ?? Number.NaN) - (reference[y] ?? Number.NaN));
  if (gaps.length === 0 || gaps.some((gap) => !Number.isFinite(gap))) return described(text.plain);
  const signs = gaps.map((gap, y) => (Math.abs(gap) < 0.0005 * (reference[y] ?? 0) ? 0 : Math.sign(gap)));
  const moving = signs.filter((sign) => sign !== 0);
  if (moving.length === 0) return found(text.same);
  const turns = signs.findIndex((sign, y) => sign !== 0 && signs.slice(0, y).includes(-sign));
  if (turns >= 0) {
    const once = signs.slice(turns).every((sign) => sign !== -(signs[turns] ?? 0));
    return once ? found(text.turns(years[turns] ?? 0, (signs[turns] ?? 0) > 0)) : described(text.plain);
  }
  const peak = gaps.reduce((best, gap, y) => (Math.abs(gap) > Math.abs(gaps[best] ?? 0) ? y : best), 0);
  const say = peak === years.length - 1 ? text.last : text.peak;
  return found(say(formatMoneyChange(gaps[peak] ?? 0, language), years[peak] ?? 0));
}
