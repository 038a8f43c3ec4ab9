// Proposals that a class could make: points spread evenly over what an exercise leaves open. Nothing is drawn by
// chance, so that the same exercise is probed the same way every time.

import { BLOCKS, CRITERIA } from '#engine';
import type { Block, BoundReference, CriterionId } from '#engine';
import { refusalsOf } from '#exercise/allowed.ts';
import type { Limits } from '#exercise/allowed.ts';
import { CONTROL_KINDS, isOfGroup, rangeOf } from '#exercise/controls.ts';
import type { Control, ControlKind } from '#exercise/controls.ts';
import { boundEdit, choiceEdit, numberEdit } from '#lib/exercise/control-edits.ts';
import {
  mergeAllBlocks,
  moveBlock,
  protectPrimaryCare,
  replaceWeights,
  setShift,
  setWithin,
  splitAllBlocks,
} from '#scenario/edit.ts';
import type { Edit } from '#scenario/edit.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { applyEdit, startHistory } from '#scenario/history.ts';
import type { Limit } from '#scenario/limits.ts';
import { sharesOf } from '#scenario/weights.ts';
import { spreadShares } from './spread-shares.ts';

/** A coordinate of the point, 0 ≤ x < 1, the same for the same name. */
export type Coordinate = (name: string) => number;

/** Where a control stays as the exercise begins. */
const KEPT = 0.2;
/** Of a range, the part at each end that is the end itself: much is decided there. */
const END = 0.1;

/** The proposal of a point; null where it is not within the limits. */
export function proposalAt(limits: Limits, coordinate: Coordinate): ScenarioDocument | null {
  const order = [...CONTROL_KINDS.keys()];
  const controls = [...limits.controls].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  let scenario = limits.start.document;
  for (const control of controls) {
    const groupIds = isOfGroup(control.path) ? scenario.groups.map(({ id }) => id) : [null];
    // Blocks are put together once, whatever the groups.
    for (const [i, groupId] of (control.path === 'groups[].blocks' ? [null] : groupIds).entries()) {
      const name = `${control.path} ${i}`;
      if (coordinate(name) < KEPT) continue;
      for (const edit of settings(control, groupId, scenario, (part) => coordinate(`${name} ${part}`))) {
        scenario = applyEdit(startHistory(scenario), edit).document;
      }
    }
  }
  return refusalsOf(limits, scenario).length === 0 ? scenario : null;
}

function settings(
  control: Control,
  groupId: string | null,
  scenario: ScenarioDocument,
  coordinate: Coordinate,
): readonly Edit[] {
  const { path } = control;
  const kind = CONTROL_KINDS.get(path);
  switch (kind?.kind) {
    case 'partition':
      return partition(coordinate);
    case 'weights':
      return weights(control, groupId ?? '', scenario, coordinate);
    case 'number':
      return [numberEdit(path, groupId, numberIn(rangeOf(control, kind.limit), coordinate('value')))];
    case 'choice':
      return [choiceEdit(path, groupId, pick(control.options ?? kind.options, coordinate('option')))];
    case 'bound':
      return [bound(control, kind, groupId, coordinate)];
    default:
      return groupId === null ? [setShift({ donors: donors(coordinate) })] : [stateShare(groupId, coordinate)];
  }
}

const pick = <T>(items: readonly T[], at: number): T => items[Math.floor(at * items.length)] as T;

/** Whole numbers and hundredths: what people choose. */
function numberIn({ min, max, integer }: Limit, at: number): number {
  if (at < END) return min;
  if (at >= 1 - END) return max;
  const value = min + ((at - END) / (1 - 2 * END)) * (max - min);
  const step = integer === true ? 1 : max - min > 0.3 ? 0.01 : 0.001;
  return Math.min(max, Math.max(min, Number((Math.round(value / step) * step).toFixed(6))));
}

function partition(coordinate: Coordinate): readonly Edit[] {
  const whole = pick([mergeAllBlocks(), splitAllBlocks(), protectPrimaryCare(), null], coordinate('whole'));
  if (whole !== null) return [whole];
  // Any other: every block that wants to goes to the group of AB.
  const joined = BLOCKS.filter((block) => block !== 'AB' && coordinate(block) < 0.5);
  return [splitAllBlocks(), ...joined.map((block) => moveBlockTo(block, 'AB'))];
}

/** Which group that is, is known when the edit is applied. */
const moveBlockTo = (block: Block, other: Block): Edit => ({
  kind: 'moveBlock',
  detail: { block },
  apply: (draft) =>
    moveBlock(block, draft.groups.find(({ blocks }) => blocks.includes(other))?.id ?? null).apply(draft),
});

function weights(
  control: Control,
  groupId: string,
  scenario: ScenarioDocument,
  coordinate: Coordinate,
): readonly Edit[] {
  const side = control.path === 'groups[].betweenStates' ? 'betweenStates' : 'withinStates';
  const group = scenario.groups.find(({ id }) => id === groupId);
  if (group === undefined) return [];
  if (side === 'withinStates' && control.criteria === undefined && coordinate('own') < 0.5) {
    return [replaceWeights(groupId, side, null)];
  }
  const now = sharesOf(
    side === 'betweenStates' ? group.betweenStates : (group.withinStates.weights ?? group.betweenStates),
  );
  const open = (control.criteria === undefined ? CRITERIA : Object.keys(control.criteria)) as readonly CriterionId[];
  const closed = Object.entries(now).filter(([id]) => !open.includes(id as CriterionId));
  const left = 1 - closed.reduce((sum, [, share]) => sum + share, 0);
  // Of seventeen criteria a proposal takes a few.
  const taken = open.length > 6 ? 5 / open.length : 0.8;
  const parts = open.map((id) => ({
    ...rangeOf(control.criteria?.[id] ?? {}, { min: 0, max: 1 }),
    wish: coordinate(`${id} in`) < taken ? -Math.log(1 - coordinate(id)) : 0,
  }));
  const shares = spreadShares(parts, left);
  if (shares === null) return [];
  const chosen = open.map((id, i) => [id, shares[i] ?? 0] as const).filter(([, share]) => share > 0);
  return [replaceWeights(groupId, side, Object.fromEntries([...closed, ...chosen]))];
}

function bound(
  control: Control,
  kind: Extract<ControlKind, { kind: 'bound' }>,
  groupId: string | null,
  coordinate: Coordinate,
): Edit {
  if (control.required !== true && coordinate('none') < 0.3) return boundEdit(control.path, groupId, null);
  const whole = rangeOf(control, kind.limit);
  // Beyond the whole of what somebody has nobody looks.
  const amount = numberIn({ ...whole, max: Math.min(whole.max, Math.max(whole.min, 1)) }, coordinate('amount'));
  const reference = pick(control.options ?? kind.options, coordinate('reference')) as BoundReference;
  return boundEdit(control.path, groupId, { reference, amount });
}

const donors = (coordinate: Coordinate): readonly Block[] =>
  BLOCKS.filter((block) => block !== 'MAC' && coordinate(block) < 0.5);

function stateShare(groupId: string, coordinate: Coordinate): Edit {
  const share = coordinate('base') < 0.3 ? null : numberIn({ min: 0, max: 1 }, coordinate('share'));
  return setWithin(groupId, { stateShare: share });
}
