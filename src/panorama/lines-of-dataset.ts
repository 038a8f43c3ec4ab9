// A dataset as lines of transfer: one line a block, which is all that it knows.

import { BLOCKS, BLOCK_COUNT } from '#engine';
import type { Dataset } from '#engine';
import type { BaselineLine, FundPlace } from './tables-of-baseline.ts';
import { tablesOfBaseline } from './tables-of-baseline.ts';
import type { PanoramaTables } from './panorama-tables.ts';

const sphereOf = (dataset: Dataset, e: number) => (e < dataset.municipalities ? 'municipal' : 'state');

/** Every fund of a dataset with its residents. */
export function placesOfDataset(dataset: Dataset): FundPlace[] {
  return dataset.code.map((code, e) => ({
    code,
    sphere: sphereOf(dataset, e),
    uf: dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? '',
    population: dataset.population[e] as number,
  }));
}

function linesOfDataset(dataset: Dataset): BaselineLine[] {
  return dataset.code.flatMap((code, e) => {
    const line = (block: BaselineLine['block'], amount: number): BaselineLine => ({
      code,
      sphere: sphereOf(dataset, e),
      block,
      line: block,
      amount,
    });
    const custeio = BLOCKS.map((block, b) => line(block, dataset.base[e * BLOCK_COUNT + b] as number));
    return [...custeio, line('INV', dataset.investment[e] as number)];
  });
}

/** What a dataset can say of NT 46's tables: 1, 11, 12 and the totals by block of 5A to 10; it knows no lines. */
export function tablesOfDataset(dataset: Dataset): Pick<PanoramaTables, 'transfers' | 'bands' | 'ufs' | 'components'> {
  const { transfers, bands, ufs, components } = tablesOfBaseline(linesOfDataset(dataset), placesOfDataset(dataset));
  return { transfers, bands, ufs, components };
}
