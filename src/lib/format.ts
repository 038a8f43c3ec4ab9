// Numbers as the page writes them: true minus (U+2212), no-break space (U+00A0) between R$, number
// and unit, sign on changes only. Pure: (value, language) → text.

import type { Language } from '#lib/i18n/language.ts';

const MINUS = '\u2212';
const SPACE = '\u00a0';

interface Scale {
  readonly power: number;
  /** From this amount on the unit below would already print 1000. */
  readonly from: number;
  readonly unit: Readonly<Record<Language, string>>;
}

const SCALES: readonly Scale[] = [
  { power: 1e12, from: 999.95e9, unit: { 'pt-BR': 'tri', en: 'tn' } },
  { power: 1e9, from: 999.95e6, unit: { 'pt-BR': 'bi', en: 'bn' } },
  { power: 1e6, from: 999.95e3, unit: { 'pt-BR': 'mi', en: 'm' } },
  { power: 1e3, from: 999.5, unit: { 'pt-BR': 'mil', en: 'k' } },
];
const NOT_AVAILABLE: Readonly<Record<Language, string>> = { 'pt-BR': 'n/d', en: 'n/a' };

const formatters = new Map<string, Intl.NumberFormat>();

function fixed(value: number, digits: number, language: Language): string {
  const key = `${language} ${digits}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    formatter = new Intl.NumberFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** Does the number print as zero with so many decimals? */
function isZero(value: number, digits: number): boolean {
  return Math.abs(value) < 0.5 * 10 ** -digits;
}

/** −, + (changes only) or nothing, from a value and the decimals it prints with. */
function sign(value: number, digits: number, change: boolean): string {
  if (isZero(value, digits)) return '';
  return value < 0 ? MINUS : change ? '+' : '';
}

export interface MoneyParts {
  /** `R$`, with the sign before it where there is one. */
  readonly currency: string;
  readonly value: string;
  /** `tri`, `bi`, `mi`, `mil` or empty. */
  readonly unit: string;
}

function splitMoney(value: number, language: Language, change: boolean): MoneyParts {
  if (!Number.isFinite(value)) return { currency: '', value: NOT_AVAILABLE[language], unit: '' };
  const size = Math.abs(value);
  const currency = `${sign(value, 2, change)}R$`;
  const scale = SCALES.find((candidate) => size >= candidate.from);
  if (scale !== undefined) {
    return { currency, value: fixed(size / scale.power, 1, language), unit: scale.unit[language] };
  }
  // Centavos only where whole reais would print nothing.
  return { currency, value: fixed(size, size < 0.995 ? 2 : 0, language), unit: '' };
}

function joinMoney(parts: MoneyParts): string {
  return [parts.currency, parts.value, parts.unit].filter((part) => part !== '').join(SPACE);
}

/** The pieces of an amount for a large figure: `{ currency: 'R$', value: '10,8', unit: 'bi' }`. */
export function moneyParts(value: number, language: Language): MoneyParts {
  return splitMoney(value, language, false);
}

/** `R$ 10,8 bi`, `R$ 154,4 mi`, `R$ 717,0 mil`, `R$ 717`, `R$ 0,00`. */
export function formatMoney(value: number, language: Language): string {
  return joinMoney(splitMoney(value, language, false));
}

/** `+R$ 10,8 bi`, `−R$ 43,7 bi`; zero carries no sign. */
export function formatMoneyChange(value: number, language: Language): string {
  return joinMoney(splitMoney(value, language, true));
}

function perInhabitant(value: number, language: Language, change: boolean): string {
  if (!Number.isFinite(value)) return NOT_AVAILABLE[language];
  return `${sign(value, 0, change)}R$${SPACE}${fixed(Math.abs(value), 0, language)}`;
}

/** R$ per inhabitant, without decimals: `R$ 717`. */
export function formatPerInhabitant(value: number, language: Language): string {
  return perInhabitant(value, language, false);
}

/** Change in R$ per inhabitant: `+R$ 140`. */
export function formatPerInhabitantChange(value: number, language: Language): string {
  return perInhabitant(value, language, true);
}

function decimal(value: number, digits: number, language: Language, change: boolean): string {
  if (!Number.isFinite(value)) return NOT_AVAILABLE[language];
  return sign(value, digits, change) + fixed(Math.abs(value), digits, language);
}

/** A number with so many decimals: `0,161`. */
export function formatDecimal(value: number, digits: number, language: Language): string {
  return decimal(value, digits, language, false);
}

function percent(share: number, language: Language, digits: number, change: boolean): string {
  if (!Number.isFinite(share)) return NOT_AVAILABLE[language];
  return `${decimal(share * 100, digits, language, change)}%`;
}

/** A share (0–1) with one decimal, or as many as asked: `34,8%`. */
export function formatPercent(share: number, language: Language, digits = 1): string {
  return percent(share, language, digits, false);
}

/** A relative change: `−34,8%`, `+3,2%`; what prints as zero carries no sign. */
export function formatPercentChange(share: number, language: Language, digits = 1): string {
  return percent(share, language, digits, true);
}

/** A number with decimals only where they say something, at most so many: `2`, `0,5`, `0,25`. */
export function formatShortDecimal(value: number, language: Language, most = 2): string {
  let digits = 0;
  while (digits < most && Math.abs(value - Number(value.toFixed(digits))) >= 1e-9) digits += 1;
  return formatDecimal(value, digits, language);
}

/** A share with decimals only where they say something: `2%`, `2,5%`, `0,25%`. */
export function formatShortPercent(share: number, language: Language): string {
  if (!Number.isFinite(share)) return NOT_AVAILABLE[language];
  return `${formatShortDecimal(share * 100, language)}%`;
}

/** A whole number: `1.205`. */
export function formatCount(count: number, language: Language): string {
  return decimal(count, 0, language, false);
}

/** Inhabitants: `84,0 mi`, `215 mil`, `9.400`. */
export function formatPeople(people: number, language: Language): string {
  if (!Number.isFinite(people)) return NOT_AVAILABLE[language];
  const [, , million, thousand] = SCALES as [Scale, Scale, Scale, Scale];
  if (people >= 999_500) return `${fixed(people / 1e6, 1, language)}${SPACE}${million.unit[language]}`;
  if (people >= 9_999.5) return `${fixed(people / 1e3, 0, language)}${SPACE}${thousand.unit[language]}`;
  return fixed(people, 0, language);
}

/**
 * A count on an estimated baseline, without false precision: two significant digits from 100 on,
 * the nearest ten from 10 on, exact below.
 */
export function roundedCount(count: number): number {
  if (count < 10) return count;
  if (count < 100) return Math.round(count / 10) * 10;
  const step = 10 ** (Math.floor(Math.log10(count)) - 1);
  return Math.round(count / step) * step;
}
