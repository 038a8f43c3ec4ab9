// Stage 8: whole reais by largest remainder, so that the funds of each UF keep its total to the real.

/** Round values so that they add up to the rounded sum; a positive value stays at least R$ 1. */
export function roundKeepingSum(values: readonly number[]): number[] {
  const floors = values.map((value) => (value > 0 ? Math.max(1, Math.floor(value)) : 0));
  const target = Math.round(values.reduce((a, b) => a + b, 0));
  const missing = target - floors.reduce((a, b) => a + b, 0);
  const order = values
    .map((value, i) => ({ i, rest: value - (floors[i] as number) }))
    .filter(({ i }) => (floors[i] as number) > 0)
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let k = 0; k < missing; k += 1) {
    const at = order[k % order.length];
    if (at) floors[at.i] = (floors[at.i] as number) + 1;
  }
  return floors;
}
