// docs/model.md, section 9: whole centavos that add up.

import type { Block } from '#engine';
import { BLOCK_NAMES, byBlock, sum } from './country.ts';
import type { ReferenceRun } from './simulate.ts';

/** R$ to whole centavos, half up. */
export function toCentavos(amount: number): number {
  return Math.floor(amount * 100 + 0.5);
}

/**
 * Whole centavos by largest remainder: every amount is cut to centavos, and the centavos that miss from
 * the total go one each to the largest remainders, the earlier first.
 */
export function largestRemainder(amounts: readonly number[], totalCentavos: number): number[] {
  const exact = amounts.map((amount) => amount * 100);
  const whole = exact.map((value) => Math.floor(value));
  const remainder = (i: number): number => (exact[i] as number) - (whole[i] as number);
  const order = amounts.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  let missing = totalCentavos - sum(whole, (value) => value);
  for (const i of order) {
    if (missing <= 0) break;
    whole[i] = (whole[i] as number) + 1;
    missing -= 1;
  }
  // Float noise can cut an amount a centavo above its total: it is taken back where least is lost.
  for (const i of order.reverse()) {
    if (missing >= 0) break;
    if ((whole[i] as number) <= 0) continue;
    whole[i] = (whole[i] as number) - 1;
    missing += 1;
  }
  return whole;
}

/** One row of entities.csv; amounts in whole centavos. */
export interface PublishedRow extends Record<Lowercase<Block>, number> {
  readonly code: string;
  readonly sphere: string;
  readonly uf: string;
  readonly name: string;
  readonly year: number;
  readonly reference: number;
  readonly amount: number;
  readonly ab_to_mac: number;
  readonly ab_reference: number;
}

/** The year as it is published, in the order of section 1. */
export function publishReference(run: ReferenceRun, year: number): PublishedRow[] {
  const found = run.years.find((one) => one.year === year);
  if (found === undefined) throw new Error(`year ${year} is not in the run`);
  const total = toCentavos(found.envelope.pool);
  const references = largestRemainder(
    found.funds.map((fund) => fund.reference),
    total,
  );
  const amounts = largestRemainder(
    found.funds.map((fund) => fund.amount),
    total,
  );
  return run.country.funds.map((fund, e) => {
    const settled = found.funds[e] as (typeof found.funds)[number];
    const amount = amounts[e] as number;
    const cut = largestRemainder(
      BLOCK_NAMES.map((block) => settled.spending[block]),
      amount,
    );
    const blocks = byBlock((block) => cut[BLOCK_NAMES.indexOf(block)] as number);
    return {
      code: fund.code,
      sphere: fund.sphere,
      uf: run.country.ufs[fund.uf]?.abbreviation ?? '',
      name: fund.name,
      year,
      reference: references[e] as number,
      amount,
      ab: blocks.AB,
      mac: blocks.MAC,
      af: blocks.AF,
      vs: blocks.VS,
      ges: blocks.GES,
      ab_to_mac: toCentavos(settled.abToMac),
      ab_reference: toCentavos(settled.refAb),
    };
  });
}
