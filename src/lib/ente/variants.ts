// The reform taken apart: the same criteria between states alone, and all criteria without a
// transition. What lies between reference, these two and the scenario are the steps of a change.

import type { Reform, Transition, WithinStates } from '#engine';

const IMMEDIATE: Transition = { mode: 'phaseIn', years: 1, floor: null, cap: null };

const historicalWithin = (within: WithinStates): WithinStates => ({
  ...within,
  weights: { historical: 1 },
  stateShare: null,
});

function withGroups(reform: Reform, change: (within: WithinStates) => WithinStates): Reform {
  return {
    ...reform,
    transition: { floor: null, cap: null },
    groups: reform.groups.map((group) => ({
      ...group,
      withinStates: change(group.withinStates),
      transition: IMMEDIATE,
    })),
  };
}

/** Money moves between states only; inside each it follows 2016. No transition, no bounds. */
export const betweenStatesOnly = (reform: Reform): Reform => withGroups(reform, historicalWithin);

/** The target amounts: every criterion, no transition, no bounds. */
export const withoutTransition = (reform: Reform): Reform => withGroups(reform, (within) => within);
