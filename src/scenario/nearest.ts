// The known word nearest to one written wrong, for "did you mean".

/** Number of insertions, deletions and substitutions between two words. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const LONGEST = 40;

/** The known word to suggest for `word`, or null when none is near enough to be meant. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const lower = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const distance = distanceBetween(lower, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return bestDistance <= Math.max(1, Math.floor(word.length / 2.5)) ? best : null;
}

/** A word inside the other (idhm in lowIdhm) counts as one slip. */
function distanceBetween(word: string, candidate: string): number {
  const inside = Math.min(word.length, candidate.length) >= 4 && (candidate.includes(word) || word.includes(candidate));
  const distance = editDistance(word, candidate);
  return inside ? Math.min(distance, 1) : distance;
}
