// docs/model.md, section 11, written plainly: every coalition is a reform of its own, run from 2017,
// and every value is Shapley's sum over coalitions. Slow on purpose.

import { CRITERIA } from '#engine';
import type { Dataset } from '#engine';
import type { Group, Reform, Transition, Weights } from '#engine';
import { sum } from './country.ts';
import { simulateReference } from './simulate.ts';

export interface ReferenceAttribution {
  readonly players: readonly string[];
  /** R$, by player and in it by fund. */
  readonly values: readonly (readonly number[])[];
  /** v(∅) − reference, R$, by fund. */
  readonly structure: readonly number[];
  /** amount − reference, R$, by fund. */
  readonly change: readonly number[];
}

const AT_ONCE: Transition = { mode: 'phaseIn', years: 1, floor: null, cap: null };

const isAtOnce = ({ mode, years, floor, cap }: Transition): boolean =>
  mode === 'phaseIn' && years === 1 && floor === null && cap === null;

function playersOf({ groups, transition }: Reform): string[] {
  const weighed = (group: Group, id: keyof Weights): boolean =>
    (group.betweenStates[id] ?? 0) > 0 || (group.withinStates.weights[id] ?? 0) > 0;
  const criteria = CRITERIA.filter((id) => id !== 'historical' && groups.some((group) => weighed(group, id)));
  const none = groups.every((group) => isAtOnce(group.transition)) && !transition.floor && !transition.cap;
  return none ? criteria : [...criteria, 'transition'];
}

/** Weights of criteria outside the coalition go to `historical`. */
function keepWeights(weights: Weights, coalition: ReadonlySet<string>): Weights {
  const kept: Partial<Record<string, number>> = { historical: 0 };
  for (const [id, weight] of Object.entries(weights)) {
    const to = id === 'historical' || coalition.has(id) ? id : 'historical';
    kept[to] = (kept[to] ?? 0) + weight;
  }
  return kept;
}

/** The reform of a coalition. */
export function reformOf(reform: Reform, coalition: ReadonlySet<string>): Reform {
  const isDelayed = coalition.has('transition');
  return {
    ...reform,
    transition: isDelayed ? reform.transition : { floor: null, cap: null },
    groups: reform.groups.map((group) => ({
      ...group,
      betweenStates: keepWeights(group.betweenStates, coalition),
      withinStates: { ...group.withinStates, weights: keepWeights(group.withinStates.weights, coalition) },
      transition: isDelayed ? group.transition : AT_ONCE,
    })),
  };
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Every subset of some names. */
function subsetsOf(names: readonly string[]): string[][] {
  return names.reduce<string[][]>((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);
}

const keyOf = (coalition: readonly string[]): string => [...coalition].sort().join(' ');

/** Shapley values of one year of a reform, by every coalition. */
export function attributeReference(dataset: Dataset, reform: Reform, year: number): ReferenceAttribution {
  const players = playersOf(reform);
  const amounts = new Map<string, readonly number[]>();
  let references: readonly number[] = [];
  for (const coalition of subsetsOf(players)) {
    const run = simulateReference(dataset, reformOf(reform, new Set(coalition)));
    const funds = run.years.find((each) => each.year === year)?.funds ?? [];
    amounts.set(
      keyOf(coalition),
      funds.map((fund) => fund.amount),
    );
    references = funds.map((fund) => fund.reference);
  }
  const worth = (coalition: readonly string[], e: number): number => amounts.get(keyOf(coalition))?.[e] ?? NaN;
  const n = players.length;
  const values = players.map((player) => {
    const others = subsetsOf(players.filter((other) => other !== player));
    return references.map((_, e) =>
      sum(others, (coalition) => {
        const weight = (factorial(coalition.length) * factorial(n - coalition.length - 1)) / factorial(n);
        return weight * (worth([...coalition, player], e) - worth(coalition, e));
      }),
    );
  });
  return {
    players,
    values,
    structure: references.map((reference, e) => worth([], e) - reference),
    change: references.map((reference, e) => worth(players, e) - reference),
  };
}
