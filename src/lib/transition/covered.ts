// How much of the way from the sharing-out of 2016 to the target is behind (docs/model.md, section 7,
// laboratory). Amounts in R$, laid out year × entity; `years` may begin before the reform does.

/** What a fund gets by the reference, by one family of transition, and by the target. */
export interface CoveredPaths {
  readonly size: number;
  readonly years: readonly number[];
  readonly startYear: number;
  readonly reference: Float64Array;
  readonly amount: Float64Array;
  readonly target: Float64Array;
}

/** Less than this a fund, on the average, is no distance: centavos would not show it, R$. */
const NO_DISTANCE = 0.005;
/** A way of which this part is behind has been gone. */
export const ARRIVED = 0.995;

/** Σ|from − target| of one year, R$. */
function distanceAt({ size, target }: CoveredPaths, from: Float64Array, y: number): number {
  let sum = 0;
  for (let i = y * size; i < (y + 1) * size; i++) sum += Math.abs((from[i] as number) - (target[i] as number));
  return sum;
}

/** 1 − Σ|A − target| / Σ|ref − target| by year; NaN where there is no distance (before the reform, for one). */
export function coveredByYear(paths: CoveredPaths): Float64Array {
  return Float64Array.from(paths.years, (_, y) => {
    const whole = distanceAt(paths, paths.reference, y);
    return whole <= NO_DISTANCE * paths.size ? Number.NaN : 1 - distanceAt(paths, paths.amount, y) / whole;
  });
}

/** First year from which, to the last, the way stays gone; null when it is not within the years. */
function stayedFrom(years: readonly number[], startYear: number, isThere: (y: number) => boolean): number | null {
  let first: number | null = null;
  for (let y = years.length - 1; y >= 0 && (years[y] as number) >= startYear && isThere(y); y--) {
    first = years[y] as number;
  }
  return first;
}

/** Year in which the country arrives, by `coveredByYear`. */
export function arrivalOf({ years, startYear }: CoveredPaths, covered: Float64Array): number | null {
  return stayedFrom(years, startYear, (y) => (covered[y] as number) >= ARRIVED - 1e-12);
}

/** Years until half the way is behind, in proportion between year-ends; null when it never is. */
export function halfLifeOf({ years, startYear }: CoveredPaths, covered: Float64Array): number | null {
  let before = 0;
  for (let y = years.indexOf(startYear); y >= 0 && y < years.length; y++) {
    const now = covered[y] as number;
    if (now >= 0.5) return (years[y] as number) - startYear + (0.5 - before) / (now - before);
    before = Number.isNaN(now) ? 0 : now;
  }
  return null;
}

/** When funds arrive; years of the calendar, null for after the last. */
export interface Arrivals {
  /** Funds with a way to go. */
  readonly funds: number;
  readonly median: number | null;
  /** Nine in ten have arrived by then. */
  readonly ninetieth: number | null;
  readonly never: number;
}

/** Arrival of every fund that `hasWay`, in the sense of `arrivalOf`, each by its own distance. */
export function arrivalsOf(paths: CoveredPaths, hasWay: (e: number) => boolean): Arrivals {
  const { size, years, startYear, reference, amount, target } = paths;
  const arrived: number[] = [];
  let never = 0;
  for (let e = 0; e < size; e++) {
    if (!hasWay(e)) continue;
    const year = stayedFrom(years, startYear, (y) => {
      const goal = target[y * size + e] as number;
      const whole = Math.abs((reference[y * size + e] as number) - goal);
      return Math.abs((amount[y * size + e] as number) - goal) <= (1 - ARRIVED) * whole + NO_DISTANCE;
    });
    if (year === null) never++;
    else arrived.push(year);
  }
  arrived.sort((a, b) => a - b);
  const funds = arrived.length + never;
  const at = (part: number): number | null => arrived[Math.ceil(part * funds) - 1] ?? null;
  return { funds, median: at(0.5), ninetieth: at(0.9), never };
}
