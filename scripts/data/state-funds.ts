// Stage 4: what each state fund received in 2016, by block. Table 12 gives the UF (all its funds), table
// 1 the state funds of the country; between the two, evidence by block. The Distrito Federal has one
// fund, which takes the whole of its row.

import type { ByBlock, FundBlock } from './fund-blocks.ts';
import { eachBlock } from './fund-blocks.ts';
import type { MarginRow } from './margins.ts';
import type { Sources } from './sources.ts';
import type { Guess, Uf } from './state-evidence.ts';
import {
  CAP,
  guessInvestment,
  guessManagement,
  guessMedicines,
  guessPrimaryCare,
  guessSpecialisedCare,
  guessSurveillance,
} from './state-evidence.ts';

/** Move guesses by λ·give, never below 0 nor above the cap, until they add up to the total. */
function meetTotal(guesses: readonly Guess[], caps: readonly number[], total: number): number[] {
  const moved = (lambda: number) =>
    guesses.map(({ value, give }, u) => Math.min(caps[u] as number, Math.max(value * 0.2, value + lambda * give)));
  let [from, to] = [-50, 50];
  for (let step = 0; step < 100; step += 1) {
    const middle = (from + to) / 2;
    if (moved(middle).reduce((a, b) => a + b, 0) < total) from = middle;
    else to = middle;
  }
  const result = moved(to);
  const missed = total - result.reduce((a, b) => a + b, 0);
  if (Math.abs(missed) > 1)
    throw new Error(`state funds: R$ ${missed.toFixed(0)} beyond what the UFs of table 12 hold`);
  return result;
}

/** R$ of the state fund of each UF of the margins, by block. */
export function estimateStateFunds(sources: Sources, margins: readonly MarginRow[]): Map<string, ByBlock<number>> {
  const federalDistrict = margins.find((row) => row.name === 'DF');
  if (!federalDistrict) throw new Error('NT 46, table 12: no row DF');
  const ufs: Uf[] = margins
    .filter((row) => row !== federalDistrict)
    .map((row) => ({
      uf: row.name,
      population: row.population,
      amounts: row.amounts,
      declared: sources.stateReceipts2019.get(row.name) ?? {},
      lines: sources.stateLines.get(row.name) ?? eachBlock(() => 1),
      places: sources.municipalities.filter((m) => m.uf === row.name),
    }));
  const total = eachBlock((block) => sources.totals.state[block] - federalDistrict.amounts[block]);
  const met = (block: FundBlock, guesses: readonly Guess[]) =>
    meetTotal(
      guesses,
      ufs.map((uf) => CAP * uf.amounts[block]),
      total[block],
    );
  const amounts: ByBlock<number[]> = {
    AB: met('AB', guessPrimaryCare(ufs)),
    AF: met('AF', guessMedicines(ufs)),
    VS: met('VS', guessSurveillance(ufs)),
    GES: met('GES', guessManagement(ufs, total.GES)),
    INV: met('INV', guessInvestment(ufs, total.INV)),
    MAC: [],
  };
  const others = (['AB', 'AF', 'VS', 'GES', 'INV'] as const).map((b) =>
    amounts[b].map((value) => ({ value, give: 0 })),
  );
  amounts.MAC = met('MAC', guessSpecialisedCare(ufs, total.MAC, others));
  return new Map<string, ByBlock<number>>([
    ...ufs.map((uf, u): [string, ByBlock<number>] => [uf.uf, eachBlock((b) => amounts[b][u] as number)]),
    ['DF', { ...federalDistrict.amounts }],
  ]);
}
