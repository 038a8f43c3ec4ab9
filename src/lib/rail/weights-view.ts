// Weights as they are shown: shares of 1, by dimension, in the order of the table of criteria.

import { CRITERIA, dimensionOf } from '#engine';
import type { CriterionId, Dimension, Weights } from '#engine';
import { sharesOf } from '#scenario/weights.ts';
import { DIMENSIONS } from '#lib/i18n/criteria.ts';

export interface WeightRow {
  readonly criterion: CriterionId;
  /** 0–1 of the sum. */
  readonly share: number;
}

export interface DimensionRows {
  readonly dimension: Dimension;
  readonly share: number;
  readonly rows: readonly WeightRow[];
}

/** Criteria in use, with or without weight, by dimension. */
export function rowsByDimension(weights: Weights): DimensionRows[] {
  const shares = sharesOf(weights);
  return DIMENSIONS.flatMap((dimension) => {
    const rows = CRITERIA.filter((id) => dimensionOf(id) === dimension && shares[id] !== undefined).map(
      (criterion) => ({
        criterion,
        share: shares[criterion] ?? 0,
      }),
    );
    if (rows.length === 0) return [];
    return [{ dimension, share: rows.reduce((sum, row) => sum + row.share, 0), rows }];
  });
}

/** Criteria that can still be added, by dimension. */
export function absentByDimension(weights: Weights): { dimension: Dimension; criteria: CriterionId[] }[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    criteria: CRITERIA.filter((id) => dimensionOf(id) === dimension && weights[id] === undefined),
  })).filter(({ criteria }) => criteria.length > 0);
}

/** Why the weight of a criterion cannot be moved, if it cannot. */
export function stuck(
  weights: Weights,
  criterion: CriterionId,
  locked: ReadonlySet<CriterionId>,
): 'locked' | 'alone' | 'only' | null {
  if (locked.has(criterion)) return 'locked';
  const others = Object.keys(weights).filter((id) => id !== criterion) as CriterionId[];
  if (others.length === 0) return 'alone';
  return others.every((id) => locked.has(id)) ? 'only' : null;
}

/** Fill of a dimension in the stack and its key. */
export const DIMENSION_COLOUR: Readonly<Record<Dimension, string>> = {
  demographic: 'var(--d1)',
  socioeconomic: 'var(--d2)',
  epidemiological: 'var(--d3)',
  spatial: 'var(--d4)',
  supply: 'var(--d5)',
  ownBudget: 'var(--d6)',
  performance: 'repeating-linear-gradient(135deg, var(--d6) 0 2px, var(--d5) 2px 4px)',
  historical: 'var(--d0)',
};
