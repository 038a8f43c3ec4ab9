// Biproportional fitting of groups × funds (docs/model.md, section 7, "Bounds on the whole amount"):
// A = m_g·r_e·X, every group's pool kept, every fund between its bounds. For given m the r of each
// fund is known, so that what is sought are at most five numbers, the logarithms of m, at the minimum
// of a convex function: Newton's method finds it, held by a search along its direction.

import { solveInto } from './symmetric.ts';
import { clampInto, findMultiplier } from './waterfill.ts';

/** Funds × groups, and what each must hold. */
export interface TotalTable {
  /** X by fund, and in it by group, R$; a fund of zeros stays one. */
  readonly seed: Float64Array;
  /** Bounds on the sum of each fund, R$; of a fund of zeros the lower one is 0. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** F by group, R$, above zero. */
  readonly pools: Float64Array;
}

/** Distance of a group's sum to its pool that is float noise, as a share of the pool and of all pools. */
const NOISE = { own: 1e-14, all: 1e-15 };
const MOST_STEPS = 120;
/** Steps without progress after which a table this near its pools, R$, is as near as it gets. */
const MOST_STALE = 5;
const NEAR = 1e-3;
const MOST_RETREATS = 30;
/** Longest step in ln m: a factor of 20 on the multiplier of a group. */
const LONGEST_STEP = 3;
/** Sums run in blocks, so that their float noise stays far below a centavo. */
const BLOCK = 64;

/** The table under one m: what its groups add up to, and how that moves with ln m. */
interface Fitted {
  readonly m: Float64Array;
  readonly sums: Float64Array;
  /** Σ a·aᵀ/Σa over the funds held at a bound, lower triangle of group × group. */
  readonly held: Float64Array;
}

function fitAt(m: Float64Array, { seed, lo, hi }: TotalTable): Fitted {
  const count = m.length;
  const sums = new Float64Array(count);
  const block = new Float64Array(count);
  const held = new Float64Array(count * count);
  const own = new Float64Array(count);
  for (let start = 0; start < lo.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, lo.length);
    for (let e = start; e < end; e++) {
      const row = e * count;
      let whole = 0;
      for (let g = 0; g < count; g++) whole += own[g] = (m[g] as number) * (seed[row + g] as number);
      const low = lo[e] as number;
      const high = hi[e] as number;
      if (whole >= low && whole <= high) {
        for (let g = 0; g < count; g++) block[g] = (block[g] as number) + (own[g] as number);
        continue;
      }
      // Float noise of an eased floor may be above nothing where a fund brings nothing.
      if (whole === 0) continue;
      const factor = (whole < low ? low : high) / whole;
      for (let g = 0; g < count; g++) {
        const kept = factor * (own[g] as number);
        block[g] = (block[g] as number) + kept;
        const share = kept / whole;
        for (let h = 0; h <= g; h++) held[g * count + h] = (held[g * count + h] as number) + share * (own[h] as number);
      }
    }
    for (let g = 0; g < count; g++) sums[g] = (sums[g] as number) + (block[g] as number);
    block.fill(0);
  }
  return { m, sums, held };
}

/** sum_g − F_g, R$. */
const missOf = ({ sums }: Fitted, pools: Float64Array): Float64Array =>
  sums.map((sum, g) => sum - (pools[g] as number));

const isNoise = (miss: Float64Array, pools: Float64Array): boolean => {
  const all = NOISE.all * pools.reduce((sum, pool) => sum + pool, 0);
  return miss.every((value, g) => Math.abs(value) <= NOISE.own * (pools[g] as number) + all);
};

/** Largest miss, as a share of its pool. */
const furthest = (miss: Float64Array, pools: Float64Array): number =>
  miss.reduce((most, value, g) => Math.max(most, Math.abs(value) / (pools[g] as number)), 0);

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

/**
 * Direction in ln m. A fund moves with its groups, less what a bound holds. Where bounds hold all
 * funds the function is flat along it: what is added to the curvature goes as the miss does.
 */
