// A condition and how it was judged, in words: sentence around the limit, the figure, what it rests on.

import type { Dataset } from '#engine';
import type { Condition } from '#conditions/condition.ts';
import type { Judged, Judgement } from '#conditions/evaluate.ts';
import type { Figure, FigureUnit, Who } from '#conditions/figure.ts';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatMoneyChange,
  formatPeople,
  formatPercent,
  formatPercentChange,
  formatShortPercent,
  roundedCount,
} from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { AroundLimit, FigureWords } from '#lib/i18n/mesa-figures-text.ts';
import { mesaText } from '#lib/i18n/mesa.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { fundName, kindOf, whoName } from './who-name.ts';

/** The loss, or who is meant, as written; empty where the figure needs neither. */
export function parameterText({ loss, code }: Condition, figure: Figure, dataset: Dataset, language: Language): string {
  if (figure.parameter === 'loss') return formatShortPercent(loss ?? 0, language);
  if (figure.parameter === 'uf') return ufName(code ?? '');
  if (figure.parameter === null) return '';
  const row = dataset.code.indexOf(code ?? '');
  return row < 0 ? (code ?? '') : fundName(dataset, row, language);
}

const wordsOf = (figure: string, language: Language): FigureWords =>
  mesaText[language].figures.figures[figure] ?? { name: () => figure };

/** Name of a figure; `parameter` empty where it is not chosen yet. */
export function figureName(figure: string, language: Language, parameter = ''): string {
  return wordsOf(figure, language).name(parameter);
}

export function aroundLimit(condition: Condition, figure: Figure, dataset: Dataset, language: Language): AroundLimit {
  const words = wordsOf(condition.figure, language);
  const parameter = parameterText(condition, figure, dataset, language);
  const own = words.sentences?.[condition.comparator]?.(parameter);
  return own ?? mesaText[language].figures.plain(words.name(parameter), condition.comparator);
}

/** Digits of a share or index from few to many, for a figure that must not read as its limit when it is not. */
const MOST_DIGITS = 4;

function write(value: number, unit: FigureUnit, isChange: boolean, language: Language, digits: number): string {
  switch (unit) {
    case 'share':
      return (isChange ? formatPercentChange : formatPercent)(value, language, digits);
    case 'money':
      return (isChange ? formatMoneyChange : formatMoney)(value, language);
    case 'count':
      return formatCount(value, language);
    case 'people':
      return formatPeople(value, language);
    case 'index':
      return formatDecimal(value, digits + 2, language);
  }
}

export function limitText({ limit }: Condition, figure: Figure, language: Language): string {
  if (figure.unit === 'share') return formatShortPercent(limit, language);
  return write(limit, figure.unit, figure.isChange, language, 1);
}

/** The sentence as read aloud, limit and year included. */
export function conditionText(condition: Condition, figure: Figure, dataset: Dataset, language: Language): string {
  const { before, after } = aroundLimit(condition, figure, dataset, language);
  const year =
    condition.year === 'shown' ? '' : mesaText[language].conditions.yearWords(condition.year, condition.comparator);
  return [before, limitText(condition, figure, language), after, year].filter((part) => part !== '').join(' ');
}

/** The figure itself: `PI −16,2%`, `21,6%`, `R$ 10,8 bi`. */
export function valueText(judged: Judged, figure: Figure, dataset: Dataset, language: Language): string {
  const { worst, value, limit, kind } = judged;
  const isLoss = worst !== null && !figure.isChange;
  const text = (of: number, digits: number): string => write(of, figure.unit, figure.isChange, language, digits);
  let digits = 1;
  // What is beyond the limit must not read as the limit.
  while (kind === 'violated' && digits < MOST_DIGITS && text(value, digits) === text(limit, digits)) digits += 1;
  if (!isLoss) return text(value, digits);
  if (value === 0) return formatPercent(0, language);
  return `${shortName(worst, dataset, language)} ${formatPercentChange(-value, language, digits)}`;
}

/** The condition already says that it is of a state fund or of the municipalities of a UF. */
function shortName(who: Who, dataset: Dataset, language: Language): string {
  if (kindOf(who, dataset) === 'municipality') return whoName(who, dataset, language);
  const uf = who.kind === 'fund' ? dataset.uf[who.index] : who.index;
  return dataset.ufs[uf as number]?.abbreviation ?? '';
}

/** Inhabitants, money or funds that say how large the figure is; empty where nothing helps. */
function sizeText(judged: Judged, figure: Figure, { run }: ProposalView, language: Language): string {
  const text = mesaText[language].conditions;
  const y = judged.year - 2017;
  const at = (values: Float64Array): number => values[y] as number;
  const { municipal, abMunicipalitiesBelow, abToMac } = run.indicators;
  const about = (count: number): string => text.funds(formatCount(roundedCount(count), language));
  switch (figure.id) {
    case 'municipalitiesLosingShare':
      return about(at(municipal.losers));
    case 'municipalitiesWinningShare':
      return about(at(municipal.winners));
    case 'municipalitiesAbBelowShare':
      return about(at(abMunicipalitiesBelow));
    case 'moneyMoved':
      return text.ofPool(formatPercent(judged.value / (run.envelope.pool[y + 1] as number), language));
    case 'abShare':
    case 'abToMacShare':
      return at(abToMac) < 0.005 ? text.nothingToMac : text.toMac(formatMoney(at(abToMac), language));
    default:
      return '';
  }
}

/** The line under a figure: who is beyond, or how large it is, or why there is none. */
export function noteText(
  judgement: Judgement,
  figure: Figure,
  condition: Condition,
  proposal: ProposalView,
  dataset: Dataset,
  language: Language,
): string {
  const text = mesaText[language].conditions;
  if (judgement.kind === 'notApplicable') return text.reasons[judgement.reason];
  const when = condition.year === 'every' ? text.inYear(judgement.year) : '';
  const { worst, who, kind, value } = judgement;
  const isWorst = worst !== null && !figure.isChange;
  const own = !isWorst
    ? sizeText(judgement, figure, proposal, language)
    : value === 0
      ? text.nobodyLoses
      : kind === 'met'
        ? text.worst[kindOf(worst, dataset)]
        : text.beyond(kindOf(worst, dataset), who.length);
  return [own, when].filter((part) => part !== '').join(', ');
}
