// What each fund must hold over all groups in one year (docs/model.md, section 7, "Bounds on the
// whole amount"): bounds on its whole custeio, and what it brings to the fitting.

import type { BoundReference, TransitionBounds } from './reform.ts';

/** One year, before bounds on whole amounts. */
export interface TotalYear {
  /** κ[t] and D[t]. */
  readonly scale: number;
  readonly deflator: number;
  /** X of each group by entity, R$. */
  readonly amounts: readonly Float64Array[];
  /** amount_e of the year before, R$; null after the base year. */
  readonly previous: Float64Array | null;
}

/** What does not change from year to year, by entity, R$ of 2016. */
export interface TotalBase {
  /** W of each group that has money. */
  readonly free: readonly Float64Array[];
  /** ΣW by group. */
  readonly freeTotal: Float64Array;
  readonly fenced: Float64Array;
  /** ΣB: free and ring-fenced. */
  readonly whole: Float64Array;
}

/** One year by entity, filled anew each year. */
export interface TotalLimits {
  /** Bounds on the whole amount, R$; Infinity where there is no cap. */
  readonly floor: Float64Array;
  readonly cap: Float64Array;
  /** Ring-fenced money of the year, R$. */
  readonly fenced: Float64Array;
  /** What enters the fitting, by entity and in it by group, R$. */
  readonly seed: Float64Array;
  /** Bit g: the entity has money of group g. */
  readonly touches: Uint8Array;
}

export function createLimits(size: number, groups: number): TotalLimits {
  const make = () => new Float64Array(size);
  const seed = new Float64Array(size * groups);
  return { floor: make(), cap: make(), fenced: make(), seed, touches: new Uint8Array(size) };
}

/** Factor and array whose product is the reference amount R_e. */
function referenceOf(reference: BoundReference, year: TotalYear, base: TotalBase): readonly [number, Float64Array] {
  const references: Record<BoundReference, readonly [number, Float64Array]> = {
    statusQuo: [year.scale, base.whole],
    previous: [1, year.previous ?? base.whole],
    base: [1, base.whole],
    baseReal: [year.deflator, base.whole],
  };
  return references[reference];
}

/** Write both bounds; a cap below the floor is the floor. */
function settleInto({ floor, cap, fenced }: TotalLimits, bounds: TransitionBounds, year: TotalYear, base: TotalBase) {
  const [low, lowOf] = bounds.floor === null ? [0, base.whole] : referenceOf(bounds.floor.reference, year, base);
  const [high, highOf] = bounds.cap === null ? [0, base.whole] : referenceOf(bounds.cap.reference, year, base);
  const least = (1 - (bounds.floor?.maxLoss ?? 0)) * low;
  const most = (1 + (bounds.cap?.maxGain ?? 0)) * high;
  for (let e = 0; e < floor.length; e++) {
    const lowest = least * (lowOf[e] as number);
    const highest = bounds.cap === null ? Infinity : most * (highOf[e] as number);
    floor[e] = lowest;
    cap[e] = highest < lowest ? lowest : highest;
    fenced[e] = year.scale * (base.fenced[e] as number);
  }
}

/**
 * A fund to which no group gives anything enters with its floor and may have no more; of what it has
 * of each group, that goes by its free base, or by the pools where it has none of that either.
 */
function enterEmpty(limits: TotalLimits, e: number, base: TotalBase): void {
  const { floor, cap, fenced, seed, touches } = limits;
  const count = base.free.length;
  const least = (floor[e] as number) - (fenced[e] as number);
  if (!(least > 0)) {
    floor[e] = 0;
    cap[e] = 0;
    return;
  }
  cap[e] = floor[e] as number;
  const own = base.free.map((free) => free[e] as number);
  const total = own.reduce((sum, value) => sum + value, 0);
  const parts = total > 0 ? own : [...base.freeTotal];
  const whole = parts.reduce((sum, value) => sum + value, 0);
  parts.forEach((part, g) => {
    seed[e * count + g] = (least * part) / whole;
    if (part > 0) touches[e] = (touches[e] as number) | (1 << g);
  });
}

/** Fill the limits of one year; true where some fund does not meet them as it is. */
export function limitInto(limits: TotalLimits, bounds: TransitionBounds, year: TotalYear, base: TotalBase): boolean {
  settleInto(limits, bounds, year, base);
  const { floor, cap, fenced, seed, touches } = limits;
  const count = year.amounts.length;
  let binds = false;
  for (let e = 0; e < floor.length; e++) {
    let own = 0;
    let touched = 0;
    for (let g = 0; g < count; g++) {
      const amount = (year.amounts[g] as Float64Array)[e] as number;
      seed[e * count + g] = amount;
      own += amount;
      if (amount > 0) touched |= 1 << g;
    }
    touches[e] = touched;
    if (touched === 0) enterEmpty(limits, e, base);
    const whole = own + (fenced[e] as number);
    // What is ring-fenced may lie above the cap: nothing can be taken from it.
    if (whole < (floor[e] as number) || (whole > (cap[e] as number) && own > 0)) binds = true;
  }
  return binds;
}
