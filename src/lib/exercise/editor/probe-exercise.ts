// What a class could reach: proposals spread over what the exercise leaves open are run, and it is noted which
// objectives some of them meet. A sample: what it does not meet is not proven impossible.

import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judged } from '#conditions/evaluate.ts';
import type { Evidence } from '#conditions/figure.ts';
import { pointsOf } from '#exercise/exercise.ts';
import type { Exercise } from '#exercise/exercise.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { proposalAt } from './sample-proposal.ts';
import type { Coordinate } from './sample-proposal.ts';

/** Proposals of a probe: spread over the limits first, then around the best of them. */
export interface ProbeSize {
  readonly spread: number;
  readonly around: number;
}
export const PROBE_SIZE: ProbeSize = { spread: 200, around: 300 };
/** Points that are tried for each proposal that is wanted: several give the same where little is open. */
const TRIES = 4;
/** Of the settings of the best, the part that changes in a step around it, and how far in every other step. */
const CHANGED = 0.35;
const NEAR = 0.2;

export interface Reach {
  /** Of the proposals spread over the limits, those that meet it: what a class that looks nowhere would meet. */
  readonly met: number;
  /** Of all proposals, the judgement with most room, or least beyond the limit; null where it never applied. */
  readonly nearest: Judged | null;
}

export interface ProbeReport {
  readonly proposals: number;
  /** Those spread over the limits; the others were sought around the best. */
  readonly spread: number;
  /** One an objective. */
  readonly reaches: readonly Reach[];
  /** The proposal with most points. */
  readonly best: { readonly scenario: ScenarioDocument; readonly points: number } | null;
  readonly max: number;
  /** Points that half of those spread reach. */
  readonly half: number;
}

/** What a proposal is worth. */
interface Worth {
  readonly points: number;
  /** Points, less than half of each that is missed where it is missed by little: what the search climbs. */
  readonly promise: number;
}

/** Asks the model; null where it cannot run the proposal. */
type Ask = (scenario: ScenarioDocument) => Promise<Evidence | null>;

/** @param goOn hears of every step before it is taken, and ends the probe by answering false: the report is then null. */
export async function probeExercise(
  exercise: Exercise,
  ask: Ask,
  goOn: (step: number) => boolean,
  size: ProbeSize = PROBE_SIZE,
): Promise<ProbeReport | null> {
  const reaches: Reach[] = exercise.objectives.map(() => ({ met: 0, nearest: null }));
  const points: number[] = [];
  let proposals = 0;
  const seen = new Set<string>();
  let best: ProbeReport['best'] = null;
  let summit: { readonly promise: number; readonly coordinate: Coordinate } | null = null;
  const wanted = size.spread + size.around;
  for (let step = 0; seen.size < wanted && step < wanted * TRIES; step++) {
    const coordinate: Coordinate =
      seen.size < size.spread || summit === null ? pointOf(step) : around(summit.coordinate, step);
    const scenario = proposalAt(exercise, coordinate);
    const text = JSON.stringify(scenario);
    if (scenario === null || seen.has(text)) continue;
    if (!goOn(seen.size)) return null;
    seen.add(text);
    const evidence = await ask(scenario);
    if (evidence === null) continue;
    const isSpread = seen.size <= size.spread;
    const worth = judgeAll(exercise, evidence, reaches, isSpread);
    proposals += 1;
    if (isSpread) points.push(worth.points);
    if (best === null || worth.points > best.points) best = { scenario, points: worth.points };
    if (summit === null || worth.promise > summit.promise) summit = { promise: worth.promise, coordinate };
  }
  if (!goOn(wanted)) return null;
  const half = points.sort((a, b) => a - b)[Math.floor(points.length / 2)] ?? 0;
  return { proposals, spread: points.length, reaches, best, max: pointsOf(exercise), half };
}

/** Notes what a proposal reaches, and answers what it is worth. @param counts whether it is one of those spread. */
function judgeAll({ objectives }: Exercise, evidence: Evidence, reaches: Reach[], counts: boolean): Worth {
  let won = 0;
  let promise = 0;
  for (const [i, { condition, points }] of objectives.entries()) {
    const judgement = evaluateCondition(condition, evidence, evidence.run.years.at(-1) as number);
    if (judgement.kind === 'notApplicable') continue;
    const { met, nearest } = reaches[i] as Reach;
    const isMet = judgement.kind === 'met';
    reaches[i] = {
      met: met + (isMet && counts ? 1 : 0),
      nearest: nearest === null || judgement.margin > nearest.margin ? judgement : nearest,
    };
    const { margin, limit, value } = judgement;
    const missed = isMet ? 0 : Math.min(1, -margin / Math.max(Math.abs(limit), Math.abs(value)));
    if (isMet) won += points;
    promise += isMet ? points : (points / 2) * (1 - missed);
  }
  return { points: won, promise };
}

const fraction = (value: number): number => value - Math.floor(value);

/** A number of 0 ≤ x < 1 that a name stands for, spread evenly over names. */
function startOf(name: string): number {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return fraction(hash * Math.SQRT2);
}

/**
 * The point of a step: each coordinate walks the unit interval by a stride of its own that no fraction meets, so that
 * steps fill it evenly (an additive recurrence, Weyl 1916).
 */
export function pointOf(step: number): Coordinate {
  return (name) => fraction(startOf(name) + step * Math.sqrt(2 + startOf(`${name} stride`) * 97));
}

/** Most of the settings of another point, and some of the step's own: anywhere, or near where they were. */
function around(best: Coordinate, step: number): Coordinate {
  const own = pointOf(step);
  const chosen = pointOf(step * 7 + 1);
  // A setting changes whole: a control with all that belongs to it.
  const isChanged = (name: string): boolean => chosen(name.split(' ').slice(0, 2).join(' ')) < CHANGED;
  const moved = (name: string): number =>
    step % 2 === 0 ? own(name) : Math.min(0.999_999, Math.max(0, best(name) + (own(name) - 0.5) * NEAR));
  return (name) => (isChanged(name) ? moved(name) : best(name));
}
