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
