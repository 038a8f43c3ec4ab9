// docs/model.md, section 8: the composition of what a fund receives, and the shift to MAC.

import type { Block } from '#engine';
import type { Group, Reform } from '#engine';
import type { BlockAmounts, Fund } from './country.ts';
import { byBlock, sum } from './country.ts';
import type { BaseOfGroup } from './groups.ts';
import { freeBase } from './groups.ts';

/** Free money by block of one fund, R$: A·(1 − f)B/W, or by the national composition where W = 0. */
export function freeByBlock(
  reform: Reform,
  fund: Fund,
  base: BaseOfGroup,
  national: BlockAmounts,
  amount: number,
): BlockAmounts {
  const free = base.free[fund.index] as number;
  return byBlock((block) => {
    if (!base.group.blocks.includes(block)) return 0;
    if (free > 0) return (amount * freeBase(reform, fund, block)) / free;
    return base.total > 0 ? (amount * national[block]) / base.total : 0;
  });
}

/** Donor blocks that stand in the same group as MAC; empty elsewhere. */
export function donorsOf(reform: Reform, group: Group): Block[] {
  if (!group.blocks.includes('MAC')) return [];
  return group.blocks.filter((block) => reform.shift.donors.includes(block));
}

export interface ShiftMoment {
  readonly reform: Reform;
  readonly year: number;
  /** D[t]. */
  readonly deflator: number;
  readonly donors: readonly Block[];
}

/** q[t] of one fund from q[t−1]: the part of the donors' free money still spent where it was. */
export function nextQ(moment: ShiftMoment, fund: Fund, hist: BlockAmounts, free: BlockAmounts, q: number): number {
  const { reform, year, donors } = moment;
  if (year < reform.startYear || donors.length === 0) return 1;
  const { macGrowth, absorption, protectedFloor, speed, maxYearlyLoss } = reform.shift;
  const need = fund.base.MAC * (1 + macGrowth) ** (year - 2016) * moment.deflator;
  const gap = Math.max(0, need - hist.MAC);
  const within = sum(donors, (block) => free[block]);
  const target = within > 0 ? Math.max(protectedFloor, 1 - (absorption * gap) / within) : 1;
  return Math.min(1, Math.max(q + speed * (target - q), q - maxYearlyLoss));
}

/** Spending by block after the shift, R$. */
export function spendingOf(
  donors: readonly Block[],
  ringFence: BlockAmounts,
  hist: BlockAmounts,
  free: BlockAmounts,
  q: number,
): BlockAmounts {
  const moved = sum(donors, (block) => free[block] * (1 - q));
  return byBlock((block) => {
    if (donors.includes(block)) return ringFence[block] + free[block] * q;
    return block === 'MAC' ? hist.MAC + moved : hist[block];
  });
}
