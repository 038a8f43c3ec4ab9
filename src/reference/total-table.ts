// Scaling a table of funds × groups to its pools and to bounds on its funds (docs/model.md, section 7,
// "Bounds on the whole amount"): one group after the other, by bisection, until all have their pools.

import { sum } from './country.ts';

/** Two sums nearer than this, relative to their size, are one sum told by two floats. */
export const SAME = 1e-12;
/** A group this near its pool, as a share of it, has it. */
const CLOSE = 3e-14;
const MOST_SWEEPS = 20_000;

/** Every set of groups that is not empty, as positions; the smallest first. */
export function setsOf(count: number): number[][] {
  const groups = Array.from({ length: count }, (_, g) => g);
  const sets = Array.from({ length: 2 ** count }, (_, bits) =>
    groups.filter((g) => Math.floor(bits / 2 ** g) % 2 === 1),
  );
  return sets.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
}

export const isInside = (mix: readonly number[], set: readonly number[]): boolean =>
  mix.some((x) => x > 0) && mix.every((x, g) => x === 0 || set.includes(g));
export const doesTouch = (mix: readonly number[], set: readonly number[]): boolean =>
  set.some((g) => (mix[g] as number) > 0);

export interface Table {
  readonly mix: number[][];
  readonly lo: number[];
  readonly hi: number[];
}

/**
 * Where the pools of a set are just the floors of the funds inside it, these stand at their floors and
 * others get nothing of them; where they are just the caps of the funds that touch it, these stand at
 * their caps and get nothing else. True where that took money from somebody.
 */
export function holdExactly({ mix, lo, hi }: Table, pools: readonly number[]): boolean {
  let changed = false;
  const empty = (row: number[], g: number) => {
    if (row[g] === 0) return;
    row[g] = 0;
    changed = true;
  };
  for (const set of setsOf(pools.length)) {
    const pool = sum(set, (g) => pools[g] as number);
    const among = (concerned: readonly boolean[], bound: readonly number[]) =>
      bound.reduce((total, value, e) => (concerned[e] === true ? total + value : total), 0);
    const inside = mix.map((row) => isInside(row, set));
    if (pool > 0 && Math.abs(among(inside, lo) - pool) <= SAME * pool) {
      mix.forEach((row, e) => {
        if (inside[e] === true) hi[e] = lo[e] as number;
        else for (const g of set) empty(row, g);
      });
    }
    const touching = mix.map((row) => doesTouch(row, set));
    if (pool > 0 && Math.abs(among(touching, hi) - pool) <= SAME * pool) {
      mix.forEach((row, e) => {
        if (touching[e] !== true) return;
        lo[e] = hi[e] as number;
        row.forEach((_, g) => {
          if (!set.includes(g)) empty(row, g);
        });
      });
    }
  }
  return changed;
}

const clamp = (value: number, lo: number, hi: number): number => Math.min(Math.max(value, lo), hi);

/** The m of one group that brings it to its pool while those of the others stand, by bisection. */
function findMultiplier({ mix, lo, hi }: Table, m: readonly number[], g: number, pool: number): number {
  const funds = mix
    .map((row, e) => ({
      x: row[g] as number,
      rest: row.reduce((total, x, h) => (h === g ? total : total + x * (m[h] as number)), 0),
      lo: lo[e] as number,
      hi: hi[e] as number,
    }))
    .filter(({ x }) => x > 0);
  const given = (own: number): number => {
    let total = 0;
    for (const fund of funds) {
      const whole = own * fund.x + fund.rest;
      total += whole > 0 ? (own * fund.x * clamp(whole, fund.lo, fund.hi)) / whole : 0;
    }
    return total;
  };
  let [low, high] = [m[g] as number, m[g] as number];
  while (given(low) > pool && low > 1e-300) low /= 2;
  while (given(high) < pool && high < 1e300) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (given(middle) < pool) low = middle;
    else high = middle;
  }
}

/** m_g·r_e·X, with the r that hold every fund within its bounds. */
function amountsAt({ mix, lo, hi }: Table, m: readonly number[]): number[][] {
  return mix.map((row, e) => {
    const whole = row.reduce((total, x, g) => total + x * (m[g] as number), 0);
    const held = clamp(whole, lo[e] as number, hi[e] as number);
    // Shares first: amounts that all but vanish (1e-318) would ask for a factor that no float holds.
    return row.map((x, g) => (whole === 0 ? 0 : held * (((m[g] as number) * x) / whole)));
  });
}

/** A = m_g·r_e·X: one group after the other brought to its pool, every fund within its bounds, until nothing moves. */
export function scale(table: Table, pools: readonly number[]): number[][] {
  const m = pools.map(() => 1);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    const amounts = amountsAt(table, m);
    const misses = pools.map((pool, g) => Math.abs(sum(amounts, (row) => row[g] as number) - pool));
    if (misses.every((miss, g) => miss <= CLOSE * (pools[g] as number))) return amounts;
    pools.forEach((pool, g) => {
      if (pool > 0) m[g] = findMultiplier(table, m, g, pool);
    });
  }
  return amountsAt(table, m);
}
