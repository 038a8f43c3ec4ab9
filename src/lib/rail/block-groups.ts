// How the blocks stand together, and the money in them.

import { BLOCKS, fencedShares } from '#engine';
import type { Block, Dataset } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import type { RailText } from '#lib/i18n/rail-text.ts';
import { totalOf } from './base-by-block.ts';
import type { BaseByBlock } from './editor.ts';

export type BlockPreset = 'five' | 'single' | 'protectedCare';

/** The preset that the groups are, or null where they are another partition. */
export function blockPreset(groups: readonly DocumentGroup[]): BlockPreset | null {
  if (groups.length === BLOCKS.length) return 'five';
  if (groups.length === 1) return 'single';
  const careAlone = groups.some(({ blocks }) => blocks.length === 1 && blocks[0] === 'AB');
  return groups.length === 2 && careAlone ? 'protectedCare' : null;
}

/** `Bloco único`, `MAC + AF` or `AB`. */
export function groupName(blocks: readonly Block[], text: RailText): string {
  return blocks.length === BLOCKS.length ? text.blocks.singleGroup : blocks.join(' + ');
}

/** Money of the ring-fence in the base year, R$, and its part of custeio; `dataset` for the lines it knows. */
export function protectedMoney(
  ringFence: ScenarioDocument['ringFence'],
  base: BaseByBlock,
  dataset: Dataset | null,
): { readonly money: number; readonly share: number } {
  const money = BLOCKS.reduce((sum, block) => sum + protectedInBlock(ringFence, base, block, dataset), 0);
  const total = totalOf(base);
  return { money, share: total > 0 ? money / total : 0 };
}

/** Ring-fenced money of one block in the base year, R$. */
export function protectedInBlock(
  ringFence: ScenarioDocument['ringFence'],
  base: BaseByBlock,
  block: Block,
  dataset: Dataset | null,
): number {
  const { state, municipal, lines } = ringFence[block];
  if (lines !== undefined && dataset?.lines) {
    const b = BLOCKS.indexOf(block);
    return fencedShares(dataset, block, ringFence[block]).reduce(
      (sum, share, e) => sum + share * (dataset.base[e * BLOCKS.length + b] as number),
      0,
    );
  }
  return state * base[block].state + municipal * base[block].municipal;
}
