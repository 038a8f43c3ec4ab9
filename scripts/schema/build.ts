// Writes scenarios/scenario.schema.json from the schema of the parser, so that editors complete and
// check what the app accepts. With --check writes nothing and exits 1 when the file is stale.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import * as defaults from '#scenario/defaults.ts';
import { scenarioSchema } from '#scenario/schema.ts';
import { describeSchema } from './describe.ts';
import type { JsonSchema } from './describe.ts';

const FILE = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));

/** The schema as JSON text, in the project's format; the same input gives the same text. */
export async function schemaText(): Promise<string> {
  const generated = z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema & Record<string, unknown>;
  describeSchema(generated, defaultsByPath());
  const { $schema, ...rest } = generated;
  const titled = { $schema, title: 'Cenário SUS Legal', ...rest };
  return format(JSON.stringify(titled), { ...(await resolveConfig(FILE)), parser: 'json' });
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

async function main(): Promise<void> {
  const text = await schemaText();
  if (!process.argv.includes('--check')) return writeFile(FILE, text);
  const current = await readFile(FILE, 'utf8').catch(() => '');
  if (current === text) return;
  console.error(
    'scenarios/scenario.schema.json is stale; expected what src/scenario/schema.ts says. Run: npm run schema',
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
