// docs/model.md, section 7, "Bounds on the whole amount": floors and caps on all a fund receives,
// over several groups. Every set of groups is asked, factors are bisected, and the table is scaled
// group by group and fund by fund until nothing moves.

import type { BoundReference, TransitionBounds } from '../../src/engine/reform.ts';
import { sum } from './country.ts';

const NOISE = 0.005;
/** Two sums nearer than this, relative to their size, are one sum told by two floats. */
const SAME = 1e-12;
/** A group this near its pool, as a share of it, has it. */
const CLOSE = 5e-15;
const MOST_SWEEPS = 20_000;

export interface TotalFinding {
  readonly kind: 'floor-infeasible' | 'cap-infeasible';
  /** R$. */
  readonly amount: number;
  /** Positions of the groups that prove it. */
  readonly groups: readonly number[];
}

/** One fund before bounds on its whole amount, R$. */
export interface WholeFund {
  /** X by group, in the order of the reform. */
  readonly given: readonly number[];
  /** W by group. */
  readonly free: readonly number[];
  readonly ringFenced: number;
  readonly reference: number;
  /** amount_e[t−1]; ΣB_e before the first year. */
  readonly previous: number;
  /** ΣB_e. */
  readonly base: number;
}

/** A fund in the table: what it may hold of whole money and the mix it starts from. */
interface Row {
  readonly mix: readonly number[];
  readonly ringFenced: number;
  readonly floor: number;
  readonly cap: number;
}

export interface TotalMoment {
  readonly bounds: TransitionBounds;
  readonly deflator: number;
  /** F by group, R$. */
  readonly pools: readonly number[];
  readonly funds: readonly WholeFund[];
}

function lookedAt(kind: BoundReference, fund: WholeFund, deflator: number): number {
  switch (kind) {
    case 'statusQuo':
      return fund.reference;
    case 'previous':
      return fund.previous;
    case 'base':
      return fund.base;
    case 'baseReal':
      return fund.base * deflator;
  }
}

function rowOf(fund: WholeFund, { bounds, deflator, pools }: TotalMoment): Row {
  const { floor, cap } = bounds;
  const { ringFenced, given } = fund;
  const least = floor === null ? 0 : (1 - floor.maxLoss) * lookedAt(floor.reference, fund, deflator);
  const most = cap === null ? Infinity : (1 + cap.maxGain) * lookedAt(cap.reference, fund, deflator);
  if (given.some((amount) => amount > 0)) return { mix: given, ringFenced, floor: least, cap: Math.max(least, most) };
  const missing = Math.max(0, least - ringFenced);
  if (missing === 0) return { mix: given, ringFenced, floor: 0, cap: 0 };
  const parts = fund.free.some((amount) => amount > 0) ? fund.free : pools;
  const whole = sum(parts, (part) => part);
  return { mix: parts.map((part) => (missing * part) / whole), ringFenced, floor: least, cap: least };
}

const freeOf = (bound: number, ringFenced: number, factor: number): number => Math.max(0, factor * bound - ringFenced);

/** Every set of groups that is not empty, as positions; the smallest first. */
function setsOf(count: number): number[][] {
  const groups = Array.from({ length: count }, (_, g) => g);
  const sets = Array.from({ length: 2 ** count }, (_, bits) =>
    groups.filter((g) => Math.floor(bits / 2 ** g) % 2 === 1),
  );
  return sets.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
}

const isInside = (mix: readonly number[], set: readonly number[]): boolean =>
  mix.some((x) => x > 0) && mix.every((x, g) => x === 0 || set.includes(g));
const doesTouch = (mix: readonly number[], set: readonly number[]): boolean => set.some((g) => (mix[g] as number) > 0);

