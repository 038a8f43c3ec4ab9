// The imported base beside the embedded one: by block and sphere, and by UF.

import type { EntityRow } from '#engine';
import { IMPORT_BLOCKS } from '#import/fns/mapping/blocks.ts';
import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { AmountPair, BaseComparison } from './records.ts';

const amountOf = (row: EntityRow, block: ImportBlock): number => (block === 'INV' ? row.investment : row.base[block]);

/** R$ to the centavo: sums of floats go astray below it. */
const sum = (rows: readonly EntityRow[], blocks: readonly ImportBlock[]): number =>
  Math.round(rows.reduce((all, row) => all + blocks.reduce((own, block) => own + amountOf(row, block), 0), 0) * 100) /
  100;

/** The same funds in both. */
export function compareBases(embedded: readonly EntityRow[], imported: readonly EntityRow[]): BaseComparison {
  const pair = (of: (row: EntityRow) => boolean, blocks: readonly ImportBlock[]): AmountPair => ({
    embedded: sum(embedded.filter(of), blocks),
    imported: sum(imported.filter(of), blocks),
  });
  const spheres = ['municipal', 'state'] as const;
  const ufs = [...new Set(embedded.map(({ uf }) => uf))].sort();
  return {
    blocks: IMPORT_BLOCKS.flatMap((block) =>
      spheres.map((sphere) => ({ block, sphere, ...pair((row) => row.sphere === sphere, [block]) })),
    ),
    ufs: ufs.map((uf) => ({
      uf,
      municipal: pair((row) => row.uf === uf && row.sphere === 'municipal', IMPORT_BLOCKS),
      state: pair((row) => row.uf === uf && row.sphere === 'state', IMPORT_BLOCKS),
    })),
  };
}
