// What must hold of an exercise beyond its shape: ids that are there and there once, bounds that can be, a
// start and answers within the limits, objectives that can be met together.

import { figureById } from '#conditions/catalogue.ts';
import { nearestOf } from '#scenario/nearest.ts';
import { shown } from '#scenario/problem.ts';
import type { Path } from '#scenario/problem.ts';
import { refusalsOf } from './allowed.ts';
import { controlProblems } from './control-rules.ts';
import type { Exercise } from './exercise.ts';
import { contradictions } from './contradictions.ts';
import type { ExerciseProblem } from './problem.ts';
import type { ExerciseFile } from './schema.ts';

export function brokenRules(exercise: Exercise, file: ExerciseFile): readonly ExerciseProblem[] {
  const early = [
    ...twice(
      exercise.roles,
      ({ id }) => id,
      (i) => ['roles', i, 'id'],
    ),
    ...twice(
      exercise.controls,
      ({ path }) => path,
      (i) => ['controls', i, 'path'],
    ),
    ...roleProblems(exercise),
    ...roundProblems(exercise),
    ...controlProblems(exercise.controls),
    ...yearProblems(exercise, file),
    ...contradictions(exercise),
  ];
  return early.length > 0 ? early : outsideProblems(exercise);
}

function twice<T>(items: readonly T[], idOf: (item: T) => string, pathOf: (i: number) => Path): ExerciseProblem[] {
  const ids = items.map(idOf);
  return ids.flatMap((id, i): ExerciseProblem[] => {
    const first = ids.indexOf(id);
    return first === i ? [] : [{ kind: 'idTwice', path: pathOf(i), got: shown(id), first: pathOf(first) }];
  });
}

function roleProblems({ roles, rounds, objectives }: Exercise): readonly ExerciseProblem[] {
  const expected = roles.map(({ id }) => id);
  const named: readonly (readonly [Path, string | null])[] = [
    ...rounds.flatMap((round, i) => round.roles.map((id, k) => [['rounds', i, 'roles', k], id] as const)),
    ...objectives.map(({ role }, i) => [['objectives', i, 'role'], role] as const),
  ];
  return named.flatMap(([path, id]): ExerciseProblem[] =>
    id === null || expected.includes(id)
      ? []
      : [{ kind: 'roleUnknown', path, got: shown(id), expected, nearest: nearestOf(id, expected) }],
  );
}

function roundProblems({ hints, rounds }: Exercise): readonly ExerciseProblem[] {
  return hints.flatMap(({ round }, i): ExerciseProblem[] =>
    round < rounds.length
      ? []
      : [{ kind: 'roundUnknown', path: ['hints', i, 'round'], got: String(round + 1), expected: rounds.length }],
  );
}

/** An objective is of a year, whatever the screen shows; and of one that the starting scenario reaches. */
function yearProblems({ objectives, roles, start }: Exercise, file: ExerciseFile): readonly ExerciseProblem[] {
  const last = start.document.endYear;
  const conditions = [
    ...objectives.map(({ condition }, i) => [['objectives', i, 'condition', 'year'], condition] as const),
    ...roles.flatMap((role, i) =>
      role.conditions.map((condition, k) => [['roles', i, 'conditions', k, 'year'], condition] as const),
    ),
  ];
  return conditions.flatMap(([path, { year, figure }]): ExerciseProblem[] => {
    const got = shown(valueIn(file, path));
    if (year === 'shown') return [{ kind: 'yearNeeded', path, got }];
    if (year === 'every') {
      return figureById(figure)?.needs === 'inequality' ? [{ kind: 'everyYearNotMeasured', path, got }] : [];
    }
    return year > last ? [{ kind: 'yearPastEnd', path, got, expected: last }] : [];
  });
}

function valueIn(file: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], file);
}

/** Players begin within the limits, and a model answer can be found by playing. */
function outsideProblems(exercise: Exercise): readonly ExerciseProblem[] {
  const { start, debrief } = exercise;
  const [first] = refusalsOf(exercise, start.document);
  if (first !== undefined) return [{ kind: 'startOutside', path: ['start'], got: first.got, refusal: first }];
  return debrief.answers.flatMap(({ scenario }, i): ExerciseProblem[] => {
    const [refusal] = refusalsOf(exercise, scenario.document);
    const path = ['debrief', 'answers', i, 'scenario'];
    return refusal === undefined ? [] : [{ kind: 'answerOutside', path, got: refusal.got, refusal }];
  });
}
