// Edits of the weights of criteria, between states and within them.

import type { Draft } from 'immer';
import { CRITERIA } from '#engine';
import type { CriterionId, Weights } from '#engine';
import { DEFAULT_WEIGHTS } from './defaults.ts';
import type { ScenarioDocument } from './document.ts';
import { groupOf } from './edit-definition.ts';
import type { DetailValue, Edit } from './edit-definition.ts';
import { clampTo, LIMITS } from './limits.ts';
import { orderedWeights } from './resolve.ts';
import { sharesOf, withoutCriterion, withShare } from './weights.ts';

export type Side = 'betweenStates' | 'withinStates';

/** The weights in force on a side: within states, those between when none are given. */
function weightsOf(document: ScenarioDocument, groupId: string, side: Side): Weights {
  const group = groupOf(document, groupId);
  return side === 'betweenStates' ? group.betweenStates : (group.withinStates.weights ?? group.betweenStates);
}

/** `weight` is a share, 0–1; see `withShare` for who absorbs the difference. */
export function setWeight(
  groupId: string,
  side: Side,
  criterion: CriterionId,
  weight: number,
  locked: ReadonlySet<CriterionId>,
): Edit {
  return {
    ...weightsEdit('setWeight', groupId, side, criterion, (weights) =>
      Number.isNaN(weight) ? weights : withShare(weights, criterion, weight, locked),
    ),
    target: ['setWeight', groupId, side, criterion].join('/'),
  };
}

/** The criterion enters with weight zero; nothing moves until it is given some. */
export function addCriterion(groupId: string, side: Side, criterion: CriterionId): Edit {
  return weightsEdit('addCriterion', groupId, side, criterion, (weights) =>
    weights[criterion] === undefined ? orderedWeights({ ...weights, [criterion]: 0 }) : weights,
  );
}

/** The others take its share in proportion; without any other the historical series stays. */
export function removeCriterion(groupId: string, side: Side, criterion: CriterionId): Edit {
  return weightsEdit('removeCriterion', groupId, side, criterion, (weights) =>
    weights[criterion] === undefined ? weights : withoutCriterion(weights, criterion),
  );
}

/** Null takes back the default: within states the weights between, between states the historical series. */
export function replaceWeights(groupId: string, side: Side, weights: Weights | null): Edit {
  return {
    kind: 'replaceWeights',
    detail: { group: groupId, side },
    apply: (draft) => {
      if (weights === null && side === 'withinStates') {
        groupOf(draft, groupId).withinStates.weights = null;
      } else {
        write(draft, groupId, side, boundedWeights(weights ?? DEFAULT_WEIGHTS));
      }
    },
  };
}

function weightsEdit(
  kind: string,
  groupId: string,
  side: Side,
  criterion: CriterionId,
  change: (weights: Weights) => Weights,
): Edit {
  return {
    kind,
    detail: { group: groupId, side, criterion },
    apply: (draft) => {
      const weights = weightsOf(draft, groupId, side);
      const changed = change({ ...weights });
      if (!sameWeights(weights, changed)) write(draft, groupId, side, changed);
    },
    read: (document) => shareOf(document, groupId, side, criterion),
  };
}

function shareOf(document: ScenarioDocument, groupId: string, side: Side, criterion: CriterionId): DetailValue {
  return sharesOf(weightsOf(document, groupId, side))[criterion] ?? null;
}

function write(draft: Draft<ScenarioDocument>, groupId: string, side: Side, weights: Weights): void {
  const group = groupOf(draft, groupId);
  if (side === 'betweenStates') group.betweenStates = { ...weights };
  else group.withinStates.weights = { ...weights };
}

/** Weights without any positive one are no sharing-out: the historical series stands in. */
function boundedWeights(weights: Weights): Weights {
  const bounded = Object.entries(weights).map(([id, weight]) => [id, clampTo(LIMITS.weight, weight, 0)] as const);
  return bounded.some(([, weight]) => weight > 0) ? orderedWeights(Object.fromEntries(bounded)) : DEFAULT_WEIGHTS;
}

function sameWeights(a: Weights, b: Weights): boolean {
  return CRITERIA.every((criterion) => a[criterion] === b[criterion]);
}
