// The title of a chart: what the data say, by a template whose condition holds, or else what the
// chart shows. Never a sentence left from another result.

import { moneyParts } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';

export interface Finding {
  readonly title: string;
  /** No template held: the title only describes. */
  readonly plain: boolean;
}

export const found = (title: string): Finding => ({ title, plain: false });
export const described = (title: string): Finding => ({ title, plain: true });

const UNITS: Readonly<Record<Language, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
  'pt-BR': { tri: ['trilhão', 'trilhões'], bi: ['bilhão', 'bilhões'], mi: ['milhão', 'milhões'], mil: ['mil', 'mil'] },
  en: {
    tn: ['trillion', 'trillion'],
    bn: ['billion', 'billion'],
    m: ['million', 'million'],
    k: ['thousand', 'thousand'],
  },
};

/** `R$ 4,5 bilhões`, for a sentence; the sign is left to its words. */
export function moneyInWords(amount: number, language: Language): string {
  const { currency, value, unit } = moneyParts(Math.abs(amount), language);
  const names = UNITS[language][unit];
  // Portuguese counts from two on: 1,5 bilhão, 2,0 bilhões.
  const plural = !/^1\D/.test(value);
  const word = names ? `\u00a0${names[plural ? 1 : 0]}` : '';
  return `${currency}\u00a0${value}${word}`;
}

/** `PA`, `PA e AM`, `PA, AM e RR`. */
export function listInWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);
}
