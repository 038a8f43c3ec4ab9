// AB in its steps, and the municipalities whose AB ends below the sharing-out of 2016 (docs/model.md,
// sections 8 and 10). What rests on behaviour is a hypothesis.

import { losersBeyond, primaryCareChanges } from './changes.ts';
import { NOISE_INDEX, NOISE_REAIS, single } from './figure.ts';
import type { Absence, Evidence, Figure, Measure } from './figure.ts';
import { largestLoss } from './loss-figures.ts';

const COMMON = { parameter: null, needs: 'run', isReal: false, isChange: false } as const;
const COUNTRY = { ...COMMON, scope: 'country' } as const;
const TOWNS = { ...COMMON, scope: 'municipalities', isHypothesis: true } as const;
const SHARE = { min: 0, max: 1 } as const;
const MONEY = { min: 0, max: 1e13 } as const;

interface Steps {
  readonly pool: number;
  readonly reference: number;
  readonly redistribution: number;
  readonly toMac: number;
  /** What is spent on AB. */
  readonly result: number;
}

function stepsOf({ run }: Evidence, y: number): Steps {
  const at = (values: Float64Array): number => values[y] as number;
  const { abReference, abRedistribution, abToMac } = run.indicators;
  const [reference, redistribution, toMac] = [at(abReference), at(abRedistribution), at(abToMac)];
  const pool = run.envelope.pool[y + 1] as number;
  return { pool, reference, redistribution, toMac, result: reference + redistribution - toMac };
}

function ratio(part: number, whole: number): Measure | Absence {
  return whole > 0 ? single(part / whole, NOISE_REAIS / whole) : 'nothingToDivide';
}

const belowOf = (evidence: Evidence, y: number): Measure['beyond'] => {
  return (comparator) => (comparator === 'at-most' ? losersBeyond(primaryCareChanges(evidence, y), 0) : []);
};

function fewer(isShare: boolean): Figure {
  return {
    ...TOWNS,
    id: `municipalitiesAbBelow${isShare ? 'Share' : ''}`,
    unit: isShare ? 'share' : 'count',
    direction: 'lower',
    range: isShare ? SHARE : { min: 0, max: 100_000, integer: true },
    measure(evidence, y) {
      const count = evidence.run.indicators.abMunicipalitiesBelow[y] as number;
      const all = evidence.dataset.municipalities;
      if (all === 0) return 'nobody';
      return isShare ? single(count / all, NOISE_INDEX, belowOf(evidence, y)) : single(count, 0, belowOf(evidence, y));
    },
  };
}

/** A sum of money of one step. */
function amount(id: string, step: keyof Steps, direction: Figure['direction'], isHypothesis: boolean): Figure {
  return {
    ...COUNTRY,
    id,
    unit: 'money',
    direction,
    isHypothesis,
    isChange: step === 'redistribution',
    range: step === 'redistribution' ? { min: -1e13, max: 1e13 } : MONEY,
    measure: (evidence, y) => single(stepsOf(evidence, y)[step], NOISE_REAIS),
  };
}

export const PRIMARY_CARE_FIGURES: readonly Figure[] = [
  {
    ...COUNTRY,
    id: 'abShare',
    unit: 'share',
    direction: 'higher',
    isHypothesis: true,
    range: SHARE,
    measure(evidence, y) {
      const { result, pool } = stepsOf(evidence, y);
      return ratio(result, pool);
    },
  },
  amount('abAmount', 'result', 'higher', true),
  amount('abRedistribution', 'redistribution', 'higher', false),
  {
    ...COUNTRY,
    id: 'abChange',
    unit: 'share',
    direction: 'higher',
    isHypothesis: true,
    isChange: true,
    range: { min: -1, max: 100 },
    measure(evidence, y) {
      const { result, reference } = stepsOf(evidence, y);
      return ratio(result - reference, reference);
    },
  },
  fewer(false),
  fewer(true),
  {
    ...TOWNS,
    id: 'abBelow',
    unit: 'money',
    direction: 'lower',
    range: MONEY,
    measure: (evidence, y) => single(evidence.run.indicators.abBelow[y] as number, NOISE_REAIS, belowOf(evidence, y)),
  },
  {
    ...TOWNS,
    id: 'worstMunicipalityAb',
    unit: 'share',
    direction: 'lower',
    range: SHARE,
    measure: (evidence, y) => largestLoss(primaryCareChanges(evidence, y)),
  },
  amount('abToMac', 'toMac', 'lower', true),
  {
    ...COUNTRY,
    id: 'abToMacShare',
    unit: 'share',
    direction: 'lower',
    isHypothesis: true,
    range: SHARE,
    measure(evidence, y) {
      const { toMac, result } = stepsOf(evidence, y);
      return ratio(toMac, result + toMac);
    },
  },
];
