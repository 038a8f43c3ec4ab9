// Which rows a table shows: search, choices and chips together.

import type { ChipFilter, SelectFilter } from './columns.ts';
import { foldName, matchesName } from './search.ts';

export interface FilterState {
  readonly query: string;
  /** Filter id → chosen option; absent or empty for all. */
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of the chips that are on. */
  readonly chips: ReadonlySet<string>;
}

export const NO_FILTER: FilterState = { query: '', choices: {}, chips: new Set() };

export function isFiltering(state: FilterState): boolean {
  return foldName(state.query) !== '' || state.chips.size > 0 || Object.values(state.choices).some((id) => id !== '');
}

/** The state with a chip turned on or off; turning one on turns off the others of its group. */
export function toggleChip(state: FilterState, chips: readonly ChipFilter[], id: string): FilterState {
  const on = new Set(state.chips);
  if (on.delete(id)) return { ...state, chips: on };
  const group = chips.find((chip) => chip.id === id)?.group;
  for (const other of chips) if (group !== undefined && other.group === group) on.delete(other.id);
  return { ...state, chips: on.add(id) };
}

/** What the filter asks, in words: `nome com “são”`, `UF: AC`, `Só quem perde`. */
export function filterWords(
  state: FilterState,
  selects: readonly SelectFilter[],
  chips: readonly ChipFilter[],
  nameWith: (query: string) => string,
): string[] {
  const query = state.query.trim();
  return [
    ...(query === '' ? [] : [nameWith(query)]),
    ...selects.flatMap(({ id, label, options }) => {
      const chosen = options.find((option) => option.id === state.choices[id]);
      return chosen ? [`${label}: ${chosen.label}`] : [];
    }),
    ...chips.filter(({ id }) => state.chips.has(id)).map(({ label }) => label),
  ];
}

/** Rows that pass everything, in their own order. `folded` holds one folded name a row. */
export function filterRows(
  folded: readonly string[],
  state: FilterState,
  selects: readonly SelectFilter[],
  chips: readonly ChipFilter[],
): Uint32Array {
  const query = foldName(state.query);
  const chosen = selects.filter((filter) => (state.choices[filter.id] ?? '') !== '');
  const on = chips.filter((chip) => state.chips.has(chip.id));
  const rows = new Uint32Array(folded.length);
  let count = 0;
  folded.forEach((name, i) => {
    if (!matchesName(name, query)) return;
    if (!chosen.every((filter) => filter.of(i) === state.choices[filter.id])) return;
    if (!on.every((chip) => chip.test(i))) return;
    rows[count++] = i;
  });
  return rows.slice(0, count);
}
