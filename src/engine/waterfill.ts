// One multiplier m for all, each amount held between its bounds, so that the sum is the pool
// (docs/model.md, section 7). The sum is piecewise linear in m: Newton meets it in a few steps,
// with a bracket for the rare case in which it would leave.

/** Past this many steps the sum is as close to the pool as float64 gets. */
const MOST_STEPS = 200;
/** Distance to the pool, as a share of it, that is float noise of the sum. */
const NOISE = 2e-15;

interface Fill {
  readonly sum: number;
  /** Σ of the blends that no bound holds: the slope of the sum in m. */
  readonly slope: number;
}

/** Sums run in blocks, so that their float noise stays below a thousandth of a centavo. */
const BLOCK = 64;

function fillAt(m: number, blend: Float64Array, lo: Float64Array, hi: Float64Array): Fill {
  let sum = 0;
  let slope = 0;
  for (let start = 0; start < blend.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, blend.length);
    let blockSum = 0;
    let blockSlope = 0;
    for (let e = start; e < end; e++) {
      const own = blend[e] as number;
      const value = m * own;
      const low = lo[e] as number;
      const high = hi[e] as number;
      if (value < low) blockSum += low;
      else if (value > high) blockSum += high;
      else {
        blockSum += value;
        blockSlope += own;
      }
    }
    sum += blockSum;
    slope += blockSlope;
  }
  return { sum, slope };
}

/**
 * Find m with Σ clamp(m·blend, lo, hi) = pool, given Σlo ≤ pool ≤ Σhi. Answers 1 when the blend
 * itself, which adds up to the pool, meets every bound.
 */
export function findMultiplier(pool: number, blend: Float64Array, lo: Float64Array, hi: Float64Array): number {
  let low = 0;
  let high = Infinity;
  let m = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { sum, slope } = fillAt(m, blend, lo, hi);
    const gap = pool - sum;
    if (Math.abs(gap) <= NOISE * pool) break;
    if (gap > 0) low = m;
    else high = m;
    let next = slope > 0 ? m + gap / slope : Number.NaN;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * m : (low + high) / 2;
    if (next === m) break;
    m = next;
  }
  return m;
}

/** Hold m·blend between its bounds. Writes into `out`, which may be `blend` itself. */
export function clampInto(out: Float64Array, m: number, blend: Float64Array, lo: Float64Array, hi: Float64Array): void {
  for (let e = 0; e < blend.length; e++) {
    const value = m * (blend[e] as number);
    out[e] = value < (lo[e] as number) ? (lo[e] as number) : value > (hi[e] as number) ? (hi[e] as number) : value;
  }
}
