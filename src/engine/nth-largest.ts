// The n-th largest of many numbers between 0 and 1, without sorting them all: count them by bucket,
// then sort the one bucket it falls into.

const BUCKETS = 1 << 12;

const bucketOf = (value: number): number => Math.min(BUCKETS - 1, Math.floor(value * BUCKETS));

/** @param values each from 0 to below 1; @param n from 1 to their number. */
export function nthLargest(values: Float64Array, n: number): number {
  const counts = new Uint32Array(BUCKETS);
  for (let i = 0; i < values.length; i++) {
    const bucket = bucketOf(values[i] as number);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let above = 0;
  let bucket = BUCKETS - 1;
  while (above + (counts[bucket] as number) < n) above += counts[bucket--] as number;
  const inside = values.filter((value) => bucketOf(value) === bucket).sort();
  return inside[inside.length - (n - above)] as number;
}
