// What a group of blocks holds in the base year (docs/model.md, section 4): ring-fenced and free
// parts of every fund, and the composition of the free part by block.

import { BLOCKS, BLOCK_COUNT, BLOCK_INDEX } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import { createMemory } from './memory.ts';
import type { Reform } from './reform.ts';
import { fencedShares } from './ring-fence.ts';

export interface GroupBase {
  /** W: free base of each fund, R$ of 2016. */
  readonly free: Float64Array;
  /** ΣW. */
  readonly freeTotal: number;
  /** Part of the free money of each fund that belongs to each block of the group, by block index. */
  readonly composition: ReadonlyMap<number, Float64Array>;
}

/** Ring-fenced base f·B by block index, and the sum of the five, by entity, R$ of 2016. */
export interface FencedBase {
  readonly blocks: readonly Float64Array[];
  readonly total: Float64Array;
}

/** Bases by reform, remembered: they change with groups and ring-fences only. */
export interface BaseSource {
  /** Base transfers of one block, by entity, R$ of 2016. */
  readonly block: (block: Block) => Float64Array;
  readonly group: (reform: Reform, blocks: readonly Block[]) => GroupBase;
  readonly fenced: (reform: Reform) => FencedBase;
}

type RingFence = Reform['ringFence'];

const columnOf = (dataset: Dataset, block: Block): Float64Array =>
  Float64Array.from({ length: dataset.size }, (_, e) => dataset.base[e * BLOCK_COUNT + BLOCK_INDEX[block]] as number);

/** f·B of one block, by entity. */
const fence = (base: Float64Array, shares: Float64Array): Float64Array =>
  base.map((value, e) => (shares[e] as number) * value);

/** (1 − f)·B of one block, by entity. */
const release = (base: Float64Array, shares: Float64Array): Float64Array =>
  base.map((value, e) => (1 - (shares[e] as number)) * value);

function addUp(parts: readonly Float64Array[], size: number): Float64Array {
  const total = new Float64Array(size);
  for (const part of parts) for (let e = 0; e < size; e++) total[e] = (total[e] as number) + (part[e] as number);
  return total;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Free base of a group; where a fund has none, its money is composed as the country's. */
function compose(blocks: readonly Block[], parts: readonly Float64Array[], size: number): GroupBase {
  const free = addUp(parts, size);
  const freeTotal = sum(free);
  const composition = new Map<number, Float64Array>();
  blocks.forEach((block, i) => {
    const part = parts[i] as Float64Array;
    const national = freeTotal > 0 ? sum(part) / freeTotal : 0;
    const shares = part.map((value, e) => ((free[e] as number) > 0 ? value / (free[e] as number) : national));
    composition.set(BLOCK_INDEX[block], shares);
  });
  return { free, freeTotal, composition };
}

const fenceKey = (ringFence: RingFence, blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      const { state, municipal, lines = [] } = ringFence[block];
      return [block, state, municipal, ...lines].join(' ');
    })
    .join('\n');

/** Build the source of bases for one dataset. */
export function createBaseSource(dataset: Dataset): BaseSource {
  const columns = BLOCKS.map((block) => columnOf(dataset, block));
  const groups = createMemory<GroupBase>();
  const fences = createMemory<FencedBase>();
  const column = (block: Block) => columns[BLOCK_INDEX[block]] as Float64Array;
  return {
    block: column,
    group: ({ ringFence }, blocks) => {
      const inOrder = BLOCKS.filter((block) => blocks.includes(block));
      return groups(fenceKey(ringFence, inOrder), () => {
        const parts = inOrder.map((block) => release(column(block), fencedShares(dataset, block, ringFence[block])));
        return compose(inOrder, parts, dataset.size);
      });
    },
    fenced: ({ ringFence }) =>
      fences(fenceKey(ringFence, BLOCKS), () => {
        const blocks = BLOCKS.map((block) => fence(column(block), fencedShares(dataset, block, ringFence[block])));
        return { blocks, total: addUp(blocks, dataset.size) };
      }),
  };
}
