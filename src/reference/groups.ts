// docs/model.md, section 4: what is ring-fenced, what each group shares out, the status quo.

import type { Block } from '#engine';
import type { Group, Reform } from '#engine';
import type { BlockAmounts, Country, Fund } from './country.ts';
import { BLOCK_NAMES, byBlock, sum } from './country.ts';

export interface BaseOfGroup {
  readonly group: Group;
  /** W_e: free base, R$, by fund. */
  readonly free: readonly number[];
  /** ΣW, R$. */
  readonly total: number;
  /** s0_e: base share, by fund; 0 everywhere where the group has no free money. */
  readonly share: readonly number[];
}

/** Does a line have the name chosen, or one of the family that `faec*` stands for? */
function isNamed(line: string, choice: string): boolean {
  const family = /^(.*)\*$/.exec(choice)?.[1];
  return family === undefined ? line === choice : line === family || line.startsWith(`${family}-`);
}

/** f_{b,e}: the chosen lines of a fund over its block where its lines are known, else the part of its sphere. */
function fencedPart(reform: Reform, fund: Fund, block: Block): number {
  const fence = reform.ringFence[block];
  const chosen = (fund.lines ?? []).filter(
    (own) => own.block === block && (fence.lines ?? []).some((choice) => isNamed(own.line, choice)),
  );
  if (chosen.length === 0) return fence[fund.sphere];
  if (fund.base[block] <= 0) return 0;
  const part = sum(chosen, ({ amount }) => amount) / fund.base[block];
  return part < 0 ? 0 : part > 1 ? 1 : part;
}

/** (1 − f_{b,e})·B_{e,b}, R$. */
export function freeBase(reform: Reform, fund: Fund, block: Block): number {
  return (1 - fencedPart(reform, fund, block)) * fund.base[block];
}

export function baseOfGroup(country: Country, reform: Reform, group: Group): BaseOfGroup {
  const free = country.funds.map((fund) => sum(group.blocks, (block) => freeBase(reform, fund, block)));
  const total = sum(free, (amount) => amount);
  return { group, free, total, share: free.map((amount) => (total > 0 ? amount / total : 0)) };
}

/** ΣB_b over the funds, R$. */
export function blockTotals(country: Country): BlockAmounts {
  return byBlock((block) => sum(country.funds, (fund) => fund.base[block]));
}

/** T_b[t] = T[t]·ΣB_b/ΣB(custeio), R$. */
export function blockPools(totals: BlockAmounts, pool: number): BlockAmounts {
  const custeio = sum(BLOCK_NAMES, (block) => totals[block]);
  return byBlock((block) => (custeio > 0 ? (pool * totals[block]) / custeio : 0));
}

/** R_{e,b}[t] = f·T_b[t]·B_{e,b}/ΣB_b, R$. */
export function ringFenced(reform: Reform, fund: Fund, pools: BlockAmounts, totals: BlockAmounts): BlockAmounts {
  return byBlock((block) => {
    if (totals[block] === 0) return 0;
    return (fencedPart(reform, fund, block) * pools[block] * fund.base[block]) / totals[block];
  });
}

/** F_g[t] = Σ_{b∈g} T_b[t]·Σ_e(1 − f)·B_{e,b}/ΣB_b, R$. */
export function freePool(
  country: Country,
  reform: Reform,
  group: Group,
  pools: BlockAmounts,
  totals: BlockAmounts,
): number {
  return sum(group.blocks, (block) => {
    if (totals[block] === 0) return 0;
    return (pools[block] * sum(country.funds, (fund) => freeBase(reform, fund, block))) / totals[block];
  });
}
