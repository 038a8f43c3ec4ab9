// Measures of the families as columns of a table: what is sorted by, and what is written.

import type { Dataset } from '#engine';
import type { FigureDefinition } from '#lib/components/definition.ts';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatPercentChange,
  roundedCount,
} from '#lib/format.ts';
import { nameOfFund } from '#lib/ente/place.ts';
import type { Language } from '#lib/i18n/language.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';
import { transitionLabText } from '#lib/i18n/transition-lab.ts';
import type { Price } from '#lib/results/year-view.ts';
import type { FamilyReport, LaboratoryReport } from './laboratory.ts';
import { coveredIn } from './verdict.ts';

export interface FamilyColumn {
  readonly id: string;
  readonly header: string;
  readonly unit: string;
  readonly definition?: FigureDefinition;
  /** Left out on narrow screens. */
  readonly isWide: boolean;
  /** null: there is none, which comes last whichever way one sorts. */
  readonly value: (family: FamilyReport) => number | null;
  readonly text: (family: FamilyReport) => string;
}

export interface ColumnContext {
  readonly report: LaboratoryReport;
  readonly dataset: Dataset;
  readonly year: number;
  readonly price: Price;
  readonly language: Language;
}

function paceColumns({ report, year, language }: ColumnContext): FamilyColumn[] {
  const text = transitionLabText[language].table;
  return [
    {
      id: 'covered',
      header: text.covered,
      unit: String(year),
      definition: text.definitions.covered,
      isWide: false,
      value: (family) => coveredIn(report, family, year),
      text: (family) => formatPercent(coveredIn(report, family, year), language),
    },
    {
      id: 'arrival',
      header: text.arrival,
      unit: text.arrivalUnit,
      definition: text.definitions.arrival,
      isWide: false,
      value: ({ arrival }) => arrival,
      text: ({ arrival }) => (arrival === null ? text.never : String(arrival)),
    },
    {
      id: 'halfLife',
      header: text.halfLife,
      unit: text.years,
      definition: text.definitions.halfLife,
      isWide: true,
      value: ({ halfLife }) => halfLife,
      text: ({ halfLife }) => (halfLife === null ? text.never : formatDecimal(halfLife, 1, language)),
    },
  ];
}

function countColumns({ report, year, language }: ColumnContext): FamilyColumn[] {
  const text = transitionLabText[language].table;
  const y = report.years.indexOf(year);
  return (['losers', 'winners'] as const).map((id) => ({
    id,
    header: text[id],
    unit: text.municipalities,
    isWide: true,
    value: (family) => family[id][y] ?? null,
    text: (family) => formatCount(roundedCount(family[id][y] ?? 0), language),
  }));
}

function costColumns({ report, year, price, language }: ColumnContext): FamilyColumn[] {
  const text = transitionLabText[language].table;
  const y = report.years.indexOf(year);
  const unit = price === 'real' ? 1 / (report.deflator[y + 1] ?? 1) : 1;
  const whole = text.totalUnit(report.startYear, report.years.at(-1) ?? year);
  return [
    {
      id: 'guarantee',
      header: text.guarantee,
      unit: `${year}, ${simulatorText[language].inPrice(price, year)}`,
      definition: text.definitions.guarantee,
      isWide: true,
      value: ({ guarantee }) => guarantee[y] ?? null,
      text: ({ guarantee }) => formatMoney((guarantee[y] ?? 0) * unit, language),
    },
    {
      id: 'guaranteeTotal',
      header: text.guaranteeTotal,
      unit: whole,
      isWide: false,
      value: ({ guaranteeTotal }) => guaranteeTotal,
      text: ({ guaranteeTotal }) => formatMoney(guaranteeTotal, language),
    },
    {
      id: 'loss',
      header: text.loss,
      unit: whole,
      definition: text.definitions.loss,
      isWide: true,
      value: ({ loss }) => loss.total,
      text: ({ loss }) => formatMoney(loss.total, language),
    },
  ];
}

function fallColumn({ dataset, language }: ColumnContext): FamilyColumn {
  const text = transitionLabText[language].table;
  return {
    id: 'fall',
    header: text.fall,
    unit: text.nominal,
    definition: text.definitions.fall,
    isWide: true,
    value: ({ nominal }) => nominal.worst?.fall ?? 0,
    text: ({ nominal: { worst } }) =>
      worst === null
        ? text.none
        : `${formatPercentChange(-worst.fall, language)} (${nameOfFund(dataset, worst.entity)}, ${worst.year})`,
  };
}

export function familyColumns(context: ColumnContext): FamilyColumn[] {
  return [...paceColumns(context), ...countColumns(context), ...costColumns(context), fallColumn(context)];
}

/** Families in the order of a column; those without a value last. */
export function sortFamilies(
  families: readonly FamilyReport[],
  column: FamilyColumn | undefined,
  descending: boolean,
): FamilyReport[] {
  if (column === undefined) return [...families];
  const key = (family: FamilyReport): number | null => {
    const value = column.value(family);
    return value === null || Number.isNaN(value) ? null : value;
  };
  return families.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return descending ? other - one : one - other;
  });
}
