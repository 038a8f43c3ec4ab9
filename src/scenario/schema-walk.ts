// What the schema says at a path of the document: the keys known there and the range of a number.

import type * as z from 'zod/mini';
import type { Limit } from './limits.ts';
import type { Path } from './problem.ts';
import { NUMBER_LIMITS, scenarioSchema } from './schema.ts';

type Schema = z.core.$ZodType;

/** The schemas that may stand at a path: several where a union does. */
function schemasAt(path: Path): readonly Schema[] {
  return path
    .reduce<readonly Schema[]>(
      (schemas, key) => schemas.flatMap((schema) => unwrapped(schema)).flatMap((schema) => child(schema, key)),
      [scenarioSchema],
    )
    .flatMap(unwrapped);
}

function unwrapped(schema: Schema): readonly Schema[] {
  const definition = schema._zod.def as { innerType?: Schema; options?: readonly Schema[] };
  if (definition.innerType) return unwrapped(definition.innerType);
  return definition.options ? definition.options.flatMap(unwrapped) : [schema];
}

function child(schema: Schema, key: string | number): readonly Schema[] {
  const definition = schema._zod.def as {
    shape?: Readonly<Record<string, Schema>>;
    element?: Schema;
    items?: readonly Schema[];
  };
  if (definition.shape) return Object.hasOwn(definition.shape, key) ? [definition.shape[key] as Schema] : [];
  const item = definition.element ?? definition.items?.[0];
  return item ? [item] : [];
}

/** Keys an object may have at `path`; none where no object stands. */
export function keysAt(path: Path): readonly string[] {
  return schemasAt(path).flatMap((schema) => Object.keys(shapeOf(schema)).filter((key) => key !== '$schema'));
}

/** Where in a scenario a key of that name has its place: residence in groups[].withinStates. */
export function placesOf(key: string): readonly string[] {
  return placesUnder(scenarioSchema, '', key);
}

function placesUnder(schema: Schema, path: string, key: string): readonly string[] {
  return unwrapped(schema).flatMap((inner) => {
    const { element } = inner._zod.def as { element?: Schema };
    if (element) return placesUnder(element, `${path}[]`, key);
    return Object.entries(shapeOf(inner)).flatMap(([name, field]) => {
      const place = path === '' ? name : `${path}.${name}`;
      return [...(name === key ? [place] : []), ...placesUnder(field, place, key)];
    });
  });
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema._zod.def as { shape?: Readonly<Record<string, Schema>> }).shape ?? {};
}

/** Range of the number that may stand at `path`, or null where none does. */
export function limitAt(path: Path): Limit | null {
  for (const schema of schemasAt(path)) {
    const limit = NUMBER_LIMITS.get(schema as z.ZodMiniNumber);
    if (limit) return limit;
  }
  return null;
}
