// Everything of a reform that does not change from year to year, made once a run.

import { allocate } from './allocation.ts';
import type { Allocation } from './allocation.ts';
import { BLOCK_INDEX } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import { createBaseSource } from './group-base.ts';
import type { BaseSource, FencedBase, GroupBase } from './group-base.ts';
import type { Group, Reform } from './reform.ts';
import { createShareSource } from './shares.ts';
import type { ShareSource } from './shares.ts';
import { findShift } from './shift.ts';
import type { ShiftGroup } from './shift.ts';

export interface GroupPlan {
  readonly group: Group;
  readonly base: GroupBase;
  readonly allocation: Allocation;
  readonly shift: ShiftGroup | null;
  /** Part of the group's free money that is AB, by entity; null where AB is in another group. */
  readonly abComposition: Float64Array | null;
  readonly abIsDonor: boolean;
}

export interface Plan {
  readonly groups: readonly GroupPlan[];
  readonly fenced: FencedBase;
}

/** What plans are made from: remembers bases, multipliers and shares of one dataset. */
export interface Planner {
  readonly shares: ShareSource;
  readonly plan: (reform: Reform) => Plan;
}

function planGroup(dataset: Dataset, reform: Reform, group: Group, bases: BaseSource, shares: ShareSource): GroupPlan {
  const base = bases.group(reform, group.blocks);
  const shift = findShift(group, base, bases, bases.fenced(reform), reform.shift);
  return {
    group,
    base,
    allocation: allocate(dataset, reform, group, base, shares),
    shift,
    abComposition: base.composition.get(BLOCK_INDEX.AB) ?? null,
    abIsDonor: shift !== null && shift.donors.includes(BLOCK_INDEX.AB),
  };
}

export function createPlanner(dataset: Dataset): Planner {
  const shares = createShareSource(dataset);
  const bases = createBaseSource(dataset);
  return {
    shares,
    plan: (reform) => ({
      groups: reform.groups.map((group) => planGroup(dataset, reform, group, bases, shares)),
      fenced: bases.fenced(reform),
    }),
  };
}
