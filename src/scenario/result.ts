// What a reading of a document answers: a value, or every problem found, never an exception.

import type { Problem } from './problem.ts';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
