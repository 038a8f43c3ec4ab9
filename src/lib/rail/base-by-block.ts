import { BLOCKS } from '#engine';
import type { Block, Dataset } from '#engine';
import type { BaseByBlock } from './editor.ts';

/** Base amounts of a dataset added up by block and sphere, R$. */
export function baseByBlock(dataset: Dataset): BaseByBlock {
  const sum = (block: number, from: number, to: number): number => {
    let total = 0;
    for (let e = from; e < to; e += 1) total += dataset.base[e * BLOCKS.length + block] ?? 0;
    return total;
  };
  const entries = BLOCKS.map((block, b) => [
    block,
    { municipal: sum(b, 0, dataset.municipalities), state: sum(b, dataset.municipalities, dataset.size) },
  ]);
  return Object.fromEntries(entries) as Record<Block, { state: number; municipal: number }>;
}

export function blockTotal(base: BaseByBlock, block: Block): number {
  return base[block].state + base[block].municipal;
}

export function totalOf(base: BaseByBlock, blocks: readonly Block[] = BLOCKS): number {
  return blocks.reduce((sum, block) => sum + blockTotal(base, block), 0);
}
