// Municipalities in five parts of equal number, by rising need.

export interface Fifth {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Median of the change in the part, share. */
  readonly median: number;
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Rows without a measure or a change are left out; fewer than five rows make no parts. */
export function fifthsOf(need: Float64Array, change: Float64Array): Fifth[] {
  const order = Uint32Array.from(need.keys())
    .filter((i) => Number.isFinite(need[i]) && Number.isFinite(change[i]))
    .sort((a, b) => (need[a] ?? 0) - (need[b] ?? 0));
  if (order.length < 5) return [];
  return [0, 1, 2, 3, 4].map((f) => {
    const part = order.slice(Math.round((f * order.length) / 5), Math.round(((f + 1) * order.length) / 5));
    return {
      low: need[part[0] ?? 0] ?? Number.NaN,
      high: need[part.at(-1) ?? 0] ?? Number.NaN,
      count: part.length,
      median: medianOf(Float64Array.from(part, (i) => change[i] ?? Number.NaN)),
    };
  });
}
