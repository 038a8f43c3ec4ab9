// The families of transition that the laboratory holds side by side, for one reform: each takes the
// place of the transition of every group. Bounds on the whole custeio stay with the scenario alone.

import type { Reform, Transition, TransitionBounds } from '#engine';

export const FAMILIES = [
  'scenario',
  'immediate',
  'linear5',
  'linear10',
  'linear20',
  'linearNoFall',
  'floorLoss',
  'realFloor',
  'excessOnly',
  'own',
] as const;
export type FamilyId = (typeof FAMILIES)[number];

/** How families are told apart where there is no room for names: A, B, C … */
export const letterOf = (id: FamilyId): string => String.fromCharCode(65 + FAMILIES.indexOf(id));

const AT_ONCE: Transition = { mode: 'phaseIn', years: 1, floor: null, cap: null };
const linear = (years: number): Transition => ({ ...AT_ONCE, years });

/** Largest nominal loss a year in the family that is paced by a floor alone. */
export const YEARLY_LOSS = 0.02;

/** What each family asks of a group; the scenario's own transition and the composed one are not here. */
export const FAMILY_TRANSITIONS: Readonly<Record<Exclude<FamilyId, 'scenario' | 'own'>, Transition>> = {
  immediate: AT_ONCE,
  linear5: linear(5),
  linear10: linear(10),
  linear20: linear(20),
  linearNoFall: { ...linear(10), floor: { reference: 'previous', maxLoss: 0 } },
  floorLoss: { ...AT_ONCE, floor: { reference: 'previous', maxLoss: YEARLY_LOSS } },
  realFloor: { ...AT_ONCE, floor: { reference: 'baseReal', maxLoss: 0 } },
  excessOnly: { ...AT_ONCE, mode: 'excessOnly' },
};

/** The transition of a family; null: each group as in the scenario. */
export function transitionOf(id: FamilyId, own: Transition): Transition | null {
  if (id === 'scenario') return null;
  return id === 'own' ? own : FAMILY_TRANSITIONS[id];
}

const UNBOUNDED: TransitionBounds = { floor: null, cap: null };

/** The reform with this transition in every group and no bounds on the whole; null leaves it as it is. */
export function withTransition(reform: Reform, transition: Transition | null): Reform {
  if (transition === null) return reform;
  const groups = reform.groups.map((group) => ({ ...group, transition }));
  return { ...reform, groups, transition: UNBOUNDED };
}

/** The target: the same reform at once, without bounds. */
export const targetOf = (reform: Reform): Reform => withTransition(reform, AT_ONCE);
