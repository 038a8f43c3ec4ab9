// Columns of the table of entities, the same at every level.

import { formatCount, formatDecimal, formatPercentChange } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { TablePanelText } from '#lib/i18n/lower-panels-text.ts';
import type { Column } from '#lib/table/columns.ts';
import { millions, numberColumn, perInhabitant, toneOf } from './column-parts.ts';
import type { TableContent } from './column-parts.ts';
import { changeMoney, changePath, changeShare } from './year-view.ts';
import type { Amounts } from './year-view.ts';

function amountColumns({ text, amounts, view, levelId, language }: TableContent): Column[] {
  const whole = (v: number): string => formatCount(Math.round(v), language);
  if (levelId === 'stateFund') {
    const inMillions = (v: number): string => millions(v, language, false);
    return [
      {
        ...numberColumn('reference', text.reference, text.millions, (i) => amounts.reference[i] as number, inMillions),
        csvScale: 1e-6,
      },
      {
        ...numberColumn('amount', text.scenario, text.millions, (i) => amounts.amount[i] as number, inMillions),
        csvScale: 1e-6,
      },
    ];
  }
  const people = (v: number): string => formatDecimal(v / 1e3, v < 1e5 ? 1 : 0, language);
  return [
    {
      ...numberColumn(
        'population',
        text.population,
        text.populationUnit(view.year),
        (i) => amounts.population[i] as number,
        people,
      ),
      csvScale: 1e-3,
    },
    {
      ...numberColumn(
        'reference',
        text.reference,
        text.perInhabitant,
        perInhabitant(amounts.reference, amounts),
        whole,
      ),
      width: 124,
    },
    numberColumn('amount', text.scenario, text.perInhabitant, perInhabitant(amounts.amount, amounts), whole),
  ];
}

export function entityColumns(content: TableContent): Column[] {
  const { text, names, amounts, members, shown, view, levelId, language } = content;
  const { years } = shown.run;
  return [
    {
      id: 'name',
      header: text.name[levelId],
      unit: '',
      kind: 'text',
      value: (i) => names[i] ?? '',
      format: String,
      phone: true,
    },
    ...amountColumns(content),
    {
      ...numberColumn(
        'change',
        text.change,
        text.percent,
        (i) => changeShare(amounts, i),
        (v) => formatPercentChange(v, language),
      ),
      bar: 'change',
      tone: toneOf,
      csvScale: 100,
      phone: true,
    },
    {
      ...numberColumn(
        'money',
        text.change,
        text.millions,
        (i) => changeMoney(amounts, i),
        (v) => millions(v, language, true),
      ),
      tone: toneOf,
      csvScale: 1e-6,
      phone: true,
    },
    {
      ...numberColumn(
        'toMac',
        text.toMac,
        text.toMacUnit,
        (i) => amounts.abToMac[i] as number,
        (v) => millions(v, language, false),
      ),
      hypothesis: true,
      width: 122,
      csvScale: 1e-6,
    },
    {
      id: 'path',
      header: text.path,
      unit: text.pathUnit(years[0] ?? 0, years.at(-1) ?? 0),
      kind: 'number',
      value: (i) => changeShare(amounts, i),
      format: String,
      sparkline: (i) => changePath(shown.run, members[i] ?? []),
      sparklineMark: view.y,
    },
  ];
}

/** Totals of the rows a filter leaves. */
export function totalCells(
  rows: Uint32Array,
  amounts: Amounts,
  text: TablePanelText,
  language: Language,
): Record<string, string> {
  const sum = (values: Float64Array): number => rows.reduce((total, i) => total + (values[i] as number), 0);
  const [before, after, people] = [sum(amounts.reference), sum(amounts.amount), sum(amounts.population)];
  const change = rows.reduce((total, i) => total + changeMoney(amounts, i), 0);
  const isNone = Math.abs(change) < 0.005;
  const each = (value: number): string =>
    people > 0 ? formatCount(Math.round(value / people), language) : millions(value, language, false);
  return {
    name: text.total,
    population: formatDecimal(people / 1e3, 0, language),
    reference: each(before),
    amount: each(after),
    change: formatPercentChange(isNone || before === 0 ? 0 : change / before, language),
    money: millions(isNone ? 0 : change, language, true),
    toMac: millions(sum(amounts.abToMac), language, false),
  };
}
