// Sets of groups whose pools are just what bounds ask for (docs/model.md, section 7, "Bounds on the
// whole amount"): no multiplier gets there, because some amounts have to be zero.

/** Free bounds of each fund and what it brings to the fitting, R$; all three are written to. */
export interface HeldTable {
  readonly seed: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Where floors take all of a set, funds inside stand at their floors and others get nothing of it. */
function holdFloors({ seed, lo, hi }: HeldTable, touches: Uint8Array, count: number, set: number): void {
  for (let e = 0; e < touches.length; e++) {
    if (((touches[e] as number) & ~set) === 0) hi[e] = lo[e] as number;
    else for (let g = 0; g < count; g++) if ((set >> g) & 1) seed[e * count + g] = 0;
  }
}

/** Where caps leave just room for a set, funds that touch it stand at their caps and get nothing else. */
function holdCaps({ seed, lo, hi }: HeldTable, touches: Uint8Array, count: number, set: number): void {
  for (let e = 0; e < touches.length; e++) {
    if (((touches[e] as number) & set) === 0) continue;
    lo[e] = hi[e] as number;
    for (let g = 0; g < count; g++) if (!((set >> g) & 1)) seed[e * count + g] = 0;
  }
}

/**
 * Write what such sets force into the table. One pass over them is enough: a set that would only be
 * found in what one of them leaves makes with it another that is among them.
 * @param touches groups by fund before anything is left out.
 */
export function holdExactly(
  table: HeldTable,
  touches: Uint8Array,
  count: number,
  sets: { readonly floors: readonly number[]; readonly caps: readonly number[] },
): void {
  for (const set of sets.floors) holdFloors(table, touches, count, set);
  for (const set of sets.caps) holdCaps(table, touches, count, set);
}
