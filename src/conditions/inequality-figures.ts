// Inequality of R$ per inhabitant after the reform, and its change against the sharing-out of 2016
// (docs/model.md, section 10).

import type { Inequality, InequalityReport } from '#engine';
import { NOISE_INDEX, single } from './figure.ts';
import type { Figure } from './figure.ts';

const MEASURES = ['gini', 'concentration', 'theil', 'theilBetween', 'theilWithin'] as const;
const LEVELS = ['MacroRegions', 'Municipalities', 'Ufs'] as const;
type Level = (typeof LEVELS)[number];

const KEY_OF: Readonly<Record<Level, Exclude<keyof InequalityReport, 'year'>>> = {
  MacroRegions: 'macroRegions',
  Municipalities: 'municipalities',
  Ufs: 'ufs',
};

function inequalityFigure(level: Level, measure: keyof Inequality, isChange: boolean): Figure {
  return {
    id: `${measure}${level}${isChange ? 'Change' : ''}`,
    unit: 'index',
    direction: 'lower',
    scope: 'country',
    parameter: null,
    needs: 'inequality',
    isHypothesis: false,
    isReal: false,
    isChange,
    range: isChange || measure === 'concentration' ? { min: -10, max: 10 } : { min: 0, max: 10 },
    measure({ run, inequality }, y) {
      const report = inequality.find(({ year }) => year === run.years[y]);
      if (report === undefined) return 'notMeasured';
      const { before, after } = report[KEY_OF[level]];
      return single(isChange ? after[measure] - before[measure] : after[measure], NOISE_INDEX);
    },
  };
}

export const INEQUALITY_FIGURES: readonly Figure[] = LEVELS.flatMap((level) =>
  // A UF is whole: nothing of its inequality lies within it.
  MEASURES.filter((measure) => level !== 'Ufs' || !measure.startsWith('theil') || measure === 'theil').flatMap(
    (measure) => [false, true].map((isChange) => inequalityFigure(level, measure, isChange)),
  ),
);