function directionOf({ sums, held }: Fitted, miss: Float64Array, pools: Float64Array): Float64Array {
  const count = pools.length;
  const added = 0.01 * Math.min(1, furthest(miss, pools));
  const curvature = held.map((value) => -value);
  for (let g = 0; g < count; g++) {
    const cell = g * (count + 1);
    curvature[cell] = (curvature[cell] as number) + (sums[g] as number);
  }
  const step = miss.map((value) => -value);
  solveInto(
    step,
    curvature,
    pools.map((pool) => added * pool),
  );
  const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return longest > LONGEST_STEP ? step.map((value) => (value * LONGEST_STEP) / longest) : step;
}

const moved = (m: Float64Array, step: Float64Array, part: number): Float64Array =>
  m.map((value, g) => value * Math.exp(part * (step[g] as number)));

/** One step of Newton; where it leads past the lowest point, as much of it as does not. */
function stepFrom(fitted: Fitted, table: TotalTable): Fitted {
  const { pools } = table;
  const miss = missOf(fitted, pools);
  const step = directionOf(fitted, miss, pools);
  const slope = dot(miss, step);
  let part = 1;
  let tried = fitAt(moved(fitted.m, step, part), table);
  for (let retreat = 0; retreat < MOST_RETREATS; retreat++) {
    // Past the lowest point of a convex function its slope turns: back towards it, unless all is nearer.
    const beyond = missOf(tried, pools);
    const ahead = dot(beyond, step);
    if (!(ahead > -0.5 * slope) || furthest(beyond, pools) <= 0.5 * furthest(miss, pools)) break;
    part *= Math.max(0.1, slope / (slope - ahead));
    tried = fitAt(moved(fitted.m, step, part), table);
  }
  return tried;
}

/** The table as near its pools as float64 gets: bounds that leave no room can differ from them by noise. */
function settle(table: TotalTable, start: Float64Array): Fitted {
  const { pools } = table;
  let fitted = fitAt(start, table);
  let best = fitted;
  let stale = 0;
  for (let round = 0; round < MOST_STEPS; round++) {
    if (isNoise(missOf(fitted, pools), pools)) return fitted;
    fitted = stepFrom(fitted, table);
    const nearest = missOf(best, pools);
    if (furthest(missOf(fitted, pools), pools) < 0.9 * furthest(nearest, pools)) {
      best = fitted;
      stale = 0;
    } else if (++stale >= MOST_STALE && nearest.every((miss) => Math.abs(miss) <= NEAR)) return best;
  }
  return best;
}

/** A start from which float64 still has room on both sides. */
const usable = (start: Float64Array): Float64Array =>
  start.every((value) => value > 1e-3 && value < 1e3) ? start : start.map(() => 1);

/**
 * A by fund and group into `out`, laid out as the seed, for bounds that can be met; answers m. Last,
 * each group is brought to its pool exactly: a change of the size of float noise.
 * @param start m to set out from; it changes the time this takes and nothing else.
 */
export function fitInto(out: Float64Array, table: TotalTable, start: Float64Array): Float64Array {
  const { seed, lo, hi, pools } = table;
  const count = pools.length;
  if (count === 1) {
    // One group is the fill of section 7: the sum of a fund is its only amount.
    clampInto(out, findMultiplier(pools[0] as number, seed, lo, hi), seed, lo, hi);
    return start;
  }
  const { m, sums } = settle(table, usable(start));
  const exact = m.map((value, g) => (value * (pools[g] as number)) / (sums[g] as number));
  for (let e = 0; e < lo.length; e++) {
    const row = e * count;
    let whole = 0;
    for (let g = 0; g < count; g++) whole += (m[g] as number) * (seed[row + g] as number);
    const kept = Math.min(Math.max(whole, lo[e] as number), hi[e] as number);
    const factor = kept === whole || whole === 0 ? 1 : kept / whole;
    for (let g = 0; g < count; g++) out[row + g] = factor * (exact[g] as number) * (seed[row + g] as number);
  }
  return m;
}
