// docs/model.md, section 7: from the sharing-out of 2016 to the targets, within bounds.

import type { BoundReference, Transition } from '#engine';
import { sum } from './country.ts';
import { isNull } from './targets.ts';
import type { BaseOfGroup } from './groups.ts';

// A difference up to half a centavo is float noise, not a status.
const NOISE = 0.005;

export interface Finding {
  readonly kind: 'none' | 'floor-infeasible' | 'cap-infeasible';
  /** Shortfall Σlo − F or surplus F − Σhi, R$. */
  readonly amount: number;
}

export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

/** What the transition of one group looks at in one year. */
export interface Moment {
  readonly base: BaseOfGroup;
  readonly year: number;
  readonly startYear: number;
  /** D[t]. */
  readonly deflator: number;
  /** F[t], R$. */
  readonly freePool: number;
  /** ref[t], a[t] and A[t−1], R$, by fund. */
  readonly reference: readonly number[];
  readonly target: readonly number[];
  readonly previous: readonly number[];
}

/** The amounts before bounds, R$, by fund. */
export function blend(moment: Moment): number[] {
  const { base, reference, target, freePool } = moment;
  const { mode, years } = base.group.transition;
  // The excess over inflation of a null reform is the base share of it: the same reference, without noise.
  if (isNull(base)) return [...reference];
  if (mode === 'phaseIn') {
    const lambda = Math.min(1, (moment.year - moment.startYear + 1) / years);
    return reference.map((ref, e) => ref + lambda * ((target[e] as number) - ref));
  }
  const guaranteed = Math.min(freePool, base.total * moment.deflator);
  return base.share.map((share, e) => {
    const targetShare = freePool > 0 ? (target[e] as number) / freePool : 0;
    return share * guaranteed + targetShare * (freePool - guaranteed);
  });
}

function boundReference(kind: BoundReference, moment: Moment, e: number): number {
  const free = moment.base.free[e] as number;
  switch (kind) {
    case 'statusQuo':
      return moment.reference[e] as number;
    case 'previous':
      return moment.previous[e] as number;
    case 'base':
      return free;
    case 'baseReal':
      return free * moment.deflator;
  }
}

/** lo and hi of each fund, R$. */
export function boundsOf(transition: Transition, moment: Moment, blended: readonly number[]): Bounds[] {
  const { floor, cap } = transition;
  return blended.map((amount, e) => {
    const lo = floor === null ? 0 : (1 - floor.maxLoss) * boundReference(floor.reference, moment, e);
    const hi = cap === null ? Infinity : (1 + cap.maxGain) * boundReference(cap.reference, moment, e);
    return { lo, hi: hi < lo || amount === 0 ? lo : hi };
  });
}

function clamp(value: number, { lo, hi }: Bounds): number {
  return Math.min(Math.max(value, lo), hi);
}

/** Σ clamp(m·blend, lo, hi), R$. */
function total(blended: readonly number[], bounds: readonly Bounds[], m: number): number {
  let amount = 0;
  blended.forEach((value, e) => (amount += clamp(m * value, bounds[e] as Bounds)));
  return amount;
}

/** The m that makes Σ clamp(m·blend, lo, hi) = F, by bisection down to neighbouring floats. */
function findMultiplier(blended: readonly number[], bounds: readonly Bounds[], freePool: number): number {
  let [low, high] = [0, 1];
  while (total(blended, bounds, high) < freePool && high < 1e300) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (total(blended, bounds, middle) < freePool) low = middle;
    else high = middle;
  }
}

/**
 * A: the blended amounts within their bounds, adding up to the free pool, R$, by fund. Where bounds
 * cannot be met, everybody stands in the same proportion to the bound that fails.
 */
export function withinBounds(
  blended: readonly number[],
  bounds: readonly Bounds[],
  freePool: number,
): { amounts: number[]; finding: Finding } {
  const none: Finding = { kind: 'none', amount: 0 };
  if (blended.every((value, e) => clamp(value, bounds[e] as Bounds) === value)) {
    return { amounts: [...blended], finding: none };
  }
  const floors = sum(bounds, ({ lo }) => lo);
  if (floors > freePool) {
    const amounts = bounds.map(({ lo }) => (lo * freePool) / floors);
    const short = floors - freePool;
    return { amounts, finding: short > NOISE ? { kind: 'floor-infeasible', amount: short } : none };
  }
  const caps = sum(bounds, ({ hi }) => hi);
  if (caps < freePool) {
    // Caps that are all 0 leave no proportion to follow: the pool goes as it would without them.
    const amounts = caps > 0 ? bounds.map(({ hi }) => (hi * freePool) / caps) : [...blended];
    const over = freePool - caps;
    return { amounts, finding: over > NOISE ? { kind: 'cap-infeasible', amount: over } : none };
  }
  const m = findMultiplier(blended, bounds, freePool);
  return { amounts: blended.map((value, e) => clamp(m * value, bounds[e] as Bounds)), finding: none };
}

/** A[t] of one group and how its bounds met the pool. */
export function transitionAmounts(moment: Moment): { amounts: number[]; finding: Finding } {
  if (moment.year < moment.startYear) {
    return { amounts: [...moment.reference], finding: { kind: 'none', amount: 0 } };
  }
  const blended = blend(moment);
  const bounded = withinBounds(blended, boundsOf(moment.base.group.transition, moment, blended), moment.freePool);
  // Every bound of a null reform is in proportion to W: its findings stand, no money moves.
  return isNull(moment.base) ? { amounts: [...moment.reference], finding: bounded.finding } : bounded;
}
