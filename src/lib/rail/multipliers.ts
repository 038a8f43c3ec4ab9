// The multiplier of a criterion over municipalities, as it is shown: a histogram and its middle.
// The formula is that of docs/model.md, section 5; the engine has its own, for every entity.

import { CRITERION_TABLE } from '#engine';
import type { AttributeCriterion, AttributeTable, CriterionSettings, Dataset } from '#engine';

export interface MultiplierSource {
  readonly dataset: Dataset;
  readonly attributes: AttributeTable;
}

export interface MultiplierHistogram {
  /** Lower edges of the bins, and the upper edge of the last. */
  readonly edges: readonly number[];
  /** Municipalities in each bin. */
  readonly counts: readonly number[];
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const BINS = 16;

export function multiplierHistogram(
  { dataset, attributes }: MultiplierSource,
  criterion: AttributeCriterion,
  { elasticity, clip: [low, high] }: CriterionSettings,
): MultiplierHistogram | null {
  const { attribute, direction } = CRITERION_TABLE[criterion];
  const { entity, national } = attributes.attributes[attribute];
  const values: number[] = [];
  for (let e = 0; e < dataset.municipalities; e += 1) {
    const raw = ((entity[e] ?? Number.NaN) / national) ** (direction * elasticity);
    if (!Number.isNaN(raw)) values.push(Math.min(high, Math.max(low, raw)));
  }
  const first = values[0];
  if (first === undefined) return null;
  values.sort((a, b) => a - b);
  // Bins span the limits, so that what piles up at a limit is seen to do so.
  const span = high - low || 1;
  const counts = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor(((value - low) / span) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const edges = Array.from({ length: BINS + 1 }, (_, i) => low + (span * i) / BINS);
  const at = (part: number): number => values[Math.floor((values.length - 1) * part)] ?? first;
  return { edges, counts, low: at(0), median: at(0.5), high: at(1) };
}
