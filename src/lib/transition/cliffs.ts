// Cliffs: how far a fund falls from one year to the next, from the first year of the reform on.

import type { Run } from '#engine';

export interface Cliff {
  readonly entity: number;
  readonly year: number;
  /** Part of the amount of the year before, 0–1. */
  readonly fall: number;
}

export interface Cliffs {
  /** The largest fall; null when nobody falls. */
  readonly worst: Cliff | null;
  /** Funds that fall by more than `STEEP` in some year. */
  readonly funds: number;
  /** How many do in each year, by year index. */
  readonly byYear: Float64Array;
}

/** A fall of more than this in a year is counted. */
export const STEEP = 0.05;
/** A fund with less than this the year before has nowhere to fall from, R$. */
const NOTHING = 1;
/** Float noise of a fall that is a bound: not beyond it, and nobody falls by it. */
const NOISE = 1e-9;

/** R$ of 2016 for every fund: the amounts of the base year, whatever the reform. */
function baseOf({ size, reference, envelope }: Run): Float64Array {
  const scale = envelope.scale[1] as number;
  return reference.subarray(0, size).map((value) => value / scale);
}

/** @param isReal fall of R$ of 2016, or of R$ of each year. */
export function cliffsOf(run: Run, startYear: number, isReal: boolean): Cliffs {
  const { size, years, amount, envelope } = run;
  const base = baseOf(run);
  const steep = new Uint8Array(size);
  const byYear = new Float64Array(years.length);
  let worst: Cliff | null = null;
  for (let y = Math.max(0, years.indexOf(startYear)); y < years.length; y++) {
    const [before, after] = [envelope.deflator[y] as number, envelope.deflator[y + 1] as number];
    const unit = isReal ? before / after : 1;
    const previous = y === 0 ? base : amount.subarray((y - 1) * size, y * size);
    for (let e = 0; e < size; e++) {
      const had = previous[e] as number;
      if (had < NOTHING) continue;
      const fall = 1 - ((amount[y * size + e] as number) * unit) / had;
      if (fall > Math.max(worst?.fall ?? 0, NOISE)) worst = { entity: e, year: years[y] as number, fall };
      if (fall <= STEEP + NOISE) continue;
      byYear[y] = (byYear[y] as number) + 1;
      steep[e] = 1;
    }
  }
  return { worst, funds: steep.reduce((sum, one) => sum + one, 0), byYear };
}
