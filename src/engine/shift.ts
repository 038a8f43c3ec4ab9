// What managers do with a merged block: the shift to MAC (docs/model.md, section 8). A hypothesis
// with parameters, not an estimate.

import { BLOCK_INDEX } from './blocks.ts';
import type { BaseSource, FencedBase, GroupBase } from './group-base.ts';
import type { Group, ShiftSettings } from './reform.ts';

/** A group whose managers can move money to MAC. */
export interface ShiftGroup {
  /** Base of MAC, R$ of 2016, and its ring-fenced part. */
  readonly mac: Float64Array;
  readonly macFenced: Float64Array;
  readonly macComposition: Float64Array;
  /** Part of the free money that belongs to the donors. */
  readonly donorComposition: Float64Array;
  readonly donors: readonly number[];
}

/** The part of a group that shifts, or null in a group without MAC or without donors. */
export function findShift(
  group: Group,
  base: GroupBase,
  bases: BaseSource,
  fenced: FencedBase,
  { donors }: ShiftSettings,
): ShiftGroup | null {
  const macComposition = base.composition.get(BLOCK_INDEX.MAC);
  const inGroup = donors.filter((block) => group.blocks.includes(block)).map((block) => BLOCK_INDEX[block]);
  if (macComposition === undefined || inGroup.length === 0) return null;
  const parts = inGroup.map((b) => base.composition.get(b) as Float64Array);
  const [first, ...others] = parts as [Float64Array, ...Float64Array[]];
  return {
    mac: bases.block('MAC'),
    macFenced: fenced.blocks[BLOCK_INDEX.MAC] as Float64Array,
    macComposition,
    donorComposition:
      others.length === 0 ? first : first.map((part, e) => others.reduce((sum, own) => sum + (own[e] as number), part)),
    donors: inGroup,
  };
}

/** Need for MAC in year t over its base: (1 + macGrowth)^t · D[t]. */
export function macNeedScale(settings: ShiftSettings, t: number, deflator: number): number {
  return (1 + settings.macGrowth) ** t * deflator;
}

/**
 * q of one year into `q`: the part of the donors' free money that stays with them.
 * @param amount A of the group, R$; @param previous q of the year before.
 */
export function shiftInto(
  q: Float64Array,
  shift: ShiftGroup,
  settings: ShiftSettings,
  scale: number,
  need: number,
  amount: Float64Array,
  previous: Float64Array,
): void {
  const { mac, macFenced, macComposition, donorComposition } = shift;
  const { absorption, protectedFloor, speed, maxYearlyLoss } = settings;
  for (let e = 0; e < q.length; e++) {
    const own = amount[e] as number;
    const donors = own * (donorComposition[e] as number);
    const before = previous[e] as number;
    let target = 1;
    if (donors > 0) {
      const historical = scale * (macFenced[e] as number) + own * (macComposition[e] as number);
      const gap = need * (mac[e] as number) - historical;
      if (gap > 0) target = Math.max(protectedFloor, 1 - (absorption * gap) / donors);
    }
    const next = Math.max(before + speed * (target - before), before - maxYearlyLoss);
    q[e] = next < 1 ? next : 1;
  }
}
