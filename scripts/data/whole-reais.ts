// Stage 9: round amounts by largest remainder, so that the funds of each UF keep its total.

/**
 * R$ that estimated amounts are rounded to: their error is of some per cent, so that finer digits would
 * only feign exactness (and weigh in the file).
 */
export const ROUNDING = 100;

/** Multiples of `unit` that add up to the sum rounded to the unit; a positive value stays at least one unit. */
export function roundKeepingSum(values: readonly number[], unit: number): number[] {
  const units = values.map((value) => (value > 0 ? Math.max(1, Math.floor(value / unit)) : 0));
  const target = Math.round(values.reduce((a, b) => a + b, 0) / unit);
  const missing = target - units.reduce((a, b) => a + b, 0);
  const order = values
    .map((value, i) => ({ i, rest: value / unit - (units[i] as number) }))
    .filter(({ i }) => (units[i] as number) > 0)
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let k = 0; k < missing; k += 1) {
    const at = order[k % order.length];
    if (at) units[at.i] = (units[at.i] as number) + 1;
  }
  return units.map((count) => count * unit);
}
