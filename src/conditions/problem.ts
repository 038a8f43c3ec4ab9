// What can be wrong with conditions, as data: the problems of scenarios where they fit, and a few of their own.

import type { Path, Problem } from '#scenario/problem.ts';
import type { ParameterKind } from './figure.ts';

interface At {
  readonly path: Path;
  readonly got: string;
}

export type ConditionProblem =
  | Problem
  | (At & { readonly kind: 'unknownFigure'; readonly expected: readonly string[]; readonly nearest: string | null })
  | (At & { readonly kind: 'conditionIdTwice'; readonly first: Path })
  | (At & { readonly kind: 'parameterMissing'; readonly figure: string; readonly parameter: ParameterKind })
  | (At & { readonly kind: 'parameterUnused'; readonly figure: string })
  | (At & { readonly kind: 'wrongCode'; readonly parameter: 'fund' | 'uf' })
  | (At & { readonly kind: 'wrongYear' })
  | (At & { readonly kind: 'conditionsDamaged' });

export type ConditionsResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ConditionProblem[] };
