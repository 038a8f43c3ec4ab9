// Funds by what people type: the code, or part of a name without regard to accents and case.

import type { Dataset } from '#engine';
import type { Language } from '#lib/i18n/language.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { foldName } from '#lib/table/search.ts';
import { fundName } from './who-name.ts';

/** Fewer letters than this match too much. */
const LEAST = 2;

/** Rows that match, whole names first and the most populous next; state funds by abbreviation or name of the UF. */
export function findFunds(dataset: Dataset, typed: string, count: number, language: Language): readonly number[] {
  const query = foldName(typed.trim());
  const exact = dataset.code.indexOf(query);
  if (exact >= 0) return [exact];
  if (query.length < LEAST || /^\d+$/.test(query)) return [];
  const found: { readonly row: number; readonly rank: number; readonly people: number }[] = [];
  for (let row = 0; row < dataset.size; row++) {
    const rank = rankOf(namesOf(dataset, row, language), query);
    if (rank !== null) found.push({ row, rank, people: dataset.population[row] as number });
  }
  return found
    .sort((a, b) => a.rank - b.rank || b.people - a.people || a.row - b.row)
    .slice(0, count)
    .map(({ row }) => row);
}

function namesOf(dataset: Dataset, row: number, language: Language): readonly string[] {
  if (row < dataset.municipalities) return [foldName(dataset.name[row] ?? '')];
  const uf = dataset.ufs[dataset.uf[row] as number]?.abbreviation ?? '';
  return [uf, ufName(uf), fundName(dataset, row, language)].map(foldName);
}

/** 0 a whole name, 1 its beginning, 2 elsewhere; null: none. */
function rankOf(names: readonly string[], query: string): number | null {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  return names.some((name) => name.includes(query)) ? 2 : null;
}
