// What must hold of the controls of an exercise: fields that their kind knows, bounds that can be.

import { shown } from '#scenario/problem.ts';
import type { Path } from '#scenario/problem.ts';
import { nearestOf } from '#scenario/nearest.ts';
import type { Limit } from '#scenario/limits.ts';
import { CONTROL_KINDS } from './controls.ts';
import type { Control, ControlKind, Range } from './controls.ts';
import type { ExerciseProblem } from './problem.ts';

/** Fields beside the path, by kind. */
const FIELDS: Readonly<Record<ControlKind['kind'], readonly (keyof Control)[]>> = {
  partition: [],
  whole: [],
  weights: ['criteria'],
  number: ['min', 'max'],
  choice: ['options'],
  bound: ['min', 'max', 'options', 'required'],
};

export function controlProblems(controls: readonly Control[]): readonly ExerciseProblem[] {
  return controls.flatMap((control, i) => {
    const kind = CONTROL_KINDS.get(control.path) as ControlKind;
    const path = ['controls', i];
    return [
      ...fieldProblems(control, kind, path),
      ...endProblems(control, kind, path),
      ...optionProblems(control, kind, path),
    ];
  });
}

function fieldProblems(control: Control, { kind }: ControlKind, path: Path): readonly ExerciseProblem[] {
  const expected = FIELDS[kind];
  return (Object.keys(control) as (keyof Control)[])
    .filter((key) => key !== 'path' && control[key] !== undefined && !expected.includes(key))
    .map((key) => ({
      kind: 'controlField',
      path: [...path, key],
      got: shown(control[key]),
      control: control.path,
      expected,
    }));
}

function endProblems(control: Control, kind: ControlKind, path: Path): readonly ExerciseProblem[] {
  const limit = 'limit' in kind ? kind.limit : null;
  return [
    ...rangeProblems(control, limit, path),
    ...Object.entries(control.criteria ?? {}).flatMap(([criterion, range]) =>
      rangeProblems(range, null, [...path, 'criteria', criterion]),
    ),
  ];
}

function rangeProblems(range: Range, limit: Limit | null, path: Path): readonly ExerciseProblem[] {
  const problems = (['min', 'max'] as const).flatMap((key): ExerciseProblem[] => {
    const value = range[key];
    if (limit === null || value === undefined) return [];
    const fits = value >= limit.min && value <= limit.max && (limit.integer !== true || Number.isInteger(value));
    return fits ? [] : [{ kind: 'outOfRange', path: [...path, key], got: shown(value), expected: limit }];
  });
  const { min, max } = range;
  if (problems.length > 0 || min === undefined || max === undefined || min <= max) return problems;
  return [{ kind: 'rangeReversed', path: [...path, 'max'], got: shown(max), expected: min }];
}

function optionProblems({ options }: Control, kind: ControlKind, path: Path): readonly ExerciseProblem[] {
  if (options === undefined || !('options' in kind)) return [];
  const expected = kind.options;
  if (options.length === 0) return [{ kind: 'emptyList', path: [...path, 'options'], got: '[]', expected: 'items' }];
  return options.flatMap((option, k): ExerciseProblem[] =>
    expected.includes(option)
      ? []
      : [
          {
            kind: 'notListed',
            path: [...path, 'options', k],
            got: shown(option),
            expected,
            nearest: nearestOf(option, expected),
          },
        ],
  );
}
