// Columns of the table of differences: every proposal in % and R$, and what each gives beyond the base.

import { formatPercentChange } from '#lib/format.ts';
import type { DifferencesText } from '#lib/i18n/comparison-panels-text.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { TablePanelText } from '#lib/i18n/lower-panels-text.ts';
import type { ProposalLetter } from '#lib/proposals/proposals.svelte.ts';
import { millions, numberColumn, toneOf } from '#lib/results/column-parts.ts';
import type { LevelId } from '#lib/results/levels.ts';
import { changeMoney, changeShare } from '#lib/results/year-view.ts';
import type { Amounts } from '#lib/results/year-view.ts';
import type { Column } from '#lib/table/columns.ts';
import { amountDifference } from './differences.ts';

export interface ComparedRows {
  readonly levelId: LevelId;
  readonly names: readonly string[];
  /** One a proposal, in their order. */
  readonly letters: readonly ProposalLetter[];
  readonly amounts: readonly Amounts[];
  /** Position of the proposal that the others are taken from. */
  readonly base: number;
  readonly text: DifferencesText;
  readonly table: TablePanelText;
  readonly language: Language;
}

const MONEY_WIDTH = 98;

function proposalColumns({ letters, amounts, text, table, language }: ComparedRows, p: number): Column[] {
  const [letter, own] = [letters[p] as ProposalLetter, amounts[p] as Amounts];
  const signed = (v: number): string => millions(v, language, true);
  const plain = (v: number): string => millions(v, language, false);
  const money = { csvScale: 1e-6, width: MONEY_WIDTH };
  return [
    {
      ...numberColumn(
        `${letter}-share`,
        text.change(letter),
        table.percent,
        (i) => changeShare(own, i),
        (v) => formatPercentChange(v, language),
      ),
      tone: toneOf,
      csvScale: 100,
      width: 92,
    },
    {
      ...numberColumn(`${letter}-money`, text.change(letter), table.millions, (i) => changeMoney(own, i), signed),
      ...money,
      tone: toneOf,
    },
    {
      ...numberColumn(`${letter}-amount`, text.amount(letter), table.millions, (i) => own.amount[i] as number, plain),
      ...money,
      extra: true,
    },
    {
      ...numberColumn(`${letter}-toMac`, text.toMac(letter), table.millions, (i) => own.abToMac[i] as number, plain),
      csvScale: 1e-6,
      hypothesis: true,
      extra: true,
      width: 136,
    },
  ];
}

function differenceColumn({ letters, amounts, base, text, table, language }: ComparedRows, p: number): Column {
  const [from, own] = [amounts[base] as Amounts, amounts[p] as Amounts];
  return {
    ...numberColumn(
      `${letters[p]}-less-${letters[base]}`,
      text.difference(letters[p] as string, letters[base] as string),
      table.millions,
      (i) => amountDifference(from, own, i),
      (v) => millions(v, language, true),
    ),
    tone: toneOf,
    csvScale: 1e-6,
    width: 108,
  };
}

export function comparedColumns(content: ComparedRows): Column[] {
  const { letters, amounts, base, names, levelId, table, language } = content;
  const [first] = amounts;
  return [
    {
      id: 'name',
      header: table.name[levelId],
      unit: '',
      kind: 'text',
      value: (i) => names[i] ?? '',
      format: String,
      phone: true,
    },
    {
      ...numberColumn(
        'reference',
        table.reference,
        table.millions,
        (i) => first?.reference[i] ?? Number.NaN,
        (v) => millions(v, language, false),
      ),
      csvScale: 1e-6,
      extra: true,
      width: 124,
    },
    ...letters.flatMap((_, p) => proposalColumns(content, p)),
    ...letters.flatMap((_, p) => (p === base ? [] : [differenceColumn(content, p)])),
  ];
}

/** Totals of the rows a filter leaves, by column id. */
export function comparedTotals(rows: Uint32Array, content: ComparedRows): Record<string, string> {
  const { letters, amounts, base, table, language } = content;
  const sum = (values: Float64Array): number => rows.reduce((total, i) => total + (values[i] as number), 0);
  const clean = (value: number): number => (Math.abs(value) < 0.005 ? 0 : value);
  const added = amounts.map((own) => ({
    before: sum(own.reference),
    after: sum(own.amount),
    change: clean(rows.reduce((total, i) => total + changeMoney(own, i), 0)),
    toMac: sum(own.abToMac),
  }));
  const cells: Record<string, string> = {
    name: table.total,
    reference: millions(added[0]?.before ?? 0, language, false),
  };
  added.forEach(({ before, after, change, toMac }, p) => {
    const letter = letters[p] as string;
    cells[`${letter}-share`] = formatPercentChange(before > 0 ? change / before : 0, language);
    cells[`${letter}-money`] = millions(change, language, true);
    cells[`${letter}-amount`] = millions(after, language, false);
    cells[`${letter}-toMac`] = millions(toMac, language, false);
    const difference = clean(after - (added[base]?.after ?? 0));
    cells[`${letter}-less-${letters[base]}`] = millions(difference, language, true);
  });
  return cells;
}
