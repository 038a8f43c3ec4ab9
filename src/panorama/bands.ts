// Population bands of NT 46 (Ipea, 2018), upper bound inclusive.

export const BAND_LIMITS: readonly number[] = [5e3, 10e3, 20e3, 50e3, 100e3, 200e3, 500e3, 1e6, Infinity];

/** Position of the band of a municipality with so many inhabitants. */
export function bandOf(inhabitants: number): number {
  return BAND_LIMITS.findIndex((limit) => inhabitants <= limit);
}
