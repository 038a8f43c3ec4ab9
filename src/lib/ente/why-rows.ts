// The parts of a change in words and numbers: bars of the waterfall, rows of the table, the title.

import type { CriterionId } from '#engine';
import type { ChartData } from '#lib/charts/frame.ts';
import type { WaterfallStep } from '#lib/charts/waterfall-steps.ts';
import {
  formatDecimal,
  formatMoney,
  formatMoneyChange,
  formatPercentChange,
  formatPerInhabitant,
  formatShortPercent,
} from '#lib/format.ts';
import { criteriaText } from '#lib/i18n/criteria.ts';
import { enteText } from '#lib/i18n/ente.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { tinyParts, weightRange } from './why.ts';
import type { PartId, Why } from './why.ts';

export interface WhyContext {
  readonly scenario: Pick<ScenarioDocument, 'groups'>;
  readonly year: number;
  /** Inhabitants of the year. */
  readonly people: number;
  /** Multipliers of the place, of the criteria that have one. */
  readonly multipliers: ReadonlyMap<CriterionId, number>;
  /** What the steps say of the transition. */
  readonly transitionNote: string;
  readonly language: Language;
}

export function nameOfPart(id: PartId, language: Language): string {
  const text = enteText[language].why;
  if (id === 'structure') return text.structure;
  if (id === 'transition') return text.transition;
  return criteriaText[language].criteria[id].name;
}

function noteOf(id: PartId, { scenario, multipliers, transitionNote, language }: WhyContext): string {
  const text = enteText[language].why;
  if (id === 'structure') return text.structureNote;
  if (id === 'transition') return transitionNote;
  const { between, within } = weightRange(scenario, id);
  const percent = ([low, high]: readonly [number, number]): string => {
    const [from, to] = [formatShortPercent(low, language), formatShortPercent(high, language)];
    return from === to ? from : text.range(from, to);
  };
  const [first, second] = [percent(between), percent(within)];
  const weight = first === second ? text.weight(first) : text.weights(first, second);
  const multiplier = multipliers.get(id);
  if (multiplier === undefined || Number.isNaN(multiplier)) return weight;
  return `${weight}, ${text.multiplier(formatDecimal(multiplier, 2, language))}`;
}

/** Bars from the sharing-out of 2016 to the scenario; criteria too small to be seen are one bar. */
export function whyBars({ reference, amount, parts }: Why, context: WhyContext): WaterfallStep[] {
  const { language, people } = context;
  const text = enteText[language].why;
  const tiny = tinyParts(parts);
  const each = (value: number): string =>
    enteText[language].steps.perInhabitant(formatPerInhabitant(value / people, language));
  const step = (id: string, label: string, note: string, value: number): WaterfallStep => ({
    id,
    label,
    note,
    kind: 'step',
    value,
    text: formatMoneyChange(value, language),
  });
  const drawn = parts
    .filter((part) => !tiny.includes(part))
    .map(({ id, value }) => step(id, nameOfPart(id, language), noteOf(id, context), value));
  const joined = tiny.reduce((sum, { value }) => sum + value, 0);
  const last = drawn.findIndex(({ id }) => id === 'structure' || id === 'transition');
  if (tiny.length > 0) {
    drawn.splice(last < 0 ? drawn.length : last, 0, step('others', text.others(tiny.length), text.othersNote, joined));
  }
  const end = (id: 'reference' | 'scenario', kind: 'start' | 'end', value: number): WaterfallStep => ({
    id,
    label: text[id],
    note: each(value),
    kind,
    value,
    text: formatMoney(value, language),
  });
  return [end('reference', 'start', reference), ...drawn, end('scenario', 'end', amount)];
}

const signed = (value: number, language: Language): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${formatDecimal(Math.abs(value), 2, language)}`;

/** Every part, none joined, to the centavo and as a percentage of the reference; then the change. */
export function whyNumbers({ reference, amount, parts }: Why, context: WhyContext): ChartData {
  const { language } = context;
  const text = enteText[language].why;
  const row = (name: string, note: string, value: number, written: string) => {
    const share = reference > 0 ? value / reference : Number.NaN;
    return [
      { value: name, text: note === '' ? name : `${name} (${note})` },
      { value: Number(value.toFixed(2)), text: written },
      { value: Number((share * 100).toPrecision(12)), text: formatPercentChange(share, language) },
    ];
  };
  const total = (name: string, value: number) => row(name, '', value, formatDecimal(value, 2, language)).slice(0, 2);
  const none = { value: null, text: '' };
  const change = amount - reference;
  return {
    columns: [{ header: text.part }, { header: text.value }, { header: text.share }],
    rows: [
      [...total(text.reference, reference), none],
      ...parts.map(({ id, value }) =>
        row(nameOfPart(id, language), noteOf(id, context), value, signed(value, language)),
      ),
      row(text.change, '', change, signed(change, language)),
      [...total(text.scenario, amount), none],
    ],
  };
}

/** The criterion that weighs most, and what the transition does to the sum of all. */
export function whyTitle({ reference, parts }: Why, year: number, language: Language): string {
  const { steps, why } = enteText[language];
  const criteria = parts.filter(({ id }) => id !== 'transition');
  const transition = parts.find(({ id }) => id === 'transition')?.value ?? 0;
  const main = criteria.reduce<(typeof parts)[number] | null>(
    (most, part) => (most === null || Math.abs(part.value) > Math.abs(most.value) ? part : most),
    null,
  );
  if (main === null || Math.abs(main.value) < 0.005) {
    return Math.abs(transition) < 0.005 ? steps.nothing(year) : why.plainTitle(year);
  }
  const name = nameOfPart(main.id, language);
  const subject = main.id === 'structure' ? name : why.criterion(name);
  const sentence = steps.main(subject, formatMoney(Math.abs(main.value), language), main.value < 0);
  const target = criteria.reduce((sum, { value }) => sum + value, 0);
  // A change of a thousandth is not worth half a title.
  if (Math.abs(transition) < 0.001 * reference || Math.sign(transition) === Math.sign(target)) return sentence;
  return `${sentence}${steps.back(formatMoney(Math.abs(transition), language), target < 0)}`;
}
