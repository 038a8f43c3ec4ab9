// Ring-fenced part of the base of every fund (docs/model.md, section 4): by sphere, or by line where the
// lines of a fund are known.

import { BLOCK_COUNT, BLOCK_INDEX } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Dataset, LineAmounts } from './dataset.ts';
import type { RingFence } from './reform.ts';

/** Whether a choice is the id of the line or, ending in `*`, begins it: `faec*` is `faec` and `faec-…`. */
export function isChosen(line: string, choice: string): boolean {
  if (!choice.endsWith('*')) return line === choice;
  const start = choice.slice(0, -1);
  return line === start || line.startsWith(`${start}-`);
}

/** Lines of the base that a ring-fence names; none where the base has none of them, or none at all. */
export function chosenLines(dataset: Dataset, block: Block, { lines = [] }: RingFence): readonly LineAmounts[] {
  if (lines.length === 0) return [];
  const known = dataset.lines?.lines ?? [];
  return known.filter((own) => own.block === block && lines.some((choice) => isChosen(own.line, choice)));
}

/**
 * f of one block by fund, 0–1. The parts by sphere hold for funds whose lines are not known, and for all where
 * the base has none of the chosen lines: a name of another year must not free the money unseen.
 */
export function fencedShares(dataset: Dataset, block: Block, fence: RingFence): Float64Array {
  const { state, municipal } = fence;
  const shares = Float64Array.from({ length: dataset.size }, (_, e) =>
    e < dataset.municipalities ? municipal : state,
  );
  const chosen = chosenLines(dataset, block, fence);
  if (dataset.lines === null || chosen.length === 0) return shares;
  const money = new Float64Array(dataset.size);
  for (const { entities, amounts } of chosen) {
    entities.forEach((e, i) => (money[e] = (money[e] as number) + (amounts[i] as number)));
  }
  dataset.lines.known.forEach((known, e) => {
    if (known === 0) return;
    const base = dataset.base[e * BLOCK_COUNT + BLOCK_INDEX[block]] as number;
    // Reversals can leave the chosen lines below zero, or the others, and the chosen ones above the block.
    shares[e] = base > 0 ? Math.min(1, Math.max(0, (money[e] as number) / base)) : 0;
  });
  return shares;
}
