// A proof in the words of the page: figures with their units, verdicts, cells of tables by name.

import { formatCount, formatDecimal } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { MethodText } from '#lib/i18n/method-text.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { presetById } from '#scenario/presets.ts';
import type { CheckDetail, CheckResult, CheckUnit } from '#proof/check.ts';

type ProofText = MethodText['proof'];

/** `0 centavos`, `R$ 0,000012`, `R$ 64.021`: small reais with the digits that show they are not zero. */
export function figureText(value: number, unit: CheckUnit, text: ProofText, language: Language): string {
  if (!Number.isFinite(value)) return '–';
  if (unit !== 'reais') return `${formatCount(value, language)} ${text.units[unit]}`;
  if (value > 0 && value < 1e-6) return text.lessThan(`R$\u00a0${formatDecimal(1e-6, 6, language)}`);
  const digits = value === 0 || value >= 1000 ? 0 : value >= 0.01 ? 2 : 6;
  return `R$\u00a0${formatDecimal(value, digits, language)}`;
}

/** What a detail has got, or expects: a cell of NT 46 with the decimals it is printed with. */
export function valueText(
  { id, unit }: Pick<CheckResult, 'id' | 'unit'>,
  value: number | string,
  text: ProofText,
  language: Language,
): string {
  // Quantities of any unit, with every digit that tells them apart.
  if (id === 'reference') {
    return typeof value === 'number' ? value.toLocaleString(language, { maximumFractionDigits: 12 }) : value;
  }
  if (typeof value === 'number') return figureText(value, unit, text, language);
  const number = numberOf(value);
  return number === null ? value : formatDecimal(number, value.split('.')[1]?.length ?? 0, language);
}

/** A figure that is kept as printed; null for words. */
export function numberOf(value: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}

export function verdictText({ verdict }: CheckDetail | CheckResult, text: ProofText): string {
  return verdict === 'exception' || verdict === 'fixed' ? text[verdict] : text.verdicts[verdict];
}

/** Table, row and column of a cell of NT 46; a minimum by its year and rule; a scenario by its title; a seed. */
export function detailText(
  id: CheckResult['id'],
  { what }: Pick<CheckDetail, 'what'>,
  text: ProofText,
  bands: readonly string[],
): string {
  const [first = '', row = '', column = ''] = what.split(' ');
  if (id === 'minima') return text.minima(first, row);
  if (id !== 'nt46') {
    const drawn = /^seed (\d+)/.exec(what);
    if (drawn !== null) return `${text.seed(drawn[1] ?? '')}${what.slice(drawn[0].length)}`;
    return presetById(what)?.document.title ?? text.cells[what] ?? what;
  }
  const known = (text.tables as Readonly<Record<string, string>>)[first] ?? first;
  const name = first === 'table11' ? (bands[Number(row)] ?? row) : ufName(row);
  return `${known}, ${text.cells[`${first} ${row}`] ?? text.cells[row] ?? name}, ${text.cells[column] ?? column}`;
}
