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

/** (1 − f_{b,s(e)})·B_{e,b}, R$. */
export function freeBase(reform: Reform, fund: Fund, block: Block): number {
  return (1 - reform.ringFence[block][fund.sphere]) * fund.base[block];
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
    return (reform.ringFence[block][fund.sphere] * pools[block] * fund.base[block]) / totals[block];
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
