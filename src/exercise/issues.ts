// From what the schema of exercises found to problems a person can act on.

import type * as z from 'zod/mini';
import { MAX_PROBLEMS } from '#scenario/limits.ts';
import { nearestOf } from '#scenario/nearest.ts';
import { shown } from '#scenario/problem.ts';
import type { Path, ValueType } from '#scenario/problem.ts';
import { LIST_LENGTHS } from './limits.ts';
import type { ExerciseProblem } from './problem.ts';
import { keysAt, lengthAt, limitAt } from './schema-walk.ts';
import { ID_PATTERN, ROLE_ID_PATTERN } from './schema.ts';

export function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown): readonly ExerciseProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(input, path);
  const at = { path, got: shown(value) };
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    return [{ kind: 'missing', path, got: '—', expected: String(path.at(-1) ?? '') }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(path, key, value));
    case 'invalid_type':
      return [typeProblem(issue.expected, at, value)];
    case 'invalid_value':
      return [listProblem(issue.values.map(String), at, value)];
    case 'too_big':
    case 'too_small':
      return [sizeProblem(at, value)];
    case 'invalid_format':
      return [{ kind: 'wrongText', ...at, expected: formOf(issue.pattern ?? '') }];
    default:
      throw new Error(`Unexpected finding of the schema of exercises: ${issue.code} at ${path.join('.')}`);
  }
}

type At = { readonly path: Path; readonly got: string };

function unknownKey(path: Path, key: string, value: unknown): ExerciseProblem {
  const got = shown(Object.getOwnPropertyDescriptor(value ?? {}, key)?.value);
  const expected = keysAt(path);
  return { kind: 'unknownKey', path: [...path, key], got, expected, nearest: nearestOf(key, expected), places: [] };
}

function typeProblem(expected: string, at: At, value: unknown): ExerciseProblem {
  const limit = limitAt(at.path);
  if (limit !== null && typeof value === 'number') return { kind: 'outOfRange', ...at, expected: limit };
  const types: Readonly<Record<string, ValueType>> = {
    object: 'object',
    array: 'list',
    string: 'text',
    boolean: 'boolean',
  };
  return { kind: 'wrongType', ...at, expected: types[expected] ?? 'number', limit };
}

function listProblem(values: readonly string[], at: At, value: unknown): ExerciseProblem {
  if (at.path.length === 1 && at.path[0] === 'format') return { kind: 'unknownFormat', ...at, expected: 1 };
  const nearest = typeof value === 'string' ? nearestOf(value, values) : null;
  return { kind: 'notListed', ...at, expected: values, nearest };
}

function sizeProblem(at: At, value: unknown): ExerciseProblem {
  if (typeof value === 'string') {
    return { kind: 'tooLong', ...at, got: String(value.length), expected: lengthAt(at.path), unit: 'characters' };
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return { kind: 'emptyList', ...at, expected: 'items' };
    return listTooLong(at.path, value.length);
  }
  const limit = limitAt(at.path);
  if (limit === null) throw new Error(`No limit known at ${at.path.join('.')}`);
  return { kind: 'outOfRange', ...at, expected: limit };
}

export function listTooLong(path: Path, length: number): ExerciseProblem {
  const expected = LIST_LENGTHS[path.at(-1) as keyof typeof LIST_LENGTHS];
  return { kind: 'tooLong', path, got: String(length), expected, unit: 'items' };
}

function formOf(pattern: string): 'id' | 'groupId' | 'notBlank' {
  if (pattern === String(ID_PATTERN)) return 'id';
  return pattern === String(ROLE_ID_PATTERN) ? 'groupId' : 'notBlank';
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    input,
  );
}
