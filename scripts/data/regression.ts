// Robust ridge regression: Huber weights by iteration on the normal equations.

export interface Observation {
  readonly features: readonly number[];
  readonly value: number;
  /** Standard deviation that the value is measured in. */
  readonly scale: number;
}

const STEPS = 20;

/** Solve the symmetric positive definite system A·x = b by Gaussian elimination without pivoting. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const at = (i: number, j: number) => (a[i] as number[])[j] as number;
  for (let k = 0; k < n; k += 1) {
    for (let i = k + 1; i < n; i += 1) {
      const factor = at(i, k) / at(k, k);
      if (factor === 0) continue;
      for (let j = k; j < n; j += 1) (a[i] as number[])[j] = at(i, j) - factor * at(k, j);
      b[i] = (b[i] as number) - factor * (b[k] as number);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = b[i] as number;
    for (let j = i + 1; j < n; j += 1) rest -= at(i, j) * (x[j] as number);
    x[i] = rest / at(i, i);
  }
  return x;
}

export function predict(coefficients: readonly number[], features: readonly number[]): number {
  return coefficients.reduce((sum, c, k) => sum + c * (features[k] as number), 0);
}

/**
 * Coefficients by feature.
 * @param ridge penalty of each feature, in observations
 * @param huber residuals beyond so many scales weigh in by their absolute value only
 */
export function fitRobustly(observations: readonly Observation[], ridge: readonly number[], huber: number): number[] {
  const width = ridge.length;
  let coefficients = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const a = ridge.map((penalty, i) => ridge.map((_, j) => (i === j ? penalty + 1e-9 : 0)));
    const b = new Array<number>(width).fill(0);
    for (const { features, value, scale } of observations) {
      const miss = step === 0 ? 0 : Math.abs(value - predict(coefficients, features)) / scale;
      const weight = Math.min(1, huber / Math.max(miss, 1e-9)) / scale ** 2;
      for (let i = 0; i < width; i += 1) {
        const f = features[i] as number;
        if (f === 0) continue;
        b[i] = (b[i] as number) + weight * f * value;
        const line = a[i] as number[];
        for (let j = 0; j < width; j += 1) line[j] = (line[j] as number) + weight * f * (features[j] as number);
      }
    }
    coefficients = solve(a, b);
  }
  return coefficients;
}

/** Refit without the features whose coefficient came out negative, until none does. */
export function fitNonNegative(
  observations: readonly Observation[],
  ridge: readonly number[],
  huber: number,
  mayBeNegative: (feature: number) => boolean,
): number[] {
  const dropped = new Set<number>();
  for (;;) {
    const kept = observations.map((o) => ({ ...o, features: o.features.map((f, k) => (dropped.has(k) ? 0 : f)) }));
    const coefficients = fitRobustly(kept, ridge, huber).map((c, k) => (dropped.has(k) ? 0 : c));
    const negative = coefficients.findIndex((c, k) => c < 0 && !mayBeNegative(k));
    if (negative < 0) return coefficients;
    dropped.add(negative);
  }
}
