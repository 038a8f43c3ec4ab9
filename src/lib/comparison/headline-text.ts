// The figures of the headline table as the page writes them.

import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatMoneyChange,
  formatPeople,
  formatPercent,
  roundedCount,
} from '#lib/format.ts';
import type { HeadlineText } from '#lib/i18n/comparison-panels-text.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { HeadlineRow } from './headline-rows.ts';

const SPACE = '\u00a0';

/** `all`: municipal funds there are; all of them are no estimate. */
export function headlineValue(
  row: HeadlineRow,
  p: number,
  all: number,
  text: HeadlineText,
  language: Language,
): string {
  const value = row.values[p] as number;
  if (row.id === 'belowRcl15' && value < 0) return text.above(formatMoney(-value, language));
  if (row.kind === 'money') return formatMoney(value, language);
  if (row.kind === 'funds') return formatCount(value === all ? value : roundedCount(value), language);
  if (row.kind === 'people') return formatPeople(value, language);
  if (row.kind === 'share') return formatPercent(value, language);
  if (row.kind === 'index') return formatDecimal(value, 3, language);
  return formatCount(value, language);
}

/** What says how large the value is; empty where nothing does. */
export function headlineBeside(row: HeadlineRow, p: number, text: HeadlineText, language: Language): string {
  const beside = row.besides?.[p];
  if (beside === undefined) return '';
  if (row.kind === 'index') return text.reference(formatDecimal(beside, 3, language));
  const share = formatPercent(beside, language);
  return row.group === 'people' ? text.ofPeople(share) : row.group === 'ab' ? text.ofAb(share) : text.ofPool(share);
}

/** With its sign; `equal` where it prints as zero. */
export function headlineDifference(
  { kind }: HeadlineRow,
  difference: number,
  text: HeadlineText,
  language: Language,
): string {
  if (difference === 0) return text.equal;
  if (kind === 'money') return formatMoneyChange(difference, language);
  const size = Math.abs(difference);
  const words = {
    funds: formatCount(roundedCount(size), language),
    count: formatCount(size, language),
    people: formatPeople(size, language),
    share: `${formatDecimal(size * 100, 1, language)}${SPACE}p.p.`,
    index: formatDecimal(size, 3, language),
  }[kind];
  if (!/[1-9]/.test(words)) return text.equal;
  return `${difference < 0 ? '\u2212' : '+'}${words}`;
}
