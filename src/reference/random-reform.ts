// Reforms nobody proposed: any partition, weights, bounds and assumptions that a scenario may hold.

import type { Block } from '#engine';
import { CRITERIA, CRITERION_TABLE, DEFAULT_CLIP } from '#engine';
import type { AttributeCriterion, CriterionId } from '#engine';
import { BOUND_REFERENCES, ENVELOPE_RULES, UNITS } from '#engine';
import type {
  CriterionSettings,
  EnvelopeSettings,
  Group,
  Reform,
  ShiftSettings,
  SphereShare,
  Transition,
  TransitionBounds,
  Weights,
  WithinStates,
} from '#engine';
import { BLOCK_NAMES, byBlock } from './country.ts';
import type { Draw } from './random.ts';
import { RANDOM_UFS } from './random-country.ts';

const HISTORICAL: Weights = { historical: 1 };

function drawWeights(draw: Draw): Weights {
  if (draw.chance(0.2)) return HISTORICAL;
  const chosen = draw.shuffle<CriterionId>(CRITERIA).slice(0, draw.whole(1, 5));
  const entries = chosen.map((criterion, i) => [criterion, i > 0 && draw.chance(0.1) ? 0 : draw.between(0.01, 3)]);
  return Object.fromEntries(entries) as Weights;
}

function drawStateShare(draw: Draw): WithinStates['stateShare'] {
  if (draw.chance(0.5)) return null;
  if (draw.chance(0.5)) return draw.pick([0, 0.3, 1, draw.unit()]);
  return Object.fromEntries(RANDOM_UFS.filter(() => draw.chance(0.4)).map((uf) => [uf, draw.unit()]));
}

function drawBounds(draw: Draw): TransitionBounds {
  const reference = () => draw.pick(BOUND_REFERENCES);
  return {
    floor: draw.chance(0.5) ? { reference: reference(), maxLoss: draw.pick([0, 0.01, draw.unit()]) } : null,
    cap: draw.chance(0.4) ? { reference: reference(), maxGain: draw.pick([0, 0.05, draw.between(0, 2)]) } : null,
  };
}

function drawTransition(draw: Draw): Transition {
  return { mode: draw.chance(0.7) ? 'phaseIn' : 'excessOnly', years: draw.whole(1, 12), ...drawBounds(draw) };
}

function drawPartition(draw: Draw): Block[][] {
  const count = draw.whole(1, 5);
  const groups = Array.from({ length: count }, (): Block[] => []);
  for (const block of draw.shuffle(BLOCK_NAMES)) draw.pick(groups).push(block);
  return groups.filter((blocks) => blocks.length > 0);
}

function drawGroup(draw: Draw, blocks: readonly Block[], index: number): Group {
  const betweenStates = drawWeights(draw);
  return {
    id: `group-${index + 1}`,
    blocks,
    betweenStates,
    withinStates: {
      weights: draw.chance(0.5) ? betweenStates : drawWeights(draw),
      unit: draw.pick(UNITS),
      residence: draw.pick([0, 1, draw.unit()]),
      stateShare: drawStateShare(draw),
    },
    transition: drawTransition(draw),
  };
}

function drawRingFence(draw: Draw): Record<Block, SphereShare> {
  const open = draw.chance(0.4);
  return byBlock(() => {
    const share = (): number => (open ? 0 : draw.pick([0, draw.unit(), draw.unit(), 1]));
    return { state: share(), municipal: share() };
  });
}

function drawCriteria(draw: Draw): Record<AttributeCriterion, CriterionSettings> {
  const entries = Object.entries(CRITERION_TABLE).map(([criterion, row]) => {
    if (draw.chance(0.6)) return [criterion, { elasticity: row.elasticity, clip: DEFAULT_CLIP }];
    const clip = [draw.between(0.05, 1), draw.between(1, 10)];
    return [criterion, { elasticity: draw.pick([0, 0.5, draw.between(0, 4)]), clip }];
  });
  return Object.fromEntries(entries) as Record<AttributeCriterion, CriterionSettings>;
}

function drawShift(draw: Draw): ShiftSettings {
  const donors: readonly Block[] = ['AB', 'AF', 'VS', 'GES'];
  return {
    donors: draw.chance(0.4) ? ['AB'] : donors.filter(() => draw.chance(0.5)),
    macGrowth: draw.between(-0.02, 0.1),
    absorption: draw.pick([0, 0.35, 1, draw.unit()]),
    protectedFloor: draw.unit(),
    speed: draw.pick([0, 0.25, 1, draw.unit()]),
    maxYearlyLoss: draw.pick([0, 0.03, 1, draw.unit()]),
  };
}

function drawEnvelope(draw: Draw): EnvelopeSettings {
  return {
    rule: draw.pick(ENVELOPE_RULES),
    margin: draw.pick([0, 0.04, draw.between(-0.2, 0.3)]),
    custeioShare: draw.chance(0.7) ? null : draw.between(0.001, 0.6),
    customGrowth: draw.pick([0, draw.between(-0.1, 0.15)]),
  };
}

/** Any reform a scenario file can ask for. */
export function drawReform(draw: Draw): Reform {
  const startYear = draw.whole(2017, 2024);
  return {
    startYear,
    endYear: draw.whole(startYear, Math.min(startYear + 12, 2036)),
    envelope: drawEnvelope(draw),
    macro: {
      useObserved: draw.chance(0.6),
      ipca: draw.between(-0.01, 0.1),
      rclRealGrowth: draw.between(-0.05, 0.06),
      population: draw.pick(['frozen', 'projected']),
    },
    ringFence: drawRingFence(draw),
    susDependence: draw.pick([0, 0.5, 1]),
    criteria: drawCriteria(draw),
    groups: drawPartition(draw).map((blocks, index) => drawGroup(draw, blocks, index)),
    transition: draw.chance(0.5) ? { floor: null, cap: null } : drawBounds(draw),
    shift: drawShift(draw),
    winnerThreshold: draw.pick([0, 0.005, 0.05]),
  };
}

/** A reform that changes nothing of what anybody receives, in any clothes: it must move R$ 0.00. */
export function drawNullReform(draw: Draw): Reform {
  const reform = drawReform(draw);
  const groups = reform.groups.map((group) => ({
    ...group,
    betweenStates: HISTORICAL,
    withinStates: { ...group.withinStates, weights: { historical: 3, population: 0 }, stateShare: null },
  }));
  return { ...reform, groups };
}
