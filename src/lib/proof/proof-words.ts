// A proof in the words of the page: figures with their units, cells of tables by name.

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
  if (value > 0 && value < 1e-6) return `R$\u00a0< ${formatDecimal(1e-6, 6, language)}`;
  const digits = value === 0 || value >= 1000 ? 0 : value >= 0.01 ? 2 : 6;
  return `R$\u00a0${formatDecimal(value, digits, language)}`;
}

/** Table, row and column of a cell of NT 46; a scenario by its title; anything else as it stands. */
export function detailText(
  id: CheckResult['id'],
  { what }: CheckDetail,
  text: ProofText,
  bands: readonly string[],
): string {
  if (id !== 'nt46') return presetById(what)?.document.title ?? text.cells[what] ?? what;
  const [table = '', row = '', column = ''] = what.split(' ');
  const known = (text.tables as Readonly<Record<string, string>>)[table] ?? table;
  const name = table === 'table11' ? (bands[Number(row)] ?? row) : ufName(row);
  return `${known}, ${text.cells[row] ?? name}, ${text.cells[column] ?? column}`;
}
