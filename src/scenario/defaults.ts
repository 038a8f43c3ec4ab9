// What a scenario says where its file says nothing (docs/model.md, "Scenario file").

import { CRITERION_TABLE, DEFAULT_CLIP } from '#engine';
import type {
  AttributeCriterion,
  Block,
  CriterionSettings,
  EnvelopeSettings,
  MacroSettings,
  ShiftSettings,
  Transition,
  TransitionBounds,
  Unit,
  Weights,
} from '#engine';
import { LIMITS } from './limits.ts';

export const DEFAULT_START_YEAR = 2018;
export const DEFAULT_END_YEAR = LIMITS.endYear.max;
export const DEFAULT_SUS_DEPENDENCE = 0;
export const DEFAULT_WINNER_THRESHOLD = 0.005;

export const DEFAULT_ENVELOPE: EnvelopeSettings = {
  rule: 'ec95',
  margin: 0.04,
  custeioShare: null,
  customGrowth: null,
};

export const DEFAULT_MACRO: MacroSettings = {
  useObserved: true,
  ipca: 0.03,
  rclRealGrowth: 0.02,
  population: 'frozen',
};

export const DEFAULT_SHIFT: ShiftSettings = {
  donors: ['AB'],
  macGrowth: 0.025,
  absorption: 0.35,
  protectedFloor: 0.25,
  speed: 0.25,
  maxYearlyLoss: 0.03,
};

export const DEFAULT_WEIGHTS: Weights = { historical: 1 };

export const DEFAULT_TRANSITION: Transition = { mode: 'phaseIn', years: 1, floor: null, cap: null };

/** Of the whole custeio of an entity. */
export const DEFAULT_TOTAL_TRANSITION: TransitionBounds = { floor: null, cap: null };

export function defaultCriterion(criterion: AttributeCriterion): CriterionSettings {
  return { elasticity: CRITERION_TABLE[criterion].elasticity, clip: DEFAULT_CLIP };
}

/** Where the money of a group goes inside a UF: with MAC it stays where the services are. */
export function defaultUnit(blocks: readonly Block[]): { readonly unit: Unit; readonly residence: number } {
  return blocks.includes('MAC') ? { unit: 'macroRegion', residence: 0 } : { unit: 'municipality', residence: 1 };
}
