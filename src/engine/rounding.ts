// Centavos that add up (docs/model.md, section 9): largest remainder, ties to the earlier.

import { nthLargest } from './nth-largest.ts';

/** Past this many centavos (R$ 90 trillion) float64 has no single centavo left to hand out. */
const MOST_CENTAVOS = Number.MAX_SAFE_INTEGER;

/** R$ to whole centavos, half up. */
export function toCentavos(reais: number): number {
  return Math.floor(reais * 100 + 0.5);
}

/**
 * Round amounts to centavos so that they add up to `total`, by largest remainder.
 * Writes centavos into `out`; the two arrays are of one length.
 * @throws Error when the total is further from the amounts than rounding explains.
 */
export function roundToTotalInto(out: Float64Array, reais: Float64Array, total: number): void {
  const remainder = new Float64Array(reais.length);
  let missing = total;
  for (let e = 0; e < reais.length; e++) {
    const exact = (reais[e] as number) * 100;
    const whole = Math.floor(exact);
    out[e] = whole;
    remainder[e] = exact - whole;
    missing -= whole;
  }
  if (total > MOST_CENTAVOS) return;
  if (missing < -reais.length || missing > reais.length) {
    throw new Error(`amounts are ${missing} centavos away from their total of ${total}`);
  }
  if (missing > 0) addToLargest(out, remainder, missing);
  else if (missing < 0) takeFromSmallest(out, remainder, -missing);
}

function addToLargest(out: Float64Array, remainder: Float64Array, count: number): void {
  const threshold = nthLargest(remainder, count);
  let ties = count;
  for (let e = 0; e < out.length; e++) {
    if ((remainder[e] as number) <= threshold) continue;
    out[e] = (out[e] as number) + 1;
    ties--;
  }
  for (let e = 0; ties > 0; e++) {
    if (remainder[e] !== threshold) continue;
    out[e] = (out[e] as number) + 1;
    ties--;
  }
}

/** Float noise can leave the whole centavos above the total: the smallest remainders give them back. */
function takeFromSmallest(out: Float64Array, remainder: Float64Array, count: number): void {
  const order = Array.from(remainder.keys())
    .filter((e) => (out[e] as number) > 0)
    .sort((a, b) => (remainder[a] as number) - (remainder[b] as number) || b - a);
  for (const e of order.slice(0, count)) out[e] = (out[e] as number) - 1;
}

/**
 * Round groups of `width` neighbouring amounts to centavos, each group to its own total, by largest
 * remainder. Writes centavos into `out`, laid out as `reais`; totals has one value a group.
 */
export function roundGroupsInto(out: Float64Array, reais: Float64Array, totals: Float64Array, width: number): void {
  const remainder = new Float64Array(width);
  for (let g = 0; g < totals.length; g++) {
    const from = g * width;
    let missing = totals[g] as number;
    for (let i = 0; i < width; i++) {
      const exact = (reais[from + i] as number) * 100;
      const whole = Math.floor(exact);
      out[from + i] = whole;
      remainder[i] = exact - whole;
      missing -= whole;
    }
    if ((totals[g] as number) > MOST_CENTAVOS) continue;
    if (missing < -width || missing > width) throw new Error(`group ${g} is ${missing} centavos away from its total`);
    for (; missing > 0; missing--) moveOne(out, remainder, from, 1);
    for (; missing < 0; missing++) moveOne(out, remainder, from, -1);
  }
}

/** Give a centavo to the largest remainder, or take one from the smallest with something to give. */
function moveOne(out: Float64Array, remainder: Float64Array, from: number, step: 1 | -1): void {
  let chosen = -1;
  for (let i = 0; i < remainder.length; i++) {
    if (step < 0 && !((out[from + i] as number) > 0)) continue;
    const better = chosen < 0 || step * ((remainder[i] as number) - (remainder[chosen] as number)) > 0;
    if (better || (step < 0 && remainder[i] === remainder[chosen])) chosen = i;
  }
  out[from + chosen] = (out[from + chosen] as number) + step;
  remainder[chosen] = (remainder[chosen] as number) - step;
}
