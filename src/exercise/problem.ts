// What can be wrong with an exercise, as data: the problems of scenarios and conditions inside it, and its own.

import type { ConditionProblem } from '#conditions/problem.ts';
import type { Path } from '#scenario/problem.ts';
import type { Refusal } from './allowed.ts';

interface At {
  readonly path: Path;
  readonly got: string;
}

export type ExerciseProblem =
  | ConditionProblem
  | (At & { readonly kind: 'presetUnknown'; readonly expected: readonly string[]; readonly nearest: string | null })
  | (At & { readonly kind: 'idTwice'; readonly first: Path })
  | (At & { readonly kind: 'roleUnknown'; readonly expected: readonly string[]; readonly nearest: string | null })
  | (At & { readonly kind: 'roundUnknown'; readonly expected: number })
  | (At & { readonly kind: 'controlField'; readonly control: string; readonly expected: readonly string[] })
  | (At & { readonly kind: 'rangeReversed'; readonly expected: number })
  | (At & { readonly kind: 'yearNeeded' })
  | (At & { readonly kind: 'yearPastEnd'; readonly expected: number })
  | (At & { readonly kind: 'everyYearNotMeasured' })
  | (At & { readonly kind: 'contradiction'; readonly other: Path; readonly limit: number })
  | (At & { readonly kind: 'objectiveTwice'; readonly first: Path })
  | (At & { readonly kind: 'startOutside'; readonly refusal: Refusal })
  | (At & { readonly kind: 'answerOutside'; readonly refusal: Refusal })
  | (At & { readonly kind: 'recordOfOther'; readonly expected: string })
  | (At & { readonly kind: 'eventRefused' });

export type ExerciseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ExerciseProblem[] };

export const refused = (...problems: readonly ExerciseProblem[]): ExerciseResult<never> => ({ ok: false, problems });

/** A problem of something inside, told by where that stands. */
export function under(path: Path, problem: ExerciseProblem): ExerciseProblem {
  const inside = { ...problem, path: [...path, ...problem.path] };
  return 'first' in inside ? { ...inside, first: [...path, ...inside.first] } : inside;
}
