// Walks a JSON Schema and writes into it what each field means and what stands where it is left out.

import { BLOCK_NAMES, CRITERION_NAMES, DESCRIPTIONS } from './descriptions.ts';

export interface JsonSchema {
  description?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
}

const DICTIONARIES = ['ringFence', 'criteria', 'betweenStates', 'weights', 'stateShare'];

/** Mutates `schema`; throws when a field has no description, so that none is forgotten. */
export function describeSchema(schema: JsonSchema, defaults: Readonly<Record<string, unknown>>): void {
  describeAt(schema, '', '', defaults);
}

function describeAt(schema: JsonSchema, path: string, key: string, defaults: Readonly<Record<string, unknown>>): void {
  const description = DESCRIPTIONS[path];
  if (description !== undefined) schema.description = filled(description, key);
  else if (!path.endsWith('[]')) throw new Error(`No description of ${path} in scripts/schema/descriptions.ts`);
  if (path in defaults) schema.default = defaults[path];
  describeInside(schema, path, key, defaults);
}

function describeInside(
  schema: JsonSchema,
  path: string,
  key: string,
  defaults: Readonly<Record<string, unknown>>,
): void {
  const isDictionary = DICTIONARIES.includes(path.split('.').at(-1) ?? '');
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const step = isDictionary ? '*' : name;
    describeAt(property, path === '' ? step : `${path}.${step}`, isDictionary ? name : key, defaults);
  }
  if (schema.items) describeAt(schema.items, `${path}[]`, key, defaults);
  for (const item of schema.prefixItems ?? []) describeAt(item, `${path}[]`, key, defaults);
  for (const branch of schema.anyOf ?? []) describeInside(branch, path, key, defaults);
}

function filled(description: string, key: string): string {
  const block = (BLOCK_NAMES as Readonly<Record<string, string>>)[key] ?? key;
  const criterion = (CRITERION_NAMES as Readonly<Record<string, string>>)[key] ?? key;
  return description.replace('{block}', `${key} (${block})`).replace('{criterion}', criterion).replace('{key}', key);
}
