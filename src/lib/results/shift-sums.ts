// AB that moves to MAC added up by UF, region and population band, with the AB it is a part of.

import type { Dataset } from '#engine';
import { BRAZIL_REGIONS, brazilRegionOf } from './brazil-regions.ts';
import type { Level } from './levels.ts';
import type { Amounts } from './year-view.ts';

export interface ShiftSum {
  /** R$. */
  readonly toMac: number;
  /** AB before behaviour, R$. */
  readonly due: number;
}

type AbAmounts = Pick<Amounts, 'ab' | 'abToMac'>;

function sumBy(view: AbAmounts, count: number, rowOf: (e: number) => number): ShiftSum[] {
  const sums = Array.from({ length: count }, () => ({ toMac: 0, due: 0 }));
  for (let e = 0; e < view.ab.length; e++) {
    const sum = sums[rowOf(e)];
    if (sum === undefined) continue;
    const moved = view.abToMac[e] as number;
    sum.toMac += moved;
    sum.due += moved + (view.ab[e] as number);
  }
  return sums;
}

export const shiftByLevel = (view: AbAmounts, level: Level): ShiftSum[] =>
  sumBy(view, level.count, (e) => level.rowOf[e] ?? -1);

/** In the order of BRAZIL_REGIONS; all funds. */
export const shiftByRegion = (view: AbAmounts, dataset: Dataset): ShiftSum[] =>
  sumBy(view, BRAZIL_REGIONS.length, (e) =>
    BRAZIL_REGIONS.indexOf(brazilRegionOf(dataset.ufs[dataset.uf[e] as number]?.code ?? '')),
  );

export function addShifts(sums: readonly ShiftSum[]): ShiftSum {
  return sums.reduce((all, one) => ({ toMac: all.toMac + one.toMac, due: all.due + one.due }), { toMac: 0, due: 0 });
}

export const shiftShare = ({ toMac, due }: ShiftSum): number => (due > 0 ? toMac / due : 0);
