// The sentence a secretary can read aloud: who loses and who gains in the year, and how much moves.
// Counts stand on an estimated baseline and are rounded.

import type { Run } from '#engine';
import { formatCount, formatMoney, formatPeople, formatPercent, roundedCount } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Price } from './year-view.ts';

export interface VerdictPart {
  readonly text: string;
  readonly tone?: 'loss' | 'gain';
}

export interface Verdict {
  readonly parts: readonly VerdictPart[];
  /** Line of support under the sentence. */
  readonly support: string;
  /** The sentence speaks of behaviour. */
  readonly isHypothesis: boolean;
}

export interface YearFigures {
  readonly year: number;
  readonly y: number;
  /** What R$ of the year are multiplied by. */
  readonly unit: number;
  readonly price: Price;
}

/** Money too small to speak of, R$. */
const CENTAVO = 0.005;

/** `isFirst`: "cerca de" is said once a sentence. */
function countText(count: number, language: Language, isFirst: boolean): string {
  const about = isFirst && count > 10 ? simulatorText[language].verdict.about : '';
  return `${about}${formatCount(roundedCount(count), language)}`;
}

function support(run: Run, { y, price }: YearFigures, language: Language): string {
  const text = simulatorText[language].verdict;
  const { municipal, population } = run.indicators;
  const at = (values: Float64Array) => values[y] as number;
  const share = (tally: typeof municipal) =>
    at(tally.losers) / (at(tally.losers) + at(tally.unchanged) + at(tally.winners));
  const people = at(population.losers);
  const isLarge = share(municipal) < 1 / 3 && share(population) > 1.3 * share(municipal);
  const live = text.live(formatPeople(people, language), formatPercent(share(population), language, 0));
  const who = isLarge ? text.fewAndLarge : text.inLosers;
  const lost = people > 0 ? `${who}${live} ` : '';
  return `${lost}${text.sameMoney} ${price === 'real' ? text.real : text.nominal}`;
}

function changed(run: Run, figures: YearFigures, language: Language): VerdictPart[] {
  const text = simulatorText[language].verdict;
  const { municipal, moneyMoved } = run.indicators;
  const losers = municipal.losers[figures.y] as number;
  const winners = municipal.winners[figures.y] as number;
  const money = text.moves(formatMoney((moneyMoved[figures.y] as number) * figures.unit, language));
  if (losers === 0 && winners === 0) return [{ text: text.nobodyChanges(figures.year) }, { text: money }];
  return [
    { text: text.inYear(figures.year) },
    losers > 0
      ? { text: text.losers(countText(losers, language, true), losers === 1), tone: 'loss' }
      : { text: text.nobodyLoses },
    { text: text.and },
    winners > 0
      ? { text: text.winners(countText(winners, language, losers <= 10), winners === 1), tone: 'gain' }
      : { text: text.nobodyWins },
    { text: money },
  ];
}

/** The verdict on one year of a run. */
export function writeVerdict(run: Run, scenario: ScenarioDocument, figures: YearFigures, language: Language): Verdict {
  const text = simulatorText[language].verdict;
  const moved = run.indicators.moneyMoved[figures.y] as number;
  const shift = run.indicators.abToMac[figures.y] as number;
  const isNull = run.indicators.moneyMoved.every((value) => value < CENTAVO);
  const money = `${text.sameMoney} ${figures.price === 'real' ? text.real : text.nominal}`;
  if (isNull && shift >= CENTAVO) {
    const amount = `${text.about}${formatMoney(shift * figures.unit, language)}`;
    return { parts: [{ text: text.nullWithShift(amount, figures.year) }], support: money, isHypothesis: true };
  }
  if (figures.year < scenario.startYear) {
    return { parts: [{ text: text.notYet(figures.year, scenario.startYear) }], support: money, isHypothesis: false };
  }
  if (isNull || moved < CENTAVO) return { parts: [{ text: text.nothing }], support: money, isHypothesis: false };
  return { parts: changed(run, figures, language), support: support(run, figures, language), isHypothesis: false };
}
