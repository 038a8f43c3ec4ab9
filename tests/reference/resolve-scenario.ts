// The defaults of docs/model.md, "Scenario file", written into a scenario that is known to be right.

import type { Block } from '../../src/engine/blocks.ts';
import { CRITERION_TABLE, DEFAULT_CLIP } from '../../src/engine/criteria-table.ts';
import type { AttributeCriterion } from '../../src/engine/criteria-table.ts';
import type {
  CriterionSettings,
  EnvelopeSettings,
  Group,
  MacroSettings,
  Reform,
  ShiftSettings,
  RingFence,
  Transition,
  TransitionBounds,
  Weights,
  WithinStates,
} from '../../src/engine/reform.ts';
import { byBlock } from '#reference/country.ts';

export interface GroupFile {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly betweenStates?: Weights;
  readonly withinStates?: Partial<WithinStates>;
  readonly transition?: Partial<Transition>;
}

export interface ScenarioFile {
  readonly groups: readonly GroupFile[];
  readonly transition?: Partial<TransitionBounds>;
  readonly startYear?: number;
  readonly endYear?: number;
  readonly envelope?: Partial<EnvelopeSettings>;
  readonly macro?: Partial<MacroSettings>;
  readonly ringFence?: Partial<Record<Block, number | Partial<RingFence>>>;
  readonly susDependence?: number;
  readonly criteria?: Partial<Record<AttributeCriterion, Partial<CriterionSettings>>>;
  readonly shift?: Partial<ShiftSettings>;
  readonly winnerThreshold?: number;
}

function resolveGroup({ id, blocks, betweenStates = { historical: 1 }, ...rest }: GroupFile): Group {
  const where = blocks.includes('MAC')
    ? ({ unit: 'macroRegion', residence: 0 } as const)
    : ({ unit: 'municipality', residence: 1 } as const);
  return {
    id,
    blocks,
    betweenStates,
    withinStates: { weights: betweenStates, ...where, stateShare: null, ...rest.withinStates },
    transition: { mode: 'phaseIn', years: 1, floor: null, cap: null, ...rest.transition },
  };
}

function resolveRingFence(given: number | Partial<RingFence> | undefined): RingFence {
  if (typeof given === 'number') return { state: given, municipal: given };
  return { state: 0, municipal: 0, ...given };
}

function resolveCriteria(given: ScenarioFile['criteria']): Record<AttributeCriterion, CriterionSettings> {
  const entries = Object.entries(CRITERION_TABLE).map(([criterion, row]) => [
    criterion,
    { elasticity: row.elasticity, clip: DEFAULT_CLIP, ...given?.[criterion as AttributeCriterion] },
  ]);
  return Object.fromEntries(entries) as Record<AttributeCriterion, CriterionSettings>;
}

/** A scenario file as a reform, every default written in. */
export function resolveScenario(file: ScenarioFile): Reform {
  return {
    startYear: file.startYear ?? 2018,
    endYear: file.endYear ?? 2036,
    envelope: { rule: 'ec95', margin: 0.04, custeioShare: null, customGrowth: null, ...file.envelope },
    macro: { useObserved: true, ipca: 0.03, rclRealGrowth: 0.02, population: 'frozen', ...file.macro },
    ringFence: byBlock((block) => resolveRingFence(file.ringFence?.[block])),
    susDependence: file.susDependence ?? 0,
    criteria: resolveCriteria(file.criteria),
    groups: file.groups.map(resolveGroup),
    transition: { floor: null, cap: null, ...file.transition },
    shift: {
      donors: ['AB'],
      macGrowth: 0.025,
      absorption: 0.35,
      protectedFloor: 0.25,
      speed: 0.25,
      maxYearlyLoss: 0.03,
      ...file.shift,
    },
    winnerThreshold: file.winnerThreshold ?? 0.005,
  };
}
