// Everything of a group that does not change from year to year, made once a run.

import { allocate } from './allocation.ts';
import type { Allocation } from './allocation.ts';
import { BLOCKS, BLOCK_INDEX } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import { fencedBlock, measureGroup } from './group-base.ts';
import type { GroupBase } from './group-base.ts';
import type { Group, Reform } from './reform.ts';
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
  /** Ring-fenced base of each block and their sum, by entity, R$ of 2016. */
  readonly fenced: readonly Float64Array[];
  readonly fencedTotal: Float64Array;
}

function planGroup(
  dataset: Dataset,
  reform: Reform,
  group: Group,
  fenced: readonly Float64Array[],
  source: ShareSource,
): GroupPlan {
  const base = measureGroup(dataset, reform, group.blocks);
  const shift = findShift(dataset, group, base, fenced, reform.shift);
  return {
    group,
    base,
    allocation: allocate(dataset, reform, group, base, source),
    shift,
    abComposition: base.composition.get(BLOCK_INDEX.AB) ?? null,
    abIsDonor: shift !== null && shift.donors.includes(BLOCK_INDEX.AB),
  };
}

/** Lay out a reform on a dataset. */
export function planReform(dataset: Dataset, reform: Reform, source: ShareSource): Plan {
  const fenced = BLOCKS.map((block) => fencedBlock(dataset, reform, block));
  const fencedTotal = new Float64Array(dataset.size);
  for (const part of fenced)
    for (let e = 0; e < part.length; e++) fencedTotal[e] = (fencedTotal[e] as number) + (part[e] as number);
  return {
    groups: reform.groups.map((group) => planGroup(dataset, reform, group, fenced, source)),
    fenced,
    fencedTotal,
  };
}
