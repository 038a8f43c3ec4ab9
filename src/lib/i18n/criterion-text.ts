// What is said of a criterion, in either language.

import type { CriterionId, Dimension } from '#engine';

export interface CriterionText {
  readonly name: string;
  readonly definition: string;
  readonly law: string;
  /** Body and vintage. */
  readonly source: string;
  /** What the indicator misses or distorts. */
  readonly caveat?: string;
  /** What the multiplier compares with the national figure. */
  readonly measure?: string;
}

export interface CriteriaText {
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly criteria: Readonly<Record<CriterionId, CriterionText>>;
}
