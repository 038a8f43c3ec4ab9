// Shares that add up to a whole, each within its own bounds, in proportion to a wish as far as the bounds let it.

export interface SharePart {
  readonly min: number;
  readonly max: number;
  /** ≥ 0. */
  readonly wish: number;
}

const HALVINGS = 80;

/** Shares in the order of the parts, exact within 1e-12; null where no shares of these bounds add up to `whole`. */
export function spreadShares(parts: readonly SharePart[], whole: number): readonly number[] | null {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const at = (scale: number): number[] =>
    parts.map(({ min, max, wish }) => Math.min(max, Math.max(min, scale * Math.max(wish, 1e-9))));
  if (sum(parts.map(({ min }) => min)) > whole + 1e-12 || sum(parts.map(({ max }) => max)) < whole - 1e-12) return null;
  let [low, high] = [0, 1];
  while (sum(at(high)) < whole && high < 1e12) high *= 2;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) < whole) low = middle;
    else high = middle;
  }
  return toThousandths(at(high), parts, whole);
}

/** Thousandths, the finest step of a slider; what rounding leaves over goes to the largest that can take it. */
function toThousandths(shares: readonly number[], parts: readonly SharePart[], whole: number): readonly number[] {
  const rounded = shares.map((share, i) => {
    const { min = 0, max = 1 } = parts[i] ?? {};
    return Math.min(max, Math.max(min, Math.round(share * 1000) / 1000));
  });
  const over = rounded.reduce((all, value) => all + value, 0) - whole;
  const takers = rounded
    .map((share, i) => ({ i, share, next: share - over }))
    .filter(({ i, next }) => next >= (parts[i]?.min ?? 0) - 1e-12 && next <= (parts[i]?.max ?? 1) + 1e-12)
    .sort((a, b) => b.share - a.share);
  const [taker] = takers;
  if (taker === undefined) return shares;
  return rounded.map((share, i) => (i === taker.i ? taker.next : share));
}
