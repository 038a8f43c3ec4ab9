// The parts of the change of every fund in one year, for a spreadsheet; nominal R$, to the centavo.

import type { Dataset, PublishedAttribution } from '#engine';
import type { CsvColumn, CsvValue } from '#lib/table/csv.ts';
import { enteText } from '#lib/i18n/ente.ts';
import type { Language } from '#lib/i18n/language.ts';
import { nameOfPart } from './why-rows.ts';

export interface WhyTable {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** One row a fund: who it is, the reference, a column a player, what `stateShare` moves, change and amount. */
export function whyTable(dataset: Dataset, published: PublishedAttribution, language: Language): WhyTable {
  const text = enteText[language].why;
  const { players, values, structure, reference, amount, year } = published;
  const { size, municipalities, ufs, uf, code, name } = dataset;
  const money = (centavos: number | undefined): number => (centavos as number) / 100;
  const amountHeader = (header: string): CsvColumn => ({ header, unit: 'R$' });
  return {
    columns: [
      ...[text.columns.code, text.columns.sphere, 'UF', text.columns.name, text.columns.year].map((header) => ({
        header,
      })),
      amountHeader(text.reference),
      ...players.map((player) => amountHeader(nameOfPart(player, language))),
      amountHeader(text.structure),
      amountHeader(text.change),
      amountHeader(text.scenario),
    ],
    rows: Array.from({ length: size }, (_, e) => [
      code[e] ?? '',
      text.spheres[e < municipalities ? 'municipal' : 'state'],
      ufs[uf[e] as number]?.abbreviation ?? '',
      name[e] ?? '',
      String(year),
      money(reference[e]),
      ...players.map((_player, p) => money(values[p * size + e])),
      money(structure[e]),
      money((amount[e] as number) - (reference[e] as number)),
      money(amount[e]),
    ]),
  };
}