/** What floors lack in the pools of a set, or its pools have beyond the caps, R$; negative where they do not. */
function lackOf(
  side: 'floor' | 'cap',
  set: readonly number[],
  rows: readonly Row[],
  pools: readonly number[],
  factor: number,
) {
  const pool = sum(set, (g) => pools[g] as number);
  const concerned = rows.filter(({ mix }) => (side === 'floor' ? isInside(mix, set) : doesTouch(mix, set)));
  const bound = sum(concerned, (row) => freeOf(row[side], row.ringFenced, factor));
  const lack = side === 'floor' ? bound - pool : pool - bound;
  return Math.abs(lack) <= 1e-15 * pool ? 0 : lack;
}

/** The factor between one that will do and one that will not, down to neighbouring floats. */
function bisect(does: number, doesNot: number, willDo: (factor: number) => boolean): number {
  for (;;) {
    const middle = (does + doesNot) / 2;
    if (middle === does || middle === doesNot) return does;
    if (willDo(middle)) does = middle;
    else doesNot = middle;
  }
}

function ease(side: 'floor' | 'cap', rows: readonly Row[], pools: readonly number[]) {
  const sets = setsOf(pools.length).filter((set) => set.some((g) => (pools[g] as number) > 0));
  const lacks = sets.map((set) => lackOf(side, set, rows, pools, 1));
  const lacking = Math.max(0, ...lacks);
  if (lacking === 0) return { factor: 1, findings: [] };
  const willDo = (factor: number) => sets.every((set) => lackOf(side, set, rows, pools, factor) <= 0);
  let far = side === 'floor' ? 0 : 2;
  while (side === 'cap' && far < 2 ** 60 && !willDo(far)) far *= 2;
  const factor = willDo(far) ? bisect(far, 1, willDo) : Infinity;
  const groups = sets[lacks.findIndex((lack) => lack >= lacking * (1 - SAME))] as number[];
  const finding: TotalFinding = { kind: `${side}-infeasible`, amount: lacking, groups };
  return { factor, findings: lacking > NOISE ? [finding] : [] };
}

interface Table {
  readonly mix: number[][];
  readonly lo: number[];
  readonly hi: number[];
}

/**
 * Where the pools of a set are just the floors of the funds inside it, these stand at their floors and
 * others get nothing of them; where they are just the caps of the funds that touch it, these stand at
 * their caps and get nothing else. True where that took money from somebody.
 */
function holdExactly({ mix, lo, hi }: Table, pools: readonly number[]): boolean {
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
    const factor = whole === 0 ? 0 : clamp(whole, lo[e] as number, hi[e] as number) / whole;
    return row.map((x, g) => factor * (m[g] as number) * x);
  });
}

/** A = m_g·r_e·X: one group after the other brought to its pool, every fund within its bounds, until nothing moves. */
function scale(table: Table, pools: readonly number[]): number[][] {
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

/** A by fund and group, R$, and the bounds that could not be met; `isNull`: no group moves anything. */
export function boundTotals(moment: TotalMoment, isNull: boolean): { amounts: number[][]; findings: TotalFinding[] } {
  const given = moment.funds.map((fund) => [...fund.given]);
  const { bounds, pools } = moment;
  if (bounds.floor === null && bounds.cap === null) return { amounts: given, findings: [] };
  const rows = moment.funds.map((fund) => rowOf(fund, moment));
  const meets = rows.every(({ ringFenced, floor, cap }, e) => {
    const free = sum(given[e] as number[], (x) => x);
    return free >= freeOf(floor, ringFenced, 1) && free <= freeOf(cap, ringFenced, 1);
  });
  if (meets) return { amounts: given, findings: [] };
  const floors = ease('floor', rows, pools);
  const caps = bounds.cap === null ? { factor: Infinity, findings: [] } : ease('cap', rows, pools);
  const findings = [...floors.findings, ...caps.findings];
  if (isNull) return { amounts: given, findings };
  const table = {
    mix: rows.map(({ mix }) => [...mix]),
    lo: rows.map(({ floor, ringFenced }) => freeOf(floor, ringFenced, floors.factor)),
    hi: rows.map(({ cap, ringFenced }) => (caps.factor === Infinity ? Infinity : freeOf(cap, ringFenced, caps.factor))),
  };
  while (holdExactly(table, pools));
  return { amounts: scale(table, pools), findings };
}
