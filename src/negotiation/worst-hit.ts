// The funds that lose most, municipal and state alike, in R$ or as a share of what they would receive.

import { changeOf, outcomeAt } from './ledger.ts';
import type { Ledger } from './ledger.ts';

export interface HitFund {
  /** Row in the dataset. */
  readonly fund: number;
  readonly change: number;
  /** R$, below zero. */
  readonly money: number;
}

/** At most `count` funds that lose, the largest loss first; of equal losses the first of the dataset. */
export function worstHit(ledger: Ledger, by: 'money' | 'change', count: number): readonly HitFund[] {
  const losers: HitFund[] = [];
  for (let e = 0; e < ledger.dataset.size; e++) {
    if (outcomeAt(ledger, e) >= 0) continue;
    const money = changeOf(ledger, e);
    losers.push({ fund: e, money, change: money / (ledger.reference[e] as number) });
  }
  return losers.sort((a, b) => a[by] - b[by] || a.fund - b.fund).slice(0, count);
}
