// What a group of blocks holds in the base year (docs/model.md, section 4): ring-fenced and free
// parts of every fund, and the composition of the free part by block.

import { BLOCKS, BLOCK_COUNT, BLOCK_INDEX } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import type { Reform } from './reform.ts';

export interface GroupBase {
  /** W: free base of each fund, R$ of 2016. */
  readonly free: Float64Array;
  /** ΣW. */
  readonly freeTotal: number;
  /** Part of the free money of each fund that belongs to each block of the group, by block index. */
  readonly composition: ReadonlyMap<number, Float64Array>;
}

/** Ring-fenced part f of each block, by sphere: [municipal, state]. */
function fencedShare(reform: Reform, block: Block, isState: boolean): number {
  return isState ? reform.ringFence[block].state : reform.ringFence[block].municipal;
}

/** Free base (1 − f)·B of one block, by entity. */
function freeBlock(dataset: Dataset, reform: Reform, block: Block): Float64Array {
  const b = BLOCK_INDEX[block];
  const municipal = 1 - fencedShare(reform, block, false);
  const state = 1 - fencedShare(reform, block, true);
  const free = new Float64Array(dataset.size);
  for (let e = 0; e < free.length; e++) {
    free[e] = (e < dataset.municipalities ? municipal : state) * (dataset.base[e * BLOCK_COUNT + b] as number);
  }
  return free;
}

/** Ring-fenced base f·B of one block, by entity, R$ of 2016. */
export function fencedBlock(dataset: Dataset, reform: Reform, block: Block): Float64Array {
  const b = BLOCK_INDEX[block];
  const municipal = fencedShare(reform, block, false);
  const state = fencedShare(reform, block, true);
  const fenced = new Float64Array(dataset.size);
  for (let e = 0; e < fenced.length; e++) {
    fenced[e] = (e < dataset.municipalities ? municipal : state) * (dataset.base[e * BLOCK_COUNT + b] as number);
  }
  return fenced;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Free base of a group; where a fund has none, its money is composed as the country's. */
export function measureGroup(dataset: Dataset, reform: Reform, blocks: readonly Block[]): GroupBase {
  const inOrder = BLOCKS.filter((block) => blocks.includes(block));
  const parts = inOrder.map((block) => freeBlock(dataset, reform, block));
  const free = new Float64Array(dataset.size);
  for (const part of parts) for (let e = 0; e < free.length; e++) free[e] = (free[e] as number) + (part[e] as number);
  const freeTotal = sum(free);
  const composition = new Map<number, Float64Array>();
  inOrder.forEach((block, i) => {
    const part = parts[i] as Float64Array;
    const national = freeTotal > 0 ? sum(part) / freeTotal : 0;
    composition.set(
      BLOCK_INDEX[block],
      part.map((value, e) => ((free[e] as number) > 0 ? value / (free[e] as number) : national)),
    );
  });
  return { free, freeTotal, composition };
}
