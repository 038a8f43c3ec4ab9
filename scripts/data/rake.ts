// Stage 7: iterative proportional fitting of the seeds of one block to what its municipalities received
// by UF and by population band.

export interface RakeInput {
  /** Positive where the municipality receives the block, 0 where it does not. */
  readonly seed: readonly number[];
  readonly row: readonly number[];
  readonly column: readonly number[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
}

const ROUNDS = 20_000;

function scaleInto(values: Float64Array, group: readonly number[], totals: readonly number[]): number {
  const sums = new Float64Array(totals.length);
  for (let i = 0; i < values.length; i += 1)
    sums[group[i] as number] = (sums[group[i] as number] as number) + (values[i] as number);
  const factors = totals.map((total, k) =>
    (sums[k] as number) > 0 ? total / (sums[k] as number) : total > 0 ? Number.NaN : 0,
  );
  const empty = factors.findIndex((factor) => Number.isNaN(factor));
  if (empty >= 0) throw new Error(`rake: margin ${empty} must hold R$ ${totals[empty]}, and no municipality receives`);
  for (let i = 0; i < values.length; i += 1)
    values[i] = (values[i] as number) * (factors[group[i] as number] as number);
  return factors.reduce((worst, factor, k) => Math.max(worst, (totals[k] as number) > 0 ? Math.abs(factor - 1) : 0), 0);
}

/** Amounts that meet both margins. Throws when the margins cannot be met on these recipients. */
export function rake(input: RakeInput): number[] {
  const values = Float64Array.from(input.seed);
  let worst = 1;
  for (let round = 0; round < ROUNDS && worst > 1e-10; round += 1) {
    scaleInto(values, input.column, input.columnTotals);
    worst = scaleInto(values, input.row, input.rowTotals);
  }
  if (worst > 1e-6) throw new Error(`rake: margins still ${worst.toExponential(2)} apart after ${ROUNDS} rounds`);
  return [...values];
}
