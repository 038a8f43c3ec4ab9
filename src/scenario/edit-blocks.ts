// Edits of the partition of the five blocks into groups.

import { BLOCKS } from '#engine';
import type { Block } from '#engine';
import type { Draft } from 'immer';
import { DEFAULT_TRANSITION, DEFAULT_WEIGHTS, defaultUnit } from './defaults.ts';
import type { DocumentGroup, ScenarioDocument } from './document.ts';
import { groupOf } from './edit-definition.ts';
import type { Edit } from './edit-definition.ts';
import { inOrder } from './resolve.ts';

type DraftGroup = Draft<DocumentGroup>;

/**
 * The block joins the target and takes its settings; null gives it a group of its own, with the
 * settings of a new group. A group left without blocks goes.
 */
export function moveBlock(block: Block, targetGroupId: string | null): Edit {
  return {
    kind: 'moveBlock',
    detail: { block },
    read: (document) => holderOf(document.groups, block).blocks.join('+'),
    apply: ({ groups }) => {
      const source = holderOf(groups, block);
      if (source.id === targetGroupId || (targetGroupId === null && source.blocks.length === 1)) return;
      if (targetGroupId === null) {
        const position = groups.indexOf(source);
        const before = BLOCKS.indexOf(block) < BLOCKS.indexOf(source.blocks[0] ?? block) || source.blocks[0] === block;
        setBlocks(
          source,
          source.blocks.filter((other) => other !== block),
        );
        groups.splice(before ? position : position + 1, 0, newGroup(block, idsOf(groups)));
        return;
      }
      const target = groupOf({ groups }, targetGroupId);
      setBlocks(
        source,
        source.blocks.filter((other) => other !== block),
      );
      setBlocks(target, [...target.blocks, block]);
      if (source.blocks.length === 0) groups.splice(groups.indexOf(source), 1);
    },
  };
}

/** Five groups of one; blocks that were with others get the settings of a new group. */
export function splitAllBlocks(): Edit {
  return partitionEdit('splitAllBlocks', (draft) => {
    const alone = draft.groups.filter(({ blocks }) => blocks.length === 1);
    const ids = idsOf(alone);
    draft.groups = BLOCKS.map((block) => {
      const group = alone.find(({ blocks }) => blocks[0] === block) ?? newGroup(block, ids);
      ids.push(group.id);
      return group;
    });
  });
}

/** One group of five, with the settings of the group that holds MAC, the largest block. */
export function mergeAllBlocks(): Edit {
  return partitionEdit('mergeAllBlocks', (draft) => {
    if (draft.groups.length === 1) return;
    const kept = holderOf(draft.groups, 'MAC');
    setBlocks(kept, BLOCKS);
    kept.id = 'custeio';
    draft.groups = [kept];
  });
}

/** AB in a group of its own; the others in one, with the settings of the group that holds MAC. */
export function protectPrimaryCare(): Edit {
  return partitionEdit('protectPrimaryCare', (draft) => {
    const care = holderOf(draft.groups, 'AB');
    const rest = holderOf(draft.groups, 'MAC');
    const alone = care.blocks.length === 1;
    if (alone && draft.groups.length === 2) return;
    setBlocks(
      rest,
      BLOCKS.filter((block) => block !== 'AB'),
    );
    rest.id = alone && care.id === 'demais' ? 'demais-2' : 'demais';
    draft.groups = [alone ? care : newGroup('AB', [rest.id]), rest];
  });
}

function partitionEdit(kind: string, apply: Edit['apply']): Edit {
  const read = ({ groups }: ScenarioDocument) => groups.map(({ blocks }) => blocks.join('+')).join(' ');
  return { kind, detail: {}, read, apply };
}

function newGroup(block: Block, taken: readonly string[]): DraftGroup {
  return {
    id: freeId(block.toLowerCase(), taken),
    blocks: [block],
    betweenStates: { ...DEFAULT_WEIGHTS },
    withinStates: { weights: null, ...defaultUnit([block]), stateShare: null },
    transition: { ...DEFAULT_TRANSITION, floor: null, cap: null },
  };
}

/** Unit and residence follow MAC in and out of a group as long as nobody chose them. */
function setBlocks(group: DraftGroup, blocks: readonly Block[]): void {
  const old = defaultUnit(group.blocks);
  const within = group.withinStates;
  const untouched = within.unit === old.unit && within.residence === old.residence;
  group.blocks = [...inOrder(blocks)];
  if (untouched && blocks.length > 0) Object.assign(within, defaultUnit(blocks));
}

function holderOf<G extends { readonly blocks: readonly Block[] }>(groups: readonly G[], block: Block): G {
  const group = groups.find(({ blocks }) => blocks.includes(block));
  if (!group) throw new Error(`Block ${block} is in no group`);
  return group;
}

function idsOf(groups: readonly { readonly id: string }[]): string[] {
  return groups.map(({ id }) => id);
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let number = 2; taken.includes(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
