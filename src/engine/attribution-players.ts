// Who plays in the attribution of a change (docs/model.md, section 11): the criteria of the reform,
// and its transition.

import { CRITERIA } from './criteria-table.ts';
import type { CriterionId } from './criteria-table.ts';
import type { Group, Reform, Transition, TransitionBounds } from './reform.ts';
import type { WeighingCriterion } from './shares.ts';

export type Player = WeighingCriterion | 'transition';

const hasBounds = ({ floor, cap }: TransitionBounds): boolean => floor !== null || cap !== null;

/** Something stands between a group and its targets, in some year. */
export const delays = (transition: Transition): boolean =>
  transition.mode === 'excessOnly' || transition.years > 1 || hasBounds(transition);

export const boundsTotals = ({ transition }: Reform): boolean => hasBounds(transition);

/** The bounds of a year look at the amounts of the year before. */
export const looksBack = ({ floor, cap }: TransitionBounds): boolean =>
  floor?.reference === 'previous' || cap?.reference === 'previous';

const isWeighed = ({ betweenStates, withinStates }: Group, criterion: CriterionId): boolean =>
  (betweenStates[criterion] ?? 0) > 0 || (withinStates.weights[criterion] ?? 0) > 0;

/** Criteria with a weight above zero in some of these groups, between or within states, in the order of section 5. */
export function criteriaOf(groups: readonly Group[]): WeighingCriterion[] {
  return CRITERIA.filter(
    (criterion): criterion is WeighingCriterion =>
      criterion !== 'historical' && groups.some((group) => isWeighed(group, criterion)),
  );
}

/** The players of a reform: its criteria and, where any group or whole amount has one, the transition. */
export function playersOf(reform: Reform): Player[] {
  const isDelayed = boundsTotals(reform) || reform.groups.some(({ transition }) => delays(transition));
  return [...criteriaOf(reform.groups), ...(isDelayed ? (['transition'] as const) : [])];
}
