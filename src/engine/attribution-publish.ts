// The parts of a change in centavos (docs/model.md, sections 9 and 11): those of a fund add up to its
// published change exactly, those of a place are the sums of its funds'.

import type { Attribution } from './attribution.ts';
import type { Player } from './attribution-players.ts';
import type { PublishedYear } from './publish.ts';

/** Whole centavos. */
export interface PublishedAttribution {
  readonly year: number;
  readonly players: readonly Player[];
  /** Player × entity. */
  readonly values: Float64Array;
  /** By entity, as the two below: reference + values + structure = amount. */
  readonly structure: Float64Array;
  readonly reference: Float64Array;
  readonly amount: Float64Array;
}

/** A part below this share of the amount is float noise: no centavo of rounding goes to it. */
const NOISE = 1e-13;

/**
 * Give a centavo to the part furthest below its exact value, or take one from the part furthest
 * above; ties to the earlier. Parts that are nothing stay so, unless all are.
 */
function moveOne(parts: Float64Array, exact: Float64Array, step: 1 | -1, noise: number): void {
  let chosen = -1;
  let most = -Infinity;
  let isSome = false;
  exact.forEach((value, p) => {
    const counts = Math.abs(value) > noise;
    const miss = step * (value - (parts[p] as number));
    if ((counts && !isSome) || (counts === isSome && miss > most)) {
      chosen = p;
      most = miss;
      isSome ||= counts;
    }
  });
  parts[chosen] = (parts[chosen] as number) + step;
}

/**
 * Parts of one change to whole centavos that add up to `total`, by largest remainder.
 * @throws Error when the total is further from the parts than rounding explains.
 */
function roundParts(exact: Float64Array, total: number, noise: number): Float64Array {
  const parts = exact.map((value) => Math.round(value) + 0);
  let missing = parts.reduce((sum, value) => sum - value, total);
  // Half a centavo a part, and one each for the rounding of amount and reference.
  if (!(Math.abs(missing) <= exact.length / 2 + 2)) {
    throw new Error(`the parts of a change are ${missing} centavos away from it`);
  }
  for (; missing > 0; missing--) moveOne(parts, exact, 1, noise);
  for (; missing < 0; missing++) moveOne(parts, exact, -1, noise);
  return parts;
}

/** Publish an attribution beside the year it explains, of the same reform and data. */
export function publishAttribution(attribution: Attribution, published: PublishedYear): PublishedAttribution {
  const { year, players } = attribution;
  const { reference, amount } = published;
  const size = amount.length;
  const values = new Float64Array(players.length * size);
  const structure = new Float64Array(size);
  const exact = new Float64Array(players.length + 1);
  for (let e = 0; e < size; e++) {
    exact.forEach((_, p) => {
      const part = p < players.length ? attribution.values[p * size + e] : attribution.structure[e];
      exact[p] = (part as number) * 100;
    });
    const [before, after] = [reference[e] as number, amount[e] as number];
    const parts = roundParts(exact, after - before, NOISE * Math.max(before, after));
    for (let p = 0; p < players.length; p++) values[p * size + e] = parts[p] as number;
    structure[e] = parts[players.length] as number;
  }
  return { year, players, values, structure, reference, amount };
}
