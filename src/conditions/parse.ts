// The door of conditions: what comes in from files, links and storage leaves as conditions with every
// default written in, or as the list of what is wrong.

import type * as z from 'zod/mini';
import { MAX_PROBLEMS } from '#scenario/limits.ts';
import { nearestOf } from '#scenario/nearest.ts';
import { shown } from '#scenario/problem.ts';
import type { Path } from '#scenario/problem.ts';
import { figureById } from './catalogue.ts';
import { COMPARATORS, MAX_CONDITIONS } from './condition.ts';
import type { Condition } from './condition.ts';
import type { Comparator, Figure } from './figure.ts';
import type { ConditionProblem, ConditionsResult } from './problem.ts';
import { brokenRules } from './rules.ts';
import { CONDITION_KEYS, conditionsSchema } from './schema.ts';
import type { ConditionInput } from './schema.ts';

/** `input` is a value already read from JSON: a list of conditions, none included. */
export function parseConditions(input: unknown): ConditionsResult<readonly Condition[]> {
  const parsed = conditionsSchema.safeParse(input);
  const problems = parsed.success
    ? brokenRules(parsed.data)
    : parsed.error.issues.slice(0, MAX_PROBLEMS).flatMap((issue) => problemsOf(issue, input));
  if (!parsed.success || problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return { ok: true, value: parsed.data.map((given, i) => resolve(given, i, parsed.data)) };
}

/** The comparator a figure has where none is said. */
export function usualComparator({ direction }: Pick<Figure, 'direction'>): Comparator {
  return direction === 'lower' ? 'at-most' : 'at-least';
}

function resolve(given: ConditionInput, i: number, all: readonly ConditionInput[]): Condition {
  const figure = figureById(given.figure) as Figure;
  return {
    id: given.id ?? freeId(i, all),
    figure: given.figure,
    ...(given.loss === undefined ? {} : { loss: given.loss }),
    ...(given.code === undefined ? {} : { code: given.code }),
    comparator: given.comparator ?? usualComparator(figure),
    limit: given.limit,
    year: (given.year ?? 'shown') as Condition['year'],
  };
}

/** c1, c2 … by position; one that somebody else has gives way. */
function freeId(i: number, all: readonly ConditionInput[]): string {
  const taken = new Set(all.map(({ id }) => id));
  let id = `c${i + 1}`;
  while (taken.has(id)) id = `${id}x`;
  return id;
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): readonly ConditionProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(input, path);
  const at = { path, got: shown(value) };
  if (value === undefined) return [{ kind: 'missing', path, got: '—', expected: String(path.at(-1) ?? '') }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(path, key, value));
    case 'invalid_type':
      return [typeProblem(issue.expected, at)];
    case 'invalid_value':
      return [{ kind: 'notListed', ...at, expected: COMPARATORS, nearest: nearestOf(at.got, COMPARATORS) }];
    case 'invalid_union':
      return [{ kind: 'wrongYear', ...at }];
    case 'invalid_format':
      return [{ kind: 'wrongText', ...at, expected: 'groupId' }];
    case 'too_big':
      return [
        { kind: 'tooLong', path, got: String((value as unknown[]).length), expected: MAX_CONDITIONS, unit: 'items' },
      ];
    default:
      throw new Error(`Unexpected finding of the schema of conditions: ${issue.code} at ${path.join('.')}`);
  }
}

function typeProblem(expected: string, at: { readonly path: Path; readonly got: string }): ConditionProblem {
  const type =
    expected === 'array' ? 'list' : expected === 'object' ? 'object' : expected === 'string' ? 'text' : 'number';
  return { kind: 'wrongType', ...at, expected: type, limit: null };
}

function unknownKey(path: Path, key: string, value: unknown): ConditionProblem {
  const got = shown(Object.getOwnPropertyDescriptor(value ?? {}, key)?.value);
  const nearest = nearestOf(key, CONDITION_KEYS);
  return { kind: 'unknownKey', path: [...path, key], got, expected: CONDITION_KEYS, nearest, places: [] };
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    input,
  );
}
