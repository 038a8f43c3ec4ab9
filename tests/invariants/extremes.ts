// Every shipped scenario pushed to the ends of what a scenario may ask for, one setting at a time.

import { CRITERION_TABLE, ENVELOPE_RULES, UNITS } from '#engine';
import type { AttributeCriterion, CriterionSettings, Reform, SphereShare, WithinStates } from '#engine';
import { byBlock } from '#reference/country.ts';

export interface Extreme {
  readonly name: string;
  readonly apply: (reform: Reform) => Reform;
}

const envelopes: Extreme[] = ENVELOPE_RULES.map((rule) => ({
  name: `rule ${rule}`,
  apply: (reform) => ({ ...reform, envelope: { ...reform.envelope, rule, customGrowth: 0.2 } }),
}));

const margins: Extreme[] = [-0.5, 2].map((margin) => ({
  name: `margin ${margin}`,
  apply: (reform) => ({ ...reform, envelope: { ...reform.envelope, margin } }),
}));

const shrinking: Extreme = {
  name: 'a pool that halves every year',
  apply: (reform) => ({ ...reform, envelope: { ...reform.envelope, rule: 'custom', customGrowth: -0.5 } }),
};

const debated: Extreme = {
  name: 'what was known in 2017, projected population',
  apply: (reform) => ({
    ...reform,
    macro: { useObserved: false, ipca: -0.05, rclRealGrowth: -0.2, population: 'projected' },
  }),
};

function fenced(name: string, share: SphereShare): Extreme {
  return { name, apply: (reform) => ({ ...reform, ringFence: byBlock(() => share) }) };
}

const fences = [
  fenced('nothing ring-fenced', { state: 0, municipal: 0 }),
  fenced('half ring-fenced', { state: 0.5, municipal: 0.5 }),
  fenced('states ring-fenced', { state: 1, municipal: 0 }),
  fenced('all ring-fenced', { state: 1, municipal: 1 }),
];

function within(name: string, patch: Partial<WithinStates>): Extreme {
  const apply = (reform: Reform): Reform => ({
    ...reform,
    groups: reform.groups.map((group) => ({ ...group, withinStates: { ...group.withinStates, ...patch } })),
  });
  return { name, apply };
}

const units = UNITS.flatMap((unit) =>
  [0, 0.3, 1].map((residence) => within(`${unit}, residence ${residence}`, { unit, residence })),
);
const stateShares = [0, 1].map((stateShare) => within(`state share ${stateShare}`, { stateShare }));

function clipped(name: string, settings: CriterionSettings): Extreme {
  const criteria = Object.fromEntries(Object.keys(CRITERION_TABLE).map((criterion) => [criterion, settings]));
  return {
    name,
    apply: (reform) => ({ ...reform, criteria: criteria as Record<AttributeCriterion, CriterionSettings> }),
  };
}

const clips = [
  clipped('no clip to speak of, steepest', { elasticity: 5, clip: [0.01, 100] }),
  clipped('nobody differs', { elasticity: 5, clip: [1, 1] }),
];

const shifts: Extreme[] = [
  { absorption: 0 },
  { absorption: 1, macGrowth: 0.5, protectedFloor: 0.25, speed: 1, maxYearlyLoss: 1 },
  { absorption: 1, macGrowth: 0.5, protectedFloor: 0, speed: 1, maxYearlyLoss: 1 },
  { macGrowth: -0.1, speed: 1 },
].map((patch) => ({
  name: `shift ${JSON.stringify(patch)}`,
  apply: (reform) => ({ ...reform, shift: { ...reform.shift, ...patch } }),
}));

const bounds: Extreme[] = [
  { floor: { reference: 'baseReal', maxLoss: 0 }, cap: { reference: 'base', maxGain: 0 } } as const,
  { floor: null, cap: { reference: 'previous', maxGain: 0 } } as const,
].map((patch) => ({
  name: `bounds ${JSON.stringify(patch)}`,
  apply: (reform) => ({
    ...reform,
    groups: reform.groups.map((group) => ({ ...group, transition: { ...group.transition, ...patch } })),
  }),
}));

const totalBounds: Extreme[] = [
  { floor: { reference: 'previous', maxLoss: 0 }, cap: { reference: 'previous', maxGain: 0.01 } } as const,
  { floor: { reference: 'statusQuo', maxLoss: 0.02 }, cap: { reference: 'statusQuo', maxGain: 0.05 } } as const,
  { floor: { reference: 'baseReal', maxLoss: 0 }, cap: null } as const,
].map((transition) => ({
  name: `bounds on the whole ${JSON.stringify(transition)}`,
  apply: (reform) => ({ ...reform, transition }),
}));

const years: Extreme[] = [
  { name: 'one year, 2017', apply: (reform) => ({ ...reform, startYear: 2017, endYear: 2017 }) },
  { name: 'from the last year on', apply: (reform) => ({ ...reform, startYear: 2036, endYear: 2036 }) },
  { name: 'SUS dependence', apply: (reform) => ({ ...reform, susDependence: 1, winnerThreshold: 0 }) },
];

export const EXTREMES: readonly Extreme[] = [
  { name: 'as shipped', apply: (reform) => reform },
  ...envelopes,
  ...margins,
  shrinking,
  debated,
  ...fences,
  ...units,
  ...stateShares,
  ...clips,
  ...shifts,
  ...bounds,
  ...totalBounds,
  ...years,
];
