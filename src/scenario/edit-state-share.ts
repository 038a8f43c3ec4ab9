// What the state fund of one UF keeps. A UF that says nothing keeps the part it had in 2016.

import { groupOf } from './edit-definition.ts';
import type { Edit } from './edit-definition.ts';
import type { ScenarioDocument } from './document.ts';
import { clampTo, LIMITS } from './limits.ts';
import { UFS } from './states.ts';
import type { Uf } from './states.ts';

type StateShares = ScenarioDocument['groups'][number]['withinStates']['stateShare'];

/** Part set for a UF, by itself or with all; null where it is that of 2016. */
export function stateShareOf(stateShare: StateShares, uf: string): number | null {
  return typeof stateShare === 'number' ? stateShare : (stateShare?.[uf] ?? null);
}

/** Set the part of one UF, or with null give it back that of 2016; what was set for all stays with the others. */
export function setStateShareOf(groupId: string, uf: Uf, share: number | null): Edit {
  const partOf = (document: ScenarioDocument): StateShares => groupOf(document, groupId).withinStates.stateShare;
  return {
    kind: 'setStateShareOf',
    detail: { group: groupId, uf, field: 'stateShare' },
    target: `setStateShareOf/${groupId}/${uf}`,
    read: (document) => stateShareOf(partOf(document), uf),
    apply: (draft) => {
      const { withinStates } = groupOf(draft, groupId);
      const bounded = share === null ? null : clampTo(LIMITS.share, share, NaN);
      if (Number.isNaN(bounded)) return;
      const given = UFS.flatMap((other) => {
        const own = other === uf ? bounded : stateShareOf(withinStates.stateShare, other);
        return own === null ? [] : [[other, own] as const];
      });
      withinStates.stateShare = given.length === 0 ? null : Object.fromEntries(given);
    },
  };
}
