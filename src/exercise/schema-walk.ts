// What the schema of exercises says at a path: the keys known there, the range of a number, the length of a text.

import type * as z from 'zod/mini';
import type { Limit } from '#scenario/limits.ts';
import type { Path } from '#scenario/problem.ts';
import { exerciseSchema, NUMBERS, TEXTS } from './schema.ts';

type Schema = z.core.$ZodType;
type Definition = {
  readonly innerType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
};

function unwrapped(schema: Schema): Schema {
  const { innerType } = schema._zod.def as Definition;
  return innerType === undefined ? schema : unwrapped(innerType);
}

function schemaAt(path: Path): Schema | null {
  return path.reduce<Schema | null>((schema, key) => {
    if (schema === null) return null;
    const { shape, element } = schema._zod.def as Definition;
    if (shape !== undefined) return Object.hasOwn(shape, key) ? unwrapped(shape[key] as Schema) : null;
    return element === undefined ? null : unwrapped(element);
  }, exerciseSchema);
}

/** Keys an object may have at a path; none where no object stands. */
export function keysAt(path: Path): readonly string[] {
  const shape = (schemaAt(path)?._zod.def as Definition | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape).filter((key) => key !== '$schema');
}

/** Range of the number that may stand at a path, or null where none does. */
export function limitAt(path: Path): Limit | null {
  return NUMBERS.get(schemaAt(path) as z.ZodMiniNumber) ?? null;
}

/** Most characters of the text at a path. */
export function lengthAt(path: Path): number {
  return TEXTS.get(schemaAt(path) as z.ZodMiniString)?.length ?? 0;
}
