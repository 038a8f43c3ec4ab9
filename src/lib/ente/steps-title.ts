// What the steps of a change say, in one line.

import { formatMoney } from '#lib/format.ts';
import { enteText } from '#lib/i18n/ente.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { ChangeSteps } from './path.ts';

/** The step of the criteria that weighs most, and what the transition does to it; R$ in `steps`. */
export function stepsTitle(steps: ChangeSteps, year: number, language: Language): string {
  const text = enteText[language].steps;
  const weight = (id: 'between' | 'within'): number => Math.abs(steps[id]);
  const main = weight('between') >= weight('within') ? 'between' : 'within';
  if (weight(main) < 0.005) {
    return Math.abs(steps.transition) < 0.005 ? text.nothing(year) : text.plainTitle(year);
  }
  const sentence = text.main(text.inSentence[main], formatMoney(weight(main), language), steps[main] < 0);
  const target = steps.between + steps.within;
  const held = Math.abs(steps.transition);
  // A change of a thousandth is not worth half a title.
  if (held < 0.001 * Math.abs(steps.reference) || Math.sign(steps.transition) === Math.sign(target)) return sentence;
  return `${sentence}${text.back(formatMoney(held, language), target < 0)}`;
}
