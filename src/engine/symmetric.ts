// A few linear equations with a symmetric matrix: the step of Newton's method in total-bounds-fit.ts.

/**
 * Solve (M + diag(added))·x = y; `x` holds y on entry. M is positive semidefinite up to float noise
 * and given by its lower triangle, which is overwritten; no pivot falls below what was added to it.
 */
export function solveInto(x: Float64Array, matrix: Float64Array, added: Float64Array): void {
  const n = x.length;
  const at = (i: number, j: number) => matrix[i * n + j] as number;
  // M = L·D·Lᵀ, with L below the diagonal and D on it.
  for (let j = 0; j < n; j++) {
    let pivot = at(j, j) + (added[j] as number);
    for (let k = 0; k < j; k++) pivot -= at(j, k) ** 2 * at(k, k);
    matrix[j * n + j] = Math.max(pivot, added[j] as number);
    for (let i = j + 1; i < n; i++) {
      let value = at(i, j);
      for (let k = 0; k < j; k++) value -= at(i, k) * at(j, k) * at(k, k);
      matrix[i * n + j] = value / at(j, j);
    }
  }
  for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
  for (let i = 0; i < n; i++) x[i] = (x[i] as number) / at(i, i);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
  }
}
