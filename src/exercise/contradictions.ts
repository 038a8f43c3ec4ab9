// Objectives that no proposal can meet together: at least more than at most, on one figure. What only the
// model can tell (a figure that never gets there) is told by the score of the model answer.

import type { Condition } from '#conditions/condition.ts';
import { shown } from '#scenario/problem.ts';
import type { Path } from '#scenario/problem.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseProblem } from './problem.ts';

const pathOf = (i: number): Path => ['objectives', i, 'condition'];

export function contradictions({ objectives }: Exercise): readonly ExerciseProblem[] {
  const conditions = objectives.map(({ condition }) => condition);
  return conditions.flatMap((condition, i): ExerciseProblem[] => {
    const before = conditions.slice(0, i);
    const first = before.findIndex((other) => isSame(condition, other));
    if (first >= 0)
      return [{ kind: 'objectiveTwice', path: pathOf(i), got: shown(condition.figure), first: pathOf(first) }];
    const against = before.findIndex((other) => excludes(condition, other));
    if (against < 0) return [];
    const { limit } = before[against] as Condition;
    const path = [...pathOf(i), 'limit'];
    return [{ kind: 'contradiction', path, got: shown(condition.limit), other: pathOf(against), limit }];
  });
}

function isOfOneFigure(a: Condition, b: Condition): boolean {
  return a.figure === b.figure && a.loss === b.loss && a.code === b.code;
}

function isSame(a: Condition, b: Condition): boolean {
  return isOfOneFigure(a, b) && a.comparator === b.comparator && a.limit === b.limit && a.year === b.year;
}

function excludes(a: Condition, b: Condition): boolean {
  const inOneYear = a.year === b.year || a.year === 'every' || b.year === 'every';
  if (!isOfOneFigure(a, b) || !inOneYear || a.comparator === b.comparator) return false;
  const [least, most] = a.comparator === 'at-least' ? [a, b] : [b, a];
  return least.limit > most.limit;
}
