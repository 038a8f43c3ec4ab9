// Bounds that could not be met, in words: how much is missing or left over, in which years.

import { formatMoney } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { transitionLabText } from '#lib/i18n/transition-lab.ts';
import type { FamilyReport, LaboratoryReport } from './laboratory.ts';

/** `2018`, or `2018–2036` from the first to the last of them. */
function spanOf(years: readonly number[], amounts: Float64Array): string {
  const there = years.filter((_, y) => (amounts[y] ?? 0) > 0);
  const [first, last] = [there[0], there.at(-1)];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}

/** One sentence for floors, one for caps; the sum over the years in R$ of 2016. */
export function findingTexts(report: LaboratoryReport, family: FamilyReport, language: Language): string[] {
  const text = transitionLabText[language].table;
  const say = (amounts: Float64Array, words: (money: string, years: string) => string): string[] => {
    const real = amounts.reduce((sum, each, y) => sum + each / (report.deflator[y + 1] as number), 0);
    return real > 0 ? [words(formatMoney(real, language), spanOf(report.years, amounts))] : [];
  };
  return [...say(family.shortfall, text.shortfall), ...say(family.surplus, text.surplus)];
}
