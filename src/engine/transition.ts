// From the base shares to the target, and what bounds allow (docs/model.md, section 7).
// `excessOnly` is the rule of the FPE since LC 143/2013.

import { clampInto, findMultiplier } from './waterfill.ts';
import type { BoundReference, Transition } from './reform.ts';
import type { Finding } from './run.ts';

/** A difference up to this is float noise, not a finding, R$. */
export const NOISE_REAIS = 0.005;

export const NO_FINDING: Finding = { kind: 'none', amount: 0 };

/** One year of one group. */
export interface TransitionYear {
  /** κ[t]: ref_e = κ·W_e. */
  readonly scale: number;
  readonly deflator: number;
  /** F[t] and F[2016], R$. */
  readonly pool: number;
  readonly basePool: number;
  /** Part of the way covered, 0–1 (phaseIn). */
  readonly progress: number;
  /** a_e[t] / F[t]. */
  readonly shares: Float64Array;
}

export interface TransitionGroup {
  readonly transition: Transition;
  /** W by entity. */
  readonly free: Float64Array;
  readonly isNull: boolean;
}

/** Scratch of one entity-sized run, reused every year. */
export interface BoundScratch {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** λ[t]: part of the phase-in covered in a year. */
export function phaseInProgress({ years }: Transition, startYear: number, year: number): number {
  return Math.min(1, (year - startYear + 1) / years);
}

function blendInto(out: Float64Array, { transition, free }: TransitionGroup, year: TransitionYear): void {
  const { shares, pool, basePool, deflator, scale, progress } = year;
  const growsOnly = transition.mode === 'excessOnly';
  const guaranteed = Math.min(pool, basePool * deflator);
  const kept = growsOnly ? guaranteed / basePool : scale * (1 - progress);
  const shared = growsOnly ? pool - guaranteed : pool * progress;
  for (let e = 0; e < out.length; e++) out[e] = kept * (free[e] as number) + shared * (shares[e] as number);
}

/** Factor and array whose product is the reference amount R_e. */
function referenceOf(
  reference: BoundReference,
  group: TransitionGroup,
  year: TransitionYear,
  previous: Float64Array,
): readonly [number, Float64Array] {
  const references: Record<BoundReference, readonly [number, Float64Array]> = {
    statusQuo: [year.scale, group.free],
    previous: [1, previous],
    base: [1, group.free],
    baseReal: [year.deflator, group.free],
  };
  return references[reference];
}

interface BoundSums {
  readonly lo: number;
  readonly hi: number;
  readonly binds: boolean;
}

interface Bounds {
  readonly floor: number;
  readonly floorOf: Float64Array;
  /** Infinity where there is no cap. */
  readonly cap: number;
  readonly capOf: Float64Array;
}

/** The floor is factor · array; so is the cap. Without one, they are 0 and Infinity. */
function boundsOf(group: TransitionGroup, year: TransitionYear, previous: Float64Array): Bounds {
  const { floor, cap } = group.transition;
  const low = floor === null ? ([0, group.free] as const) : referenceOf(floor.reference, group, year, previous);
  const high = cap === null ? ([Infinity, group.free] as const) : referenceOf(cap.reference, group, year, previous);
  return {
    floor: (1 - (floor?.maxLoss ?? 0)) * low[0],
    floorOf: low[1],
    cap: (1 + (cap?.maxGain ?? 0)) * high[0],
    capOf: high[1],
  };
}

/** Write both bounds; a cap below the floor, or of a fund with nothing to give, is the floor. */
function settleBoundsInto({ lo, hi }: BoundScratch, blend: Float64Array, bounds: Bounds): BoundSums {
  const { floor, floorOf, cap, capOf } = bounds;
  const isCapped = cap !== Infinity;
  let sumLo = 0;
  let sumHi = 0;
  let binds = false;
  for (let e = 0; e < blend.length; e++) {
    const own = blend[e] as number;
    const low = floor * (floorOf[e] as number);
    const ceiling = isCapped ? cap * (capOf[e] as number) : Infinity;
    const high = ceiling < low || own === 0 ? low : ceiling;
    lo[e] = low;
    hi[e] = high;
    sumLo += low;
    sumHi += high;
    if (own < low || own > high) binds = true;
  }
  return { lo: sumLo, hi: sumHi, binds };
}

function scaleInto(out: Float64Array, values: Float64Array, factor: number): void {
  for (let e = 0; e < out.length; e++) out[e] = (values[e] as number) * factor;
}

function findingOf(pool: number, sums: BoundSums): Finding {
  if (sums.lo - pool > NOISE_REAIS) return { kind: 'floor-infeasible', amount: sums.lo - pool };
  if (pool - sums.hi > NOISE_REAIS) return { kind: 'cap-infeasible', amount: pool - sums.hi };
  return NO_FINDING;
}

/** Apply floor and cap to the blend that stands in `out`. */
function boundInto(
  out: Float64Array,
  group: TransitionGroup,
  year: TransitionYear,
  previous: Float64Array,
  scratch: BoundScratch,
): Finding {
  const { lo, hi } = scratch;
  const sums = settleBoundsInto(scratch, out, boundsOf(group, year, previous));
  if (sums.lo > year.pool) scaleInto(out, lo, year.pool / sums.lo);
  // With nothing under any cap there is no proportion to scale by: the blend stays.
  else if (sums.hi < year.pool && sums.hi > 0) scaleInto(out, hi, year.pool / sums.hi);
  else if (sums.hi >= year.pool && sums.binds) clampInto(out, findMultiplier(year.pool, out, lo, hi), out, lo, hi);
  return findingOf(year.pool, sums);
}

/**
 * Amounts A_e of one group in one year, R$, into `out`; `previous` is A of the year before.
 * A group that asks for nothing but base shares keeps the reference to the last bit: every bound is
 * then in proportion to W, so that its findings stand but no money moves.
 */
export function passInto(
  out: Float64Array,
  group: TransitionGroup,
  year: TransitionYear,
  previous: Float64Array,
  scratch: BoundScratch,
): Finding {
  const { floor, cap } = group.transition;
  const isBounded = floor !== null || cap !== null;
  if (group.isNull) {
    scaleInto(out, group.free, year.scale);
    const finding = isBounded ? boundInto(out, group, year, previous, scratch) : NO_FINDING;
    scaleInto(out, group.free, year.scale);
    return finding;
  }
  blendInto(out, group, year);
  return isBounded ? boundInto(out, group, year, previous, scratch) : NO_FINDING;
}
