// Writes scenarios/scenario.schema.json and scenarios/exercises/exercise.schema.json from the schemas of the
// parsers, so that editors complete and check what the app accepts. With --check writes nothing and exits 1
// when a file is stale.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import * as defaults from '#scenario/defaults.ts';
import { scenarioSchema } from '#scenario/schema.ts';
import { describeSchema } from './describe.ts';
import type { JsonSchema } from './describe.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { exerciseJsonSchema } from './exercise.ts';

const FILE = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));

/** The schema as JSON text, in the project's format; the same input gives the same text. */
export async function schemaText(): Promise<string> {
  const generated = z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema & Record<string, unknown>;
  describeSchema(generated, { descriptions: DESCRIPTIONS, defaults: defaultsByPath() });
  const { $schema, ...rest } = generated;
  return formatted({ $schema, title: 'Cenário SUS Legal', ...rest });
}

export async function exerciseSchemaText(): Promise<string> {
  return formatted(exerciseJsonSchema());
}

async function formatted(schema: object): Promise<string> {
  return format(JSON.stringify(schema), { ...(await resolveConfig(FILE)), parser: 'json' });
}

function defaultsByPath(): Record<string, unknown> {
  const under = (prefix: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]));
  return {
    author: '',
    description: '',
    references: [],
    startYear: defaults.DEFAULT_START_YEAR,
    endYear: defaults.DEFAULT_END_YEAR,
    ...under('envelope', defaults.DEFAULT_ENVELOPE),
    ...under('macro', defaults.DEFAULT_MACRO),
    'ringFence.*': 0,
    susDependence: defaults.DEFAULT_SUS_DEPENDENCE,
    'groups[].betweenStates': defaults.DEFAULT_WEIGHTS,
    'groups[].withinStates.stateShare': null,
    ...under('groups[].transition', defaults.DEFAULT_TRANSITION),
    ...under('transition', defaults.DEFAULT_TOTAL_TRANSITION),
    ...under('shift', defaults.DEFAULT_SHIFT),
    winnerThreshold: defaults.DEFAULT_WINNER_THRESHOLD,
  };
}

const WRITTEN: readonly (readonly [path: string, source: string, text: () => Promise<string>])[] = [
  ['scenarios/scenario.schema.json', 'src/scenario/schema.ts', schemaText],
  ['scenarios/exercises/exercise.schema.json', 'src/exercise/schema.ts', exerciseSchemaText],
];

async function main(): Promise<void> {
  for (const [path, source, make] of WRITTEN) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const text = await make();
    if (!process.argv.includes('--check')) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`${path} is stale; expected what ${source} says. Run: npm run schema`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
