// Search by name that forgives accents and case: "sao joao" finds "São João do Tigre".

/** Lower case, without accents, with hyphens, apostrophes and runs of space as one space. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[-–'’.\s]+/g, ' ')
    .trim();
}

/** Does every word of the folded query start a word of the folded name, or the query occur in it? */
export function matchesName(folded: string, query: string): boolean {
  if (query === '' || folded.includes(query)) return true;
  return query.split(' ').every((word) => folded.startsWith(word) || folded.includes(` ${word}`));
}

/** Steps (insert, delete, replace, swap of neighbours) from one text to another; `limit + 1` when farther. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      }
      row.push(steps);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/**
 * Rows whose folded names are nearest to the folded query, nearest first, at most `count`. A name is
 * also tried by its beginning, so that "sobrau" reaches "sobral" and "sobrado" alike.
 */
export function nearestRows(folded: readonly string[], query: string, count: number): number[] {
  if (query === '') return [];
  const limit = query.length <= 4 ? 1 : query.length <= 8 ? 2 : 3;
  const found: { row: number; steps: number; length: number }[] = [];
  folded.forEach((name, row) => {
    const whole = editDistance(name, query, limit);
    const steps = Math.min(whole, editDistance(name.slice(0, query.length), query, limit) + 0.5);
    if (steps <= limit) found.push({ row, steps, length: name.length });
  });
  found.sort((a, b) => a.steps - b.steps || a.length - b.length || a.row - b.row);
  return found.slice(0, count).map(({ row }) => row);
}
