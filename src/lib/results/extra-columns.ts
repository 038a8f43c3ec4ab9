// Columns of the table of entities that are shown when chosen.

import { BASE_YEAR, BLOCKS } from '#engine';
import type { Dataset } from '#engine';
import { formatCount, formatDecimal } from '#lib/format.ts';
import type { LowerText } from '#lib/i18n/lower-text.ts';
import type { Column } from '#lib/table/columns.ts';
import { millions, numberColumn, perInhabitant, toneOf } from './column-parts.ts';
import type { TableContent } from './column-parts.ts';
import { baseByRow, cumulativeByRow, idhmByRow, inhabitantsByRow } from './row-sums.ts';
import { changeMoney } from './year-view.ts';
import type { Amounts } from './year-view.ts';

export interface ExtraContent extends TableContent {
  readonly dataset: Dataset;
  readonly more: LowerText['columns'];
}

/** Made when a cell is first read: columns that are not chosen cost nothing. */
function once(make: () => Float64Array): (i: number) => number {
  let values: Float64Array | null = null;
  return (i) => (values ??= make())[i] as number;
}

const extra = (column: Column): Column => ({ ...column, extra: true });

function moneyColumns({ text, amounts, view, shown, members, more, language }: ExtraContent): Column[] {
  const plain = (v: number): string => millions(v, language, false);
  const cumulative = once(() => cumulativeByRow(shown.run, members, view.year));
  const inMillions = { csvScale: 1e-6, extra: true };
  return [
    {
      ...numberColumn('referenceTotal', text.reference, text.millions, (i) => amounts.reference[i] as number, plain),
      ...inMillions,
      width: 124,
    },
    {
      ...numberColumn('amountTotal', text.scenario, text.millions, (i) => amounts.amount[i] as number, plain),
      ...inMillions,
    },
    {
      ...numberColumn('cumulative', more.cumulative, more.cumulativeUnit(view.year), cumulative, (v) =>
        millions(v, language, true),
      ),
      ...inMillions,
      tone: toneOf,
      width: 184,
    },
  ];
}

function perHeadColumns(content: ExtraContent): Column[] {
  const { text, amounts, view, shown, dataset, members, more, language } = content;
  const whole = (v: number): string => formatCount(Math.round(v), language);
  const change = (i: number): number => changeMoney(amounts, i) / (amounts.population[i] as number);
  const scale = (shown.run.envelope.scale[view.year - BASE_YEAR] as number) * view.unit;
  const abBase = once(() => baseByRow(dataset, members, ['AB']));
  const base = once(() => baseByRow(dataset, members, BLOCKS));
  const people2016 = once(() => inhabitantsByRow(dataset, members));
  const signedWhole = (v: number): string => {
    const write = formatCount(Math.abs(Math.round(v)), language);
    return Math.round(v) === 0 ? write : `${v < 0 ? '\u2212' : '+'}${write}`;
  };
  const share = (values: (i: number) => number, people: (i: number) => number) => (i: number) =>
    people(i) > 0 ? values(i) / people(i) : Number.NaN;
  const now = (i: number): number => amounts.population[i] as number;
  return [
    {
      ...numberColumn('changePerInhabitant', text.change, text.perInhabitant, change, signedWhole),
      tone: toneOf,
    },
    {
      ...numberColumn(
        'abReference',
        more.abReference,
        text.perInhabitant,
        share((i) => abBase(i) * scale, now),
        whole,
      ),
      width: 118,
    },
    {
      ...numberColumn('abAmount', more.abScenario, text.perInhabitant, perInhabitant(amounts.ab, amounts), whole),
      hypothesis: true,
      width: 150,
    },
    { ...numberColumn('base', more.base, more.baseUnit, share(base, people2016), whole), width: 140 },
  ].map(extra);
}

/** A state fund alone has neither inhabitants nor an IDHM. */
export function extraColumns(content: ExtraContent): Column[] {
  if (content.levelId === 'stateFund') return moneyColumns(content);
  const { dataset, members, more, language } = content;
  const idhm = once(() => idhmByRow(dataset, members));
  return [
    ...perHeadColumns(content),
    ...moneyColumns(content),
    extra(numberColumn('idhm', more.idhm, more.idhmUnit, idhm, (v) => formatDecimal(v, 3, language))),
  ];
}

/** Totals of these columns over the rows shown; IDHM has none. */
export function extraTotals(
  rows: Uint32Array,
  { amounts, shown, view, dataset, members, language }: ExtraContent,
  chosen: (id: string) => boolean,
): Record<string, string> {
  const sum = (values: ArrayLike<number>): number => rows.reduce((total, i) => total + (values[i] as number), 0);
  const people = sum(amounts.population);
  const each = (money: number, count = people): string =>
    count > 0 ? formatCount(Math.round(money / count), language) : '';
  const cells: Record<string, (found: Amounts) => string> = {
    changePerInhabitant: () => {
      const money = rows.reduce((total, i) => total + changeMoney(amounts, i), 0);
      const written = each(Math.abs(money));
      return !/[1-9]/.test(written) ? written : `${money < 0 ? '\u2212' : '+'}${written}`;
    },
    abReference: () => {
      const scale = (shown.run.envelope.scale[view.year - BASE_YEAR] as number) * view.unit;
      return each(sum(baseByRow(dataset, members, ['AB'])) * scale);
    },
    abAmount: ({ ab }) => each(sum(ab)),
    base: () => each(sum(baseByRow(dataset, members, BLOCKS)), sum(inhabitantsByRow(dataset, members))),
    referenceTotal: ({ reference }) => millions(sum(reference), language, false),
    amountTotal: ({ amount }) => millions(sum(amount), language, false),
    cumulative: () => {
      const money = sum(cumulativeByRow(shown.run, members, view.year));
      return millions(Math.abs(money) < 0.005 ? 0 : money, language, true);
    },
  };
  return Object.fromEntries(Object.entries(cells).flatMap(([id, make]) => (chosen(id) ? [[id, make(amounts)]] : [])));
}
