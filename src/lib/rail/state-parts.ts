// What the state fund of each UF had in 2016 of the free money of a group, as the model keeps it
// where a scenario says nothing (docs/model.md, section 6).

import { BLOCK_COUNT, BLOCK_INDEX, fencedShares } from '#engine';
import type { Block, Dataset, RingFence } from '#engine';

/** Part of the state fund by abbreviation of the UF, 0–1; NaN where either sphere has no fund, for nothing can be chosen there. */
export function statePartsOf(
  dataset: Dataset,
  blocks: readonly Block[],
  ringFence: Readonly<Record<Block, RingFence>>,
): ReadonlyMap<string, number> {
  const sums = dataset.ufs.map(() => ({ state: 0, municipal: 0, funds: 0 }));
  const fenced = blocks.map((block) => fencedShares(dataset, block, ringFence[block]));
  for (let e = 0; e < dataset.size; e++) {
    const sphere = e < dataset.municipalities ? 'municipal' : 'state';
    const own = sums[dataset.uf[e] as number]!;
    if (sphere === 'municipal') own.funds++;
    blocks.forEach((block, b) => {
      own[sphere] += (dataset.base[e * BLOCK_COUNT + BLOCK_INDEX[block]] as number) * (1 - (fenced[b]?.[e] as number));
    });
  }
  return new Map(
    dataset.ufs.map(({ abbreviation, state }, u) => {
      const { state: kept, municipal, funds } = sums[u]!;
      const total = kept + municipal;
      return [abbreviation, state < 0 || funds === 0 ? Number.NaN : total > 0 ? kept / total : 0];
    }),
  );
}
