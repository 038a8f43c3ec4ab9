// Walks a JSON Schema and writes into it what each field means and what stands where it is left out.

import { BLOCK_NAMES, CRITERION_NAMES } from './descriptions.ts';

export interface JsonSchema {
  description?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
}

const DICTIONARIES = ['ringFence', 'criteria', 'betweenStates', 'weights', 'stateShare'];

/** By path in the file: what a field means, and what stands where it is left out. */
export interface Words {
  readonly descriptions: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Mutates `schema`; throws when a field has no description, so that none is forgotten. */
export function describeSchema(schema: JsonSchema, words: Words): void {
  describeAt(schema, '', '', words);
}

function describeAt(schema: JsonSchema, path: string, key: string, words: Words): void {
  const description = words.descriptions[path];
  if (description !== undefined) schema.description = filled(description, key);
  else if (!path.endsWith('[]')) throw new Error(`No description of ${path} in scripts/schema`);
  if (path in words.defaults) schema.default = words.defaults[path];
  describeInside(schema, path, key, words);
}

function describeInside(schema: JsonSchema, path: string, key: string, words: Words): void {
  const isDictionary = DICTIONARIES.includes(path.split('.').at(-1) ?? '');
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const step = isDictionary ? '*' : name;
    describeAt(property, path === '' ? step : `${path}.${step}`, isDictionary ? name : key, words);
  }
  if (schema.items) describeAt(schema.items, `${path}[]`, key, words);
  for (const item of schema.prefixItems ?? []) describeAt(item, `${path}[]`, key, words);
  for (const branch of schema.anyOf ?? []) describeInside(branch, path, key, words);
}

function filled(description: string, key: string): string {
  const block = (BLOCK_NAMES as Readonly<Record<string, string>>)[key] ?? key;
  const criterion = (CRITERION_NAMES as Readonly<Record<string, string>>)[key] ?? key;
  return description.replace('{block}', `${key} (${block})`).replace('{criterion}', criterion).replace('{key}', key);
}
