// Shares of one group when some criteria give their weight to history (docs/model.md, section 11).
// They are a product of two sums over criteria, so that from one coalition to the next only the sums
// of the criteria that came or went are made again.

import { normalised, shareBetween, shareWithin } from './allocation.ts';
import type { CriterionId } from './criteria-table.ts';
import type { Dataset } from './dataset.ts';
import type { GroupPlan } from './group-plan.ts';
import type { Reform, Weights } from './reform.ts';
import type { ShareSource, WeighingCriterion } from './shares.ts';

/** A set of criteria as bits, the last criterion the lowest. */
export const contains = (coalition: number, criterion: number, count: number): boolean =>
  ((coalition >> (count - 1 - criterion)) & 1) === 1;

export interface CoalitionShares {
  /** Choose a coalition; neighbours in number are cheap to go between. */
  readonly choose: (coalition: number) => void;
  /** The chosen coalition leaves the group nothing but base shares. */
  readonly isNull: () => boolean;
  /** Share of each fund in the pool under the chosen coalition, t = year − 2016. */
  readonly sharesInto: (out: Float64Array, t: number) => void;
}

/** Weight and shares of one criterion on one side; weight 0 where it plays no part there. */
interface Part {
  readonly weight: number;
  readonly shares: (t: number) => Float64Array;
}

interface Side {
  /** Weight of history when all criteria keep theirs. */
  readonly historicalWeight: number;
  readonly historical: Float64Array;
  readonly parts: readonly Part[];
}

function splitWeights(
  weights: Weights,
  criteria: readonly WeighingCriterion[],
  sharesOf: (criterion: CriterionId) => (t: number) => Float64Array,
): Side {
  const own = new Map(normalised(weights));
  return {
    historicalWeight: own.get('historical') ?? 0,
    historical: sharesOf('historical')(0),
    parts: criteria.map((criterion) => {
      const weight = own.get(criterion) ?? 0;
      const shares = weight > 0 ? sharesOf(criterion) : () => new Float64Array(0);
      return { weight, shares };
    }),
  };
}

function addInto(out: Float64Array, from: Float64Array, factor: number, values: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (from[i] as number) + factor * (values[i] as number);
}

/** Sums over criteria, level by level: each level adds one criterion, or history in its place. */
function createLevels({ historicalWeight, historical, parts }: Side) {
  const count = parts.length;
  const buffers = parts.map(() => new Float64Array(historical.length));
  const levels: Float64Array[] = [historical.map((share) => historicalWeight * share)];
  let chosen = -1;
  return (coalition: number): Float64Array => {
    const changed = chosen < 0 ? 0 : count - (32 - Math.clz32(coalition ^ chosen));
    chosen = coalition;
    for (let i = changed; i < count; i++) {
      const { weight, shares } = parts[i] as Part;
      const below = levels[i] as Float64Array;
      if (weight > 0) {
        addInto(buffers[i] as Float64Array, below, weight, contains(coalition, i, count) ? shares(0) : historical);
      }
      levels[i + 1] = weight > 0 ? (buffers[i] as Float64Array) : below;
    }
    return levels[count] as Float64Array;
  };
}

/** S of the chosen coalition in year t. */
function addBetween({ historicalWeight, historical, parts }: Side, coalition: number, t: number): Float64Array {
  const sum = historical.map((share) => historicalWeight * share);
  parts.forEach(({ weight, shares }, i) => {
    if (weight > 0) addInto(sum, sum, weight, contains(coalition, i, parts.length) ? shares(t) : historical);
  });
  return sum;
}

/** What is asked for again and again, once for each year. */
function onceByYear(compute: (t: number) => Float64Array): (t: number) => Float64Array {
  const known: Float64Array[] = [];
  return (t) => (known[t] ??= compute(t));
}

/** Shares of a group under any coalition of `criteria`. */
export function createCoalitionShares(
  dataset: Dataset,
  reform: Reform,
  { group, base }: GroupPlan,
  criteria: readonly WeighingCriterion[],
  source: ShareSource,
): CoalitionShares {
  const between = splitWeights(group.betweenStates, criteria, (criterion) =>
    onceByYear(shareBetween(dataset, reform, { ...group, betweenStates: { [criterion]: 1 } }, base, source)),
  );
  const within = splitWeights(group.withinStates.weights, criteria, (criterion) => {
    const withinStates = { ...group.withinStates, weights: { [criterion]: 1 } };
    return onceByYear(() => shareWithin(dataset, reform, { ...group, withinStates }, base, source));
  });
  const isFrozen = reform.macro.population === 'frozen';
  const levels = createLevels(within);
  let chosen = 0;
  let ofFund = levels(0);
  return {
    choose(coalition) {
      chosen = coalition;
      ofFund = levels(coalition);
    },
    isNull: () =>
      group.withinStates.stateShare === null &&
      criteria.every((_, i) => {
        const weight = (between.parts[i] as Part).weight + (within.parts[i] as Part).weight;
        return weight === 0 || !contains(chosen, i, criteria.length);
      }),
    sharesInto(out, t) {
      const ofUf = addBetween(between, chosen, isFrozen ? 0 : t);
      for (let e = 0; e < out.length; e++) out[e] = (ofUf[dataset.uf[e] as number] as number) * (ofFund[e] as number);
    },
  };
}
