// A reform that changes nothing moves nothing: the shipped ones that repeat the base shares, and others
// drawn by chance (any partition, transition, bounds, unit, envelope), to the centavo in every year.

import type { Reform } from '#engine';
import { drawNullReform } from '#reference/random-reform.ts';
import { drawFrom } from '#reference/random.ts';
import { apart, detail, worse } from './check.ts';
import type { Check, CheckDetail } from './check.ts';

const DRAWN = 12;

const isHistorical = (weights: object): boolean =>
  Object.entries(weights).every(([criterion, weight]) => criterion === 'historical' || weight === 0);

/** Everybody keeps the base shares, whatever else the reform says. */
const changesNothing = ({ groups }: Reform): boolean =>
  groups.every(
    ({ betweenStates, withinStates }) =>
      isHistorical(betweenStates) && isHistorical(withinStates.weights) && withinStates.stateShare === null,
  );

export const checkNullReform: Check = function* ({ engine, presets, seed }) {
  const shipped = presets.filter(({ reform }) => changesNothing(reform));
  const drawn = Array.from({ length: DRAWN }, (_, i) => ({
    id: `seed ${seed + i}`,
    reform: drawNullReform(drawFrom(seed + i)),
  }));
  const all = [...shipped, ...drawn];
  const details: CheckDetail[] = [];
  let figure = 0;
  let cases = 0;
  for (const [r, { id, reform }] of all.entries()) {
    const simulation = engine.simulate(reform);
    let own = 0;
    for (const [y, year] of simulation.run.years.entries()) {
      const { amount, reference } = engine.publish(simulation, year);
      const { winners, losers } = simulation.run.indicators.municipal;
      // A fund that is said to win or lose counts as a centavo that moved.
      own = worse(own, worse(apart(amount, reference), worse(winners[y] ?? Number.NaN, losers[y] ?? Number.NaN)));
      cases++;
      yield (r + (y + 1) / simulation.run.years.length) / all.length;
    }
    details.push(detail(id, own, 0, 0));
    figure = worse(figure, own);
  }
  return { figure, tolerance: 0, unit: 'centavos', cases, details };
};
