// Amounts to the centavo, as an account is checked: a report that rounds cannot be reconciled with its file.

import type { Language } from '#lib/i18n/language.ts';

const formats = new Map<Language, Intl.NumberFormat>();

export function exactMoney(amount: number, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { style: 'currency', currency: 'BRL' });
    formats.set(language, format);
  }
  return format.format(amount).replace('-', '\u2212');
}
