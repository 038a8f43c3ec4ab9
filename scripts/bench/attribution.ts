// The yardstick of the attribution: eight criteria and a transition, 512 coalitions, all funds.

import { createAttribution } from '#engine';
import type { Engine, Reform, Weights } from '#engine';
import { spreadOf } from './report.ts';
import type { Spread } from './report.ts';

const YEAR = 2036;
const SAMPLES = 9;

const WEIGHTS: Weights = {
  population: 0.3,
  elderly: 0.1,
  children: 0.1,
  avoidableAdmissions: 0.1,
  poverty: 0.1,
  lowIdhm: 0.1,
  sparsity: 0.1,
  doctorGap: 0.1,
};

/** One block of five with a floor on losses: against the reference of the year, or the year before. */
function boundedReform(reform: Reform, reference: 'statusQuo' | 'previous'): Reform {
  return {
    ...reform,
    groups: [
      {
        id: 'custeio',
        blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'],
        betweenStates: WEIGHTS,
        withinStates: { weights: WEIGHTS, unit: 'macroRegion', residence: 0, stateShare: null },
        transition: { mode: 'phaseIn', years: 10, floor: { reference, maxLoss: 0.02 }, cap: null },
      },
    ],
    transition: { floor: null, cap: null },
  };
}

function attribute(engine: Engine, reform: Reform): void {
  const job = createAttribution(engine, reform, YEAR);
  while (job.step() < 1);
}

/** Milliseconds for the last year: bounds of that year alone, and bounds for which the path is run. */
export function measureAttribution(engine: Engine, reform: Reform): { oneYear: Spread; lookback: Spread } {
  const spread = (reference: 'statusQuo' | 'previous'): Spread => {
    const bounded = boundedReform(reform, reference);
    attribute(engine, bounded);
    const samples = Array.from({ length: SAMPLES }, () => {
      const start = performance.now();
      attribute(engine, bounded);
      return performance.now() - start;
    });
    return spreadOf(samples);
  };
  return { oneYear: spread('statusQuo'), lookback: spread('previous') };
}
