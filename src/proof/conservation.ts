// Σ amounts = pool, in centavos, of every shipped scenario in every year; references and blocks likewise.

import { BLOCK_COUNT } from '#engine';
import type { PublishedYear } from '#engine';
import { detail, sumOf, worse } from './check.ts';
import type { Check, CheckDetail } from './check.ts';

/** Centavos by which one published year does not add up, at the worst. */
function deviation({ pool, amount, reference, blocks }: PublishedYear): number {
  let most = worse(Math.abs(sumOf(amount) - pool), Math.abs(sumOf(reference) - pool));
  for (let e = 0; e < amount.length; e++) {
    const own = sumOf(blocks.subarray(e * BLOCK_COUNT, (e + 1) * BLOCK_COUNT));
    // Nobody receives less than nothing either.
    most = worse(worse(most, Math.abs(own - (amount[e] as number))), -(amount[e] as number));
  }
  return most;
}

export const checkConservation: Check = function* ({ engine, presets }) {
  const details: CheckDetail[] = [];
  let figure = 0;
  let cases = 0;
  for (const [p, { id, reform }] of presets.entries()) {
    const simulation = engine.simulate(reform);
    let own = 0;
    for (const [y, year] of simulation.run.years.entries()) {
      own = worse(own, deviation(engine.publish(simulation, year)));
      cases++;
      yield (p + (y + 1) / simulation.run.years.length) / presets.length;
    }
    details.push(detail(id, own, 0, 0));
    figure = worse(figure, own);
  }
  return { figure, tolerance: 0, unit: 'centavos', cases, details };
};
