// Points of a proposal: every objective with its judgement and the reason the exercise gives. All or nothing:
// a condition is met or it is not, to the centavo.

import type { InequalityReport } from '#engine';
import { figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judgement } from '#conditions/evaluate.ts';
import type { Evidence } from '#conditions/figure.ts';
import type { Exercise, Objective } from './exercise.ts';
import { pointsOf } from './exercise.ts';

export interface ScoreLine {
  readonly objective: Objective;
  readonly judgement: Judgement;
  /** Points won: those of the objective, or none. */
  readonly points: number;
  readonly reason: string;
}

export interface RoleCondition {
  readonly role: string;
  readonly condition: Condition;
  readonly judgement: Judgement;
}

export interface Score {
  readonly lines: readonly ScoreLine[];
  /** Points won, before hints. */
  readonly won: number;
  /** Points the hints took; never more than were won. */
  readonly cost: number;
  readonly total: number;
  readonly max: number;
  /** What the roles do not give up, judged on the same proposal. */
  readonly roles: readonly RoleCondition[];
}

/** @param hints indices of the hints taken. */
export function scoreOf(exercise: Exercise, evidence: Evidence, hints: readonly number[]): Score {
  const judge = (condition: Condition): Judgement => evaluateCondition(condition, evidence, lastYear(evidence));
  const lines = exercise.objectives.map((objective): ScoreLine => {
    const judgement = judge(objective.condition);
    const isMet = judgement.kind === 'met';
    return {
      objective,
      judgement,
      points: isMet ? objective.points : 0,
      reason: isMet ? objective.met : objective.notMet,
    };
  });
  const won = lines.reduce((sum, { points }) => sum + points, 0);
  const cost = Math.min(
    won,
    hints.reduce((sum, hint) => sum + (exercise.hints[hint]?.cost ?? 0), 0),
  );
  const roles = exercise.roles.flatMap(({ id, conditions }) =>
    conditions.map((condition) => ({ role: id, condition, judgement: judge(condition) })),
  );
  return { lines, won, cost, total: won - cost, max: pointsOf(exercise), roles };
}

/** Objectives are of a year of their own: this one is never asked for. */
const lastYear = ({ run }: Evidence): number => run.years.at(-1) as number;

/** Years in which inequality must be measured for the score, ascending. */
export function inequalityYears({ objectives, roles }: Exercise): readonly InequalityReport['year'][] {
  const conditions = [...objectives.map(({ condition }) => condition), ...roles.flatMap((role) => role.conditions)];
  const years = conditions.flatMap(({ figure, year }) =>
    typeof year === 'number' && figureById(figure)?.needs === 'inequality' ? [year] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
