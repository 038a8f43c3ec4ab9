// The sentence on one place that can be read aloud, and the line that supports it.

import { moneyInWords } from '#lib/charts/findings/finding.ts';
import { formatDecimal, formatPercent, formatPerInhabitant } from '#lib/format.ts';
import { enteText } from '#lib/i18n/ente.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { VerdictPart } from '#lib/results/verdict.ts';
import type { PlaceName } from './place.ts';

export interface EnteOutcome {
  readonly place: PlaceName;
  readonly year: number;
  readonly startYear: number;
  /** R$ in the price shown. */
  readonly reference: number;
  readonly amount: number;
  readonly abToMac: number;
}

export interface EnteVerdict {
  readonly parts: readonly VerdictPart[];
  /** The sentence speaks of behaviour. */
  readonly isHypothesis: boolean;
}

/** Money too small to speak of, R$. */
const CENTAVO = 0.005;

/** The verdict on one place in one year. */
export function writeEnteVerdict(outcome: EnteOutcome, language: Language): EnteVerdict {
  const text = enteText[language].verdict;
  const { place, year, startYear, reference, amount, abToMac } = outcome;
  const who = text.subject(place.kind, place.name, place.uf);
  if (year < startYear) return { parts: [{ text: text.notYet(who, year, startYear) }], isHypothesis: false };
  const change = amount - reference;
  if (Math.abs(change) < CENTAVO) {
    const same = text.same(who, place.kind, year, moneyInWords(amount, language));
    const isHypothesis = abToMac >= CENTAVO;
    return {
      parts: [{ text: `${same}${isHypothesis ? text.toMac(moneyInWords(abToMac, language)) : '.'}` }],
      isHypothesis,
    };
  }
  const verb = change < 0 ? text.loses(place.kind) : text.gains(place.kind);
  const share = reference > 0 ? text.share(formatPercent(Math.abs(change) / reference, language)) : '';
  return {
    parts: [
      { text: who },
      { text: `${verb}${moneyInWords(change, language)}`, tone: change < 0 ? 'loss' : 'gain' },
      { text: `${text.inYear(year)}${share}` },
    ],
    isHypothesis: false,
  };
}

export interface PerInhabitant {
  readonly amount: number;
  readonly reference: number;
  /** Mean of the municipal funds of the UF by the sharing-out of 2016. */
  readonly ufMean: number;
  readonly ufName: string;
}

/** What each inhabitant receives, and how far the sharing-out of 2016 is from the mean of the UF. */
export function writeEnteSupport(place: PlaceName, each: PerInhabitant, language: Language): string {
  const text = enteText[language].verdict;
  const money = (value: number): string => formatPerInhabitant(value, language);
  const ratio = each.reference / each.ufMean;
  const compares = place.kind === 'municipality' && place.uf !== 'DF' && Number.isFinite(ratio);
  const beside = compares ? text.times(formatDecimal(ratio, 1, language), each.ufName, money(each.ufMean)) : '';
  return `${text.perInhabitant(money(each.amount), money(each.reference))}${beside}.`;
}
