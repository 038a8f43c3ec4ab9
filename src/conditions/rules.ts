// What must hold of a condition beyond its shape: a figure that is known, the parameter it needs and no
// other, a limit and a year that can be.

import { nearestOf, editDistance } from '#scenario/nearest.ts';
import type { Limit } from '#scenario/limits.ts';
import { shown } from '#scenario/problem.ts';
import type { Path } from '#scenario/problem.ts';
import { UFS } from '#scenario/states.ts';
import { FIGURE_IDS, figureById } from './catalogue.ts';
import { LOSS_LIMIT, YEAR_LIMIT, YEAR_WORDS } from './condition.ts';
import type { Figure } from './figure.ts';
import type { ConditionProblem } from './problem.ts';
import type { ConditionInput } from './schema.ts';

/** Figures to name when one is unknown: the whole catalogue would not be read. */
const NAMED = 6;
const FUND_CODE = /^\d{2}(\d{5})?$/;
const isUf = (code: string): boolean => (UFS as readonly string[]).includes(code);

export function brokenRules(inputs: readonly ConditionInput[]): readonly ConditionProblem[] {
  return [...inputs.flatMap((input, i) => conditionProblems(input, [i])), ...idProblems(inputs)];
}

function conditionProblems(input: ConditionInput, path: Path): readonly ConditionProblem[] {
  const figure = figureById(input.figure);
  if (figure === undefined) return [unknownFigure(input.figure, [...path, 'figure'])];
  return [
    ...outOf(figure.range, input.limit, [...path, 'limit']),
    ...parameterProblems(figure, input, path),
    ...yearProblems(input.year, [...path, 'year']),
  ];
}

function unknownFigure(id: string, path: Path): ConditionProblem {
  const word = id.slice(0, 60).toLowerCase();
  const distance = new Map(FIGURE_IDS.map((known) => [known, editDistance(word, known.toLowerCase())]));
  const near = [...FIGURE_IDS].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
  return {
    kind: 'unknownFigure',
    path,
    got: shown(id),
    expected: near.slice(0, NAMED),
    nearest: nearestOf(id, FIGURE_IDS),
  };
}

function outOf(limit: Limit, value: number, path: Path): readonly ConditionProblem[] {
  const fits = value >= limit.min && value <= limit.max && (limit.integer !== true || Number.isInteger(value));
  return fits ? [] : [{ kind: 'outOfRange', path, got: shown(value), expected: limit }];
}

function parameterProblems({ id, parameter }: Figure, { loss, code }: ConditionInput, path: Path) {
  const problems: ConditionProblem[] = [];
  const missing = (kind: NonNullable<Figure['parameter']>, key: string): void => {
    problems.push({ kind: 'parameterMissing', path: [...path, key], got: '—', figure: id, parameter: kind });
  };
  const unused = (key: string, value: unknown): void => {
    problems.push({ kind: 'parameterUnused', path: [...path, key], got: shown(value), figure: id });
  };
  if (parameter === 'loss') {
    if (loss === undefined) missing('loss', 'loss');
    else problems.push(...outOf(LOSS_LIMIT, loss, [...path, 'loss']));
  } else if (loss !== undefined) unused('loss', loss);
  if (parameter === 'fund' || parameter === 'uf') {
    if (code === undefined) missing(parameter, 'code');
    else if (!(parameter === 'fund' ? FUND_CODE.test(code) : isUf(code))) {
      problems.push({ kind: 'wrongCode', path: [...path, 'code'], got: shown(code), parameter });
    }
  } else if (code !== undefined) unused('code', code);
  return problems;
}

function yearProblems(year: ConditionInput['year'], path: Path): readonly ConditionProblem[] {
  if (year === undefined || (YEAR_WORDS as readonly unknown[]).includes(year)) return [];
  const isYear = typeof year === 'number' && outOf(YEAR_LIMIT, year, path).length === 0;
  return isYear ? [] : [{ kind: 'wrongYear', path, got: shown(year) }];
}

function idProblems(inputs: readonly ConditionInput[]): readonly ConditionProblem[] {
  return inputs.flatMap(({ id }, i): readonly ConditionProblem[] => {
    const first = inputs.findIndex((other) => other.id === id);
    if (id === undefined || first === i) return [];
    return [{ kind: 'conditionIdTwice', path: [i, 'id'], got: shown(id), first: [first, 'id'] }];
  });
}
