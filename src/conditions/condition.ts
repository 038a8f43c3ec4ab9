// A condition for an agreement, or an objective of an exercise: a figure of the model held to a limit.

import type { Limit } from '#scenario/limits.ts';
import type { Comparator } from './figure.ts';

/** A year, the one on screen, or every year of the run. */
export type ConditionYear = number | 'shown' | 'every';

export interface Condition {
  readonly id: string;
  /** Id of the catalogue. */
  readonly figure: string;
  /** Share, for figures that count those who lose more than it. */
  readonly loss?: number;
  /** Code of a fund, or abbreviation of a UF, for figures of one of them. */
  readonly code?: string;
  readonly comparator: Comparator;
  /** In the unit of the figure. Meeting it exactly is meeting it. */
  readonly limit: number;
  readonly year: ConditionYear;
}

export const COMPARATORS = ['at-most', 'at-least'] as const;
export const YEAR_WORDS = ['shown', 'every'] as const;
export const YEAR_LIMIT: Limit = { min: 2017, max: 2036, integer: true };
export const LOSS_LIMIT: Limit = { min: 0, max: 1 };
/** More of them nobody negotiates at once. */
export const MAX_CONDITIONS = 40;
