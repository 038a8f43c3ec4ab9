// Places in five parts of equal population, by a measure that rises.

/**
 * Part 0 … 4 of each place: the one where the middle of its people falls when places stand in
 * ascending order of the measure; −1 without a measure or people. Ties keep their order.
 */
export function populationFifths(measure: ArrayLike<number>, people: ArrayLike<number>): Int8Array {
  const parts = new Int8Array(people.length).fill(-1);
  const order = Array.from(parts.keys())
    .filter((i) => Number.isFinite(measure[i]) && (people[i] as number) > 0)
    .sort((a, b) => (measure[a] as number) - (measure[b] as number) || a - b);
  const all = order.reduce((sum, i) => sum + (people[i] as number), 0);
  let before = 0;
  for (const i of order) {
    const own = people[i] as number;
    parts[i] = Math.min(4, Math.floor((5 * (before + own / 2)) / all));
    before += own;
  }
  return parts;
}
