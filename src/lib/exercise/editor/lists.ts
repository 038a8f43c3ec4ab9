// Lists of a draft: an id that nobody has, and an item one place further.

/** `papel-1`, `papel-2` …, or `c1`, `c2` … for conditions. */
export function freeId(stem: string, items: readonly { readonly id: string }[]): string {
  const joint = stem.length > 1 ? '-' : '';
  const taken = new Set(items.map(({ id }) => id));
  let n = items.length + 1;
  while (taken.has(`${stem}${joint}${n}`)) n += 1;
  return `${stem}${joint}${n}`;
}

/** Changes the list; beyond its ends nothing moves. */
export function moveItem(list: unknown[], from: number, by: -1 | 1): void {
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return;
  list.splice(to, 0, ...list.splice(from, 1));
}
