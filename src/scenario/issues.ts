// From what the schema found to problems a person can act on.

import type * as z from 'zod/mini';
import { LENGTHS, MAX_PROBLEMS } from './limits.ts';
import { nearestOf } from './nearest.ts';
import { shown } from './problem.ts';
import type { Path, Problem, ValueType } from './problem.ts';
import { keysAt, limitAt, placesOf } from './schema-walk.ts';
import { GROUP_ID_PATTERN, ID_PATTERN, LINE_PATTERN, URL_PATTERN } from './schema.ts';

type Issue = z.core.$ZodIssue;

/** Problems of one issue; `input` is the whole value read. */
export function problemsOfIssue(issue: Issue, input: unknown): readonly Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(input, path);
  const at = { path, got: shown(value) };
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    return [{ kind: 'missing', path, got: '—', expected: String(path.at(-1) ?? '') }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(path, key, value));
    case 'invalid_union':
      return unionProblems(issue, path, input);
    case 'invalid_type':
      return [typeProblem(issue.expected, at, value)];
    case 'invalid_value':
      return [listProblem(issue.values.map(String), at, value)];
    case 'too_big':
    case 'too_small':
      return [sizeProblem(issue.origin, at, value)];
    case 'invalid_format':
      return [formatProblem(at, issue.pattern ?? '')];
    default:
      throw new Error(`Unexpected finding of the scenario schema: ${issue.code} at ${path.join('.')}`);
  }
}

type At = Pick<Problem, 'path' | 'got'>;

function unknownKey(path: Path, key: string, value: unknown): Problem {
  const got = shown(Object.getOwnPropertyDescriptor(value ?? {}, key)?.value);
  const criterionWithoutSettings =
    path.length === 1 && path[0] === 'criteria' && ['historical', 'population'].includes(key);
  const expected = keysAt(path);
  if (criterionWithoutSettings) return { kind: 'noSettings', path: [...path, key], got, expected };
  return {
    kind: 'unknownKey',
    path: [...path, key],
    got,
    expected,
    nearest: nearestOf(key, expected),
    places: placesOf(key),
  };
}

function typeProblem(expected: string, at: At, value: unknown): Problem {
  const limit = limitAt(at.path);
  if (limit && typeof value === 'number') return { kind: 'outOfRange', ...at, expected: limit };
  const types: Readonly<Record<string, ValueType>> = {
    object: 'object',
    array: 'list',
    string: 'text',
    boolean: 'boolean',
    tuple: 'pair',
  };
  return { kind: 'wrongType', ...at, expected: types[expected] ?? 'number', limit };
}

function listProblem(values: readonly string[], at: At, value: unknown): Problem {
  if (at.path.length === 1 && at.path[0] === 'format') return { kind: 'unknownFormat', ...at, expected: 1 };
  const nearest = typeof value === 'string' ? nearestOf(value, values) : null;
  return { kind: 'notListed', ...at, expected: values, nearest };
}

function sizeProblem(origin: string, at: At, value: unknown): Problem {
  if (typeof value === 'string') {
    const key = at.path.at(-1) as keyof typeof LENGTHS;
    return { kind: 'tooLong', ...at, got: String(value.length), expected: LENGTHS[key], unit: 'characters' };
  }
  if (Array.isArray(value)) {
    if (at.path.at(-1) === 'clip') return { kind: 'wrongType', ...at, expected: 'pair', limit: null };
    if (value.length === 0) return { kind: 'emptyList', ...at, expected: 'items' };
    const expected = at.path.at(-1) === 'lines' ? LENGTHS.lines : LENGTHS.references;
    return { kind: 'tooLong', ...at, got: String(value.length), expected, unit: 'items' };
  }
  const limit = limitAt(at.path);
  if (!limit) throw new Error(`No limit known for ${origin} at ${at.path.join('.')}`);
  return { kind: 'outOfRange', ...at, expected: limit };
}

function formatProblem(at: At, pattern: string): Problem {
  if (pattern === String(ID_PATTERN)) return { kind: 'wrongText', ...at, expected: 'id' };
  if (pattern === String(GROUP_ID_PATTERN)) return { kind: 'wrongText', ...at, expected: 'groupId' };
  if (pattern === String(LINE_PATTERN)) return { kind: 'wrongText', ...at, expected: 'line' };
  if (pattern === String(URL_PATTERN)) return { kind: 'wrongText', ...at, expected: 'url' };
  return { kind: 'wrongText', ...at, expected: 'notBlank' };
}

/** A field that is a number or an object: the branch meant is the one whose type was written. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): readonly Problem[] {
  const meant = issue.errors.find((branch) =>
    branch.some((inner) => inner.code !== 'invalid_type' || inner.path.length > 0),
  );
  const value = valueAt(input, path);
  if (!meant) {
    const limit = limitAt(path);
    if (limit && typeof value === 'number') return [{ kind: 'outOfRange', path, got: shown(value), expected: limit }];
    return [{ kind: 'wrongType', path, got: shown(value), expected: 'numberOrObject', limit }];
  }
  return meant.flatMap((inner) => problemsOfIssue({ ...inner, path: [...path, ...inner.path] }, input));
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    input,
  );
}
