// Ipea, Nota Técnica 46 (Benevides, 2018), table 1: FNS transfers of 2016 by block and sphere.

import type { ImportBlock } from '../mapping/blocks.ts';

/** R$ million. */
export const NT46_TABLE_1: Readonly<Record<ImportBlock, Readonly<Record<'state' | 'municipal', number>>>> = {
  AB: { state: 141, municipal: 16_600 },
  MAC: { state: 15_342, municipal: 27_345 },
  AF: { state: 978, municipal: 991 },
  VS: { state: 663, municipal: 2058 },
  GES: { state: 29, municipal: 34 },
  INV: { state: 341, municipal: 2312 },
};

export const NT46_YEAR = 2016;
