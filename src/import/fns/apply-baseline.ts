// An imported baseline in the place of the one that stands: for the funds it speaks of, and no other.

import { BLOCKS } from '#engine';
import type { Block, EntityRow } from '#engine';
import type { ImportBlock } from './mapping/blocks.ts';
import { reais } from './money.ts';
import type { BaselineRow } from './report/baseline.ts';

/** A block of a fund whose reversals exceed its payments: the model shares out nothing below zero. */
export interface BelowZero {
  readonly code: string;
  readonly block: ImportBlock;
  /** R$, below zero. */
  readonly amount: number;
}

export interface AppliedBaseline {
  readonly rows: readonly EntityRow[];
  /** Amounts taken as 0. */
  readonly belowZero: readonly BelowZero[];
}

function addUp(baseline: readonly BaselineRow[]): Map<string, Map<ImportBlock, bigint>> {
  const funds = new Map<string, Map<ImportBlock, bigint>>();
  for (const { code, block, centavos } of baseline) {
    const blocks = funds.get(code) ?? new Map<ImportBlock, bigint>();
    funds.set(code, blocks);
    blocks.set(block, (blocks.get(block) ?? 0n) + centavos);
  }
  return funds;
}

/**
 * Base amounts of the funds that the baseline covers, all six blocks of them: a block it has no line of is 0.
 * Everything else of a fund, and every other fund, stays.
 */
export function applyBaseline(rows: readonly EntityRow[], baseline: readonly BaselineRow[]): AppliedBaseline {
  const funds = addUp(baseline);
  const belowZero: BelowZero[] = [];
  const applied = rows.map((row) => {
    const blocks = funds.get(row.code);
    if (blocks === undefined) return row;
    const amountOf = (block: ImportBlock): number => {
      const amount = reais(blocks.get(block) ?? 0n);
      if (amount < 0) belowZero.push({ code: row.code, block, amount });
      return Math.max(0, amount);
    };
    const base = Object.fromEntries(BLOCKS.map((block) => [block, amountOf(block)])) as Record<Block, number>;
    return { ...row, base, investment: amountOf('INV') };
  });
  return { rows: applied, belowZero };
}
