// Which columns a table shows: the usual ones, or those a person chose, kept in the browser.

import type { Column } from './columns.ts';

/** The first column always stays: it says what the row is. */
export function chosenColumns(columns: readonly Column[], chosen: ReadonlySet<string> | null): readonly Column[] {
  return columns.filter(({ id, extra }, c) => c === 0 || (chosen === null ? extra !== true : chosen.has(id)));
}

/** Ids from the text kept under a key; null when there is none or it is not a list of texts. */
export function parseChoice(kept: string | null): ReadonlySet<string> | null {
  if (kept === null) return null;
  try {
    const ids: unknown = JSON.parse(kept);
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return null;
    return new Set<string>(ids);
  } catch {
    return null;
  }
}

export function readChoice(key: string): ReadonlySet<string> | null {
  try {
    return parseChoice(localStorage.getItem(key));
  } catch {
    return null;
  }
}

export function keepChoice(key: string, chosen: ReadonlySet<string> | null): void {
  try {
    if (chosen === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([...chosen]));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
