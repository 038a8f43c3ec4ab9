// A family as the transition of the scenario: one step of the history, taken back as one.

import type { Transition } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Edit } from '#scenario/edit.ts';

/** @param title how the history names the family. */
export function useFamily(transition: Transition, title: string): Edit {
  return {
    kind: 'setTransition',
    detail: { title },
    apply: (draft) => {
      for (const group of draft.groups) group.transition = copyOf(transition);
      draft.transition = { floor: null, cap: null };
    },
  };
}

function copyOf({ mode, years, floor, cap }: Transition) {
  return { mode, years, floor: floor && { ...floor }, cap: cap && { ...cap } };
}

/** Does every group already have this transition, with no bounds on the whole? */
export function isInUse({ groups, transition: whole }: ScenarioDocument, transition: Transition): boolean {
  const wanted = JSON.stringify(copyOf(transition));
  return (
    whole.floor === null &&
    whole.cap === null &&
    groups.every((group) => JSON.stringify(copyOf(group.transition)) === wanted)
  );
}
