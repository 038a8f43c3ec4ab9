// Where the AB of the country goes: from the sharing-out of 2016 to other entities, then to its use.

import { BLOCK_COUNT, BLOCK_INDEX } from '#engine';
import type { Dataset } from '#engine';
import type { Amounts } from './year-view.ts';

/** R$; reference = same + moved + toOthers, after = same + moved + fromOthers = stays + toMac. */
export interface AbFlow {
  readonly reference: number;
  /** AB that its entity keeps. */
  readonly same: number;
  /** AB that leaves an entity and is AB in another. */
  readonly moved: number;
  /** What entities gain in AB beyond what others lose: their mix has more of it. One of the two is 0. */
  readonly fromOthers: number;
  readonly toOthers: number;
  readonly after: number;
  readonly stays: number;
  readonly toMac: number;
}

/**
 * @param scale κ of the year, times the price: the AB of an entity in the sharing-out of 2016 is
 * κ·B (docs/model.md, section 8: ring-fenced and free AB both follow their base shares).
 */
export function abFlow({ base }: Pick<Dataset, 'base'>, view: Pick<Amounts, 'ab' | 'abToMac'>, scale: number): AbFlow {
  let [reference, same, lost, gained, stays, toMac] = [0, 0, 0, 0, 0, 0];
  for (let e = 0; e < view.ab.length; e++) {
    const before = scale * (base[e * BLOCK_COUNT + BLOCK_INDEX.AB] as number);
    const kept = view.ab[e] as number;
    const moved = view.abToMac[e] as number;
    reference += before;
    same += Math.min(before, kept + moved);
    lost += Math.max(0, before - kept - moved);
    gained += Math.max(0, kept + moved - before);
    stays += kept;
    toMac += moved;
  }
  const clean = (value: number): number => (value < 0.005 ? 0 : value);
  return {
    reference,
    same,
    moved: clean(Math.min(lost, gained)),
    fromOthers: clean(gained - lost),
    toOthers: clean(lost - gained),
    after: stays + toMac,
    stays,
    toMac: clean(toMac),
  };
}
