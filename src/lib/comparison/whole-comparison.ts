// The whole comparison as tables for a file: indicators, UFs, funds. Long: one line a proposal, row and
// measure; wide: a column a proposal and measure.

import type { ComparisonPanelsText } from '#lib/i18n/comparison-panels-text.ts';
import { comparisonPanelsText } from '#lib/i18n/comparison-panels.ts';
import { comparisonText } from '#lib/i18n/comparison.ts';
import type { Language } from '#lib/i18n/language.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';
import { madeWith } from '#lib/made-with.ts';
import type { ComparisonContent } from '#lib/proposals/proposal-view.ts';
import type { Level } from '#lib/results/levels.ts';
import { changeMoney, changeShare, sumLevel } from '#lib/results/year-view.ts';
import type { Amounts } from '#lib/results/year-view.ts';
import type { CsvValue } from '#lib/table/csv.ts';
import type { NamedSheet } from '#lib/table/xlsx.ts';
import { headlineRows } from './headline-rows.ts';
import type { HeadlineRow } from './headline-rows.ts';

/** Lines that say what a file compares: proposals, year, prices, against what, source, data and engine. */
export function aboutComparison({ views, year, price }: ComparisonContent, language: Language): string[] {
  const [text, own] = [simulatorText[language], comparisonText[language]];
  return [
    ...views.map(({ letter, scenario }) => `${own.proposal(letter)}: ${scenario.title} (${scenario.id})`),
    `${year} · ${text.inPrice(price, year)} · ${own.against} ${text.reference2016}`,
    text.sources.base,
    madeWith(language),
  ];
}

interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly of: (amounts: Amounts, row: number) => number;
}

function measuresOf(text: ComparisonPanelsText['whole'], price: string): readonly Measure[] {
  const { measures, units } = text;
  const column =
    (name: 'reference' | 'amount' | 'ab' | 'abToMac') =>
    (amounts: Amounts, row: number): number =>
      amounts[name][row] as number;
  return [
    { name: measures.reference, unit: price, of: column('reference') },
    { name: measures.amount, unit: price, of: column('amount') },
    { name: measures.change, unit: price, of: changeMoney },
    { name: measures.share, unit: units.percent, of: (amounts, row) => changeShare(amounts, row) * 100 },
    { name: measures.ab, unit: price, of: column('ab') },
    { name: measures.toMac, unit: price, of: column('abToMac') },
  ];
}

/** All the digits, in the unit beside it. */
function headlineCell(
  row: HeadlineRow,
  p: number,
  text: ComparisonPanelsText['whole'],
  price: string,
): [number, string] {
  const value = row.values[p] as number;
  const { units } = text;
  const isUf = row.group === 'ufs';
  const unit = {
    money: price,
    funds: units.funds,
    count: isUf ? units.ufs : units.funds,
    people: units.people,
    share: units.percent,
    index: units.index,
  }[row.kind];
  return [row.kind === 'share' ? value * 100 : value, unit];
}

/** All funds, municipal and state, as rows of a level. */
function fundLevel({ levels, dataset }: ComparisonContent): Level {
  const { municipality, stateFund } = levels;
  return {
    ...municipality,
    count: dataset.size,
    rowOf: Int32Array.from({ length: dataset.size }, (_, e) => e),
    codes: [...municipality.codes, ...stateFund.codes],
    names: [...municipality.names, ...stateFund.names],
    ufs: [...municipality.ufs, ...stateFund.ufs],
  };
}

interface Parts {
  readonly text: ComparisonPanelsText;
  readonly price: string;
  readonly measures: readonly Measure[];
  readonly tables: readonly { readonly name: string; readonly level: Level; readonly amounts: readonly Amounts[] }[];
}

function partsOf(content: ComparisonContent, language: Language): Parts {
  const text = comparisonPanelsText[language];
  const price = simulatorText[language].inPrice(content.price, content.year);
  const table = (name: string, level: Level) => ({
    name,
    level,
    amounts: content.views.map(({ view }) => sumLevel(view, level)),
  });
  return {
    text,
    price,
    measures: measuresOf(text.whole, price),
    tables: [table(text.whole.sheets.ufs, content.levels.uf), table(text.whole.sheets.entities, fundLevel(content))],
  };
}

/** One line a proposal, row and measure. */
export function longComparison(content: ComparisonContent, language: Language): NamedSheet {
  const { text, price, measures, tables } = partsOf(content, language);
  const { sheets, columns } = text.whole;
  const headline = headlineRows(content.views).flatMap((row) =>
    content.views.map(({ letter, scenario }, p): CsvValue[] => {
      const name = `${text.headline.groups[row.group]}: ${text.headline.rows[row.id]}`;
      return [sheets.headline, letter, scenario.title, '', '', '', name, ...headlineCell(row, p, text.whole, price)];
    }),
  );
  const places = tables.flatMap(({ name, level, amounts }) =>
    level.codes.flatMap((code, row) =>
      content.views.flatMap(({ letter, scenario }, p) =>
        measures.map((measure): CsvValue[] => [
          name,
          letter,
          scenario.title,
          code,
          level.names[row] ?? '',
          level.ufs[row] ?? '',
          measure.name,
          measure.of(amounts[p] as Amounts, row),
          measure.unit,
        ]),
      ),
    ),
  );
  const names = ['table', 'proposal', 'title', 'code', 'name', 'uf', 'indicator', 'value', 'unit'] as const;
  return {
    name: sheets.entities,
    columns: names.map((name) => ({ header: columns[name] })),
    rows: [...headline, ...places],
  };
}

/** A sheet each for indicators, UFs and funds, with a column a proposal and measure. */
export function wideComparison(content: ComparisonContent, language: Language): NamedSheet[] {
  const { text, price, measures, tables } = partsOf(content, language);
  const { sheets, columns } = text.whole;
  const letters = content.views.map(({ letter }) => letter);
  const headline = {
    name: sheets.headline,
    columns: [
      { header: columns.table },
      { header: columns.indicator },
      ...letters.map((letter) => ({ header: letter })),
      { header: columns.unit },
    ],
    rows: headlineRows(content.views).map((row): CsvValue[] => {
      const cells = letters.map((_, p) => headlineCell(row, p, text.whole, price));
      const unit = cells[0]?.[1] ?? '';
      return [text.headline.groups[row.group], text.headline.rows[row.id], ...cells.map(([value]) => value), unit];
    }),
  };
  const places = tables.map(({ name, level, amounts }) => ({
    name,
    columns: [
      { header: columns.code },
      { header: columns.name },
      { header: columns.uf },
      ...letters.flatMap((letter) =>
        measures.map((measure) => ({ header: `${letter}: ${measure.name}`, unit: measure.unit })),
      ),
    ],
    rows: level.codes.map((code, row): CsvValue[] => [
      code,
      level.names[row] ?? '',
      level.ufs[row] ?? '',
      ...amounts.flatMap((own) => measures.map(({ of }) => of(own, row))),
    ]),
  }));
  return [headline, ...places];
}
