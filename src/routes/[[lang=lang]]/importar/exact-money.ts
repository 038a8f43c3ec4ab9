// Amounts to the centavo, as an account is checked: a report that rounds cannot be reconciled with its file.

import type { Language } from '#lib/i18n/language.ts';

const formats = new Map<Language, Intl.NumberFormat>();

export function exactMoney(amount: number, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { style: 'currency', currency: 'BRL' });
    formats.set(language, format);
  }
  return format
    .format(amount)
    .replace('-', '\u2212')
    .replace(/R\$(?=\d)/, 'R$\u00a0');
}

/** A difference, with its sign; none below the centavo, where sums of floats go astray. */
export function exactChange(amount: number, language: Language): string {
  const text = exactMoney(Math.abs(amount) < 0.005 ? 0 : amount, language);
  return amount >= 0.005 ? `+${text}` : text;
}
