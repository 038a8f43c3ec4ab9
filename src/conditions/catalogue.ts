// Every figure of the model that a condition can be put on.

import { COUNT_FIGURES } from './count-figures.ts';
import type { Figure } from './figure.ts';
import { INEQUALITY_FIGURES } from './inequality-figures.ts';
import { LOSS_FIGURES } from './loss-figures.ts';
import { MONEY_FIGURES } from './money-figures.ts';
import { PRIMARY_CARE_FIGURES } from './primary-care-figures.ts';

/** Groups of figures in the order in which they are offered. */
export const CATALOGUE = {
  who: COUNT_FIGURES,
  losses: LOSS_FIGURES,
  money: MONEY_FIGURES,
  primaryCare: PRIMARY_CARE_FIGURES,
  inequality: INEQUALITY_FIGURES,
} as const;
export type FigureGroupId = keyof typeof CATALOGUE;

const FIGURES: ReadonlyMap<string, Figure> = new Map(
  Object.values(CATALOGUE)
    .flat()
    .map((figure) => [figure.id, figure]),
);

export const FIGURE_IDS: readonly string[] = [...FIGURES.keys()];

export function figureById(id: string): Figure | undefined {
  return FIGURES.get(id);
}
