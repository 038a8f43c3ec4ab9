// Why a fund gains or loses: exact Shapley values of the criteria and of the transition in one year
// (docs/model.md, section 11; Shapley 1953). Coalitions are run one at a time, so that whoever asks
// can stop in between.

import { createGames } from './attribution-game.ts';
import type { Game } from './attribution-game.ts';
import { playersOf } from './attribution-players.ts';
import type { Player } from './attribution-players.ts';
import { contains } from './attribution-shares.ts';
import type { Dataset } from './dataset.ts';
import { projectEnvelope } from './envelope.ts';
import type { Planner } from './group-plan.ts';
import { BASE_YEAR, FIRST_YEAR } from './law.ts';
import type { Reform } from './reform.ts';
import { totalBase } from './simulate.ts';

/** The change of every fund in one year, taken apart, R$. */
export interface Attribution {
  readonly year: number;
  readonly players: readonly Player[];
  /** Shapley values, player × entity. */
  readonly values: Float64Array;
  /** What `stateShare` moves by itself, by entity: outside the game, it completes the sum to amount − reference. */
  readonly structure: Float64Array;
}

export interface AttributionJob {
  readonly players: readonly Player[];
  /** Run one more set of criteria, with and without the transition. Part done: 1 when there is no more. */
  readonly step: () => number;
  /** @throws Error before the last step. */
  readonly result: () => Attribution;
}

/** w[s] = s!(n−s−1)!/n!: part of the orders of n players in which a given one comes just after s given others; 0 at n. */
function orderWeights(n: number): Float64Array {
  const weights = new Float64Array(n + 1);
  for (let s = 0; s < n; s++) weights[s] = s === 0 ? 1 / n : ((weights[s - 1] as number) * s) / (n - s);
  return weights;
}

/** Rows that the worths of coalitions are added into. */
interface Sums {
  readonly ofCriteria: readonly Float64Array[];
  readonly ofTransition: Float64Array | null;
  readonly structure: Float64Array;
}

const sizeOf = (coalition: number): number => {
  let size = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) size += rest & 1;
  return size;
};

/**
 * Add one game up, a step for each set S of its criteria. A player in S takes +w(|S|−1)·v(S), one
 * outside −w(|S|)·v(S): the second is summed once for all and taken from everybody at the end.
 */
function* playOut(game: Game, sums: Sums): Generator<void> {
  const { criteria, isDelayed } = game;
  const count = criteria.length;
  const weights = orderWeights(count + (isDelayed ? 1 : 0));
  const size = sums.structure.length;
  const [atOnce, delayed, gained, common] = Array.from({ length: 4 }, () => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let coalition = 0; coalition < 2 ** count; coalition++) {
    const s = sizeOf(coalition);
    const [before, own, after] = [weights[s - 1] ?? 0, weights[s] ?? 0, weights[s + 1] ?? 0];
    game.atOnceInto(atOnce, coalition);
    if (isDelayed) game.delayedInto(delayed, coalition);
    for (let e = 0; e < size; e++) {
      const [now, later] = [atOnce[e] as number, delayed[e] as number];
      // Without a transition `delayed` is 0 throughout.
      const outside = own * now + after * later;
      gained[e] = before * now + own * later + outside;
      common[e] = (common[e] as number) + outside;
    }
    criteria.forEach((_, i) => {
      if (contains(coalition, i, count)) addRow(sums.ofCriteria[i] as Float64Array, gained, 1);
    });
    if (isDelayed && sums.ofTransition !== null) addDifference(sums.ofTransition, own, delayed, atOnce);
    if (coalition === 0) addRow(sums.structure, atOnce, 1);
    yield;
  }
  for (const row of sums.ofCriteria) addRow(row, common, -1);
}

function addRow(out: Float64Array, values: Float64Array, factor: number): void {
  for (let e = 0; e < out.length; e++) out[e] = (out[e] as number) + factor * (values[e] as number);
}

function addDifference(out: Float64Array, factor: number, a: Float64Array, b: Float64Array): void {
  for (let e = 0; e < out.length; e++) out[e] = (out[e] as number) + factor * ((a[e] as number) - (b[e] as number));
}

/** What of an engine an attribution needs. */
interface AttributedEngine {
  readonly dataset: Dataset;
  readonly planner: Planner;
}

/**
 * Why funds gain or lose in one year, ready to be run coalition by coalition, as the caller steps it.
 * It stands beside the engine and not in it, so that who only simulates does not load it.
 * @throws RangeError when the year is not one of the reform's run.
 */
export function createAttribution(
  { dataset, planner }: AttributedEngine,
  reform: Reform,
  year: number,
): AttributionJob {
  if (!(Number.isInteger(year) && year >= FIRST_YEAR && year <= reform.endYear)) {
    throw new RangeError(`year ${year} is not one of the run`);
  }
  const { size } = dataset;
  const players = playersOf(reform);
  const values = new Float64Array(players.length * size);
  const structure = new Float64Array(size);
  const envelope = projectEnvelope(dataset, reform.envelope, reform.macro, totalBase(dataset));
  const context = {
    dataset,
    reform,
    plan: planner.plan(reform),
    envelope,
    source: planner.shares,
    t: year - BASE_YEAR,
  };
  const games = year < reform.startYear ? [] : createGames(context);
  const rowOf = (player: Player): Float64Array => {
    const p = players.indexOf(player);
    return values.subarray(p * size, (p + 1) * size);
  };
  const total = games.reduce((sum, { criteria }) => sum + 2 ** criteria.length, 0);
  const steps = (function* () {
    for (const game of games) {
      const ofTransition = game.isDelayed ? rowOf('transition') : null;
      yield* playOut(game, { ofCriteria: game.criteria.map(rowOf), ofTransition, structure });
    }
  })();
  let done = 0;
  let isComplete = false;
  return {
    players,
    step() {
      if (isComplete) return 1;
      isComplete = steps.next().done === true;
      if (!isComplete) done++;
      return isComplete ? 1 : Math.min(done / (total + 1), 1);
    },
    result() {
      if (!isComplete) throw new Error('the attribution has not been run to its end');
      return { year, players, values, structure };
    },
  };
}
