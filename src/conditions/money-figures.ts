// Money that changes hands, pools, and the loss against 15% of RCL (docs/model.md, sections 3, 7 and 10).

import { NOISE_REAIS, single } from './figure.ts';
import type { Evidence, Figure } from './figure.ts';

const COMMON = {
  scope: 'country',
  parameter: null,
  needs: 'run',
  isHypothesis: false,
  isReal: false,
  isChange: false,
} as const;
const MONEY = { min: 0, max: 1e13 } as const;
const CHANGE = { min: -1e13, max: 1e13 } as const;

const at = (values: Float64Array, i: number): number => values[i] as number;

/** R$ of one year, by year index. */
function money(id: string, of: (evidence: Evidence, y: number) => number, more: Partial<Figure> = {}): Figure {
  return {
    ...COMMON,
    id,
    unit: 'money',
    direction: 'lower',
    range: MONEY,
    measure: (evidence, y) => single(of(evidence, y), NOISE_REAIS),
    ...more,
  };
}

/** What the floors of a year lack, of every group and on whole amounts. */
function shortfall({ run }: Evidence, y: number): number {
  const findings = [...(run.findings[y] ?? []), ...(run.totalFindings[y] ?? [])];
  return findings.reduce((sum, { kind, amount }) => sum + (kind === 'floor-infeasible' ? amount : 0), 0);
}

export const MONEY_FIGURES: readonly Figure[] = [
  money('moneyMoved', ({ run }, y) => at(run.indicators.moneyMoved, y)),
  {
    ...COMMON,
    id: 'moneyMovedShare',
    unit: 'share',
    direction: 'lower',
    range: { min: 0, max: 1 },
    measure({ run }, y) {
      const pool = at(run.envelope.pool, y + 1);
      return pool > 0 ? single(at(run.indicators.moneyMoved, y) / pool, NOISE_REAIS / pool) : 'nothingToDivide';
    },
  },
  money('floorShortfall', shortfall),
  money('pool', ({ run }, y) => at(run.envelope.pool, y + 1), { direction: 'higher' }),
  money('poolReal', ({ run }, y) => at(run.envelope.pool, y + 1) / at(run.envelope.deflator, y + 1), {
    direction: 'higher',
    isReal: true,
  }),
  money('minimum', ({ run }, y) => at(run.envelope.minimum, y + 1), { direction: 'higher' }),
  money('lossAgainstRcl15', ({ run }, y) => at(run.indicators.lossAgainstRcl15, y), { range: CHANGE }),
  money('lossAgainstRcl15CumulativeReal', ({ run }, y) => at(run.indicators.lossAgainstRcl15CumulativeReal, y), {
    range: CHANGE,
    isReal: true,
  }),
];
