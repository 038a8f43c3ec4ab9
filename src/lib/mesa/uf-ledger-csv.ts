// The table by UF of every proposal as CSV, a line for each UF of each proposal.

import { aboutComparison } from '#lib/comparison/whole-comparison.ts';
import type { Language } from '#lib/i18n/language.ts';
import { mesaText } from '#lib/i18n/mesa.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';
import type { ComparisonContent } from '#lib/proposals/proposal-view.ts';
import { csvText } from '#lib/table/csv.ts';
import type { CsvValue } from '#lib/table/csv.ts';
import { flowsByUf } from '#negotiation/by-uf.ts';
import type { Flow, UfFlows } from '#negotiation/by-uf.ts';
import { ledgerOf } from '#negotiation/ledger.ts';

export function ufLedgerCsv(content: ComparisonContent, language: Language): string {
  const { ufs } = mesaText[language];
  const { views, dataset, year, price } = content;
  const unit = simulatorText[language].inPrice(price, year);
  const money = (of: string, what: string) => ({ header: `${of}: ${what}`, unit });
  const columns = [
    { header: ufs.choose },
    { header: ufs.uf },
    money(ufs.state, ufs.gains),
    money(ufs.state, ufs.losses),
    money(ufs.state, ufs.net),
    money(ufs.municipal, ufs.gains),
    money(ufs.municipal, ufs.losses),
    money(ufs.municipal, ufs.net),
    money(ufs.total, ufs.net),
    { header: `${ufs.total}: ${ufs.change}`, unit: '%' },
    ...[ufs.lose, ufs.same, ufs.win].map((side) => ({ header: `${ufs.secretariats}: ${side}` })),
    ...[ufs.lose, ufs.same, ufs.win].map((side) => ({ header: `2016: ${side}` })),
  ];
  const rows = views.flatMap(({ letter, run, scenario, view }) =>
    flowsByUf(ledgerOf(dataset, run, year, scenario.winnerThreshold)).map((flows) => [
      letter,
      dataset.ufs[flows.uf]?.abbreviation ?? '',
      ...figuresOf(flows, view.unit),
    ]),
  );
  return csvText(columns, rows, language, [ufs.subtitle(year, unit), ...aboutComparison(content, language)]);
}

function figuresOf({ state, municipal, all, secretariats, people }: UfFlows, unit: number): CsvValue[] {
  const three = (flow: Flow | null): CsvValue[] =>
    flow === null
      ? [null, null, null]
      : [flow.gains, flow.losses, flow.gains - flow.losses].map((value) => value * unit);
  return [
    ...three(state),
    ...three(municipal),
    (all.gains - all.losses) * unit,
    all.reference > 0 ? (all.amount / all.reference - 1) * 100 : null,
    secretariats.losing,
    secretariats.unchanged,
    secretariats.winning,
    people.losing,
    people.unchanged,
    people.winning,
  ];
}
