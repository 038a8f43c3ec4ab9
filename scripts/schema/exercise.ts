// JSON Schema of exercise files: that of the parser, with the schemas of scenarios and conditions where those
// stand in an exercise.

import * as z from 'zod/mini';
import { conditionsSchema } from '#conditions/schema.ts';
import { exerciseSchema } from '#exercise/schema.ts';
import { PRESETS } from '#scenario/presets.ts';
import { describeSchema } from './describe.ts';
import type { JsonSchema } from './describe.ts';
import { EXERCISE_DEFAULTS, EXERCISE_DESCRIPTIONS } from './exercise-descriptions.ts';

type Schema = JsonSchema & Record<string, unknown>;

export function exerciseJsonSchema(): Record<string, unknown> {
  const generated = z.toJSONSchema(exerciseSchema, { io: 'input' }) as Schema;
  describeSchema(generated, { descriptions: EXERCISE_DESCRIPTIONS, defaults: EXERCISE_DEFAULTS });
  const { $schema: dialect, ...condition } = z.toJSONSchema(conditionsSchema, { io: 'input' }).items as Schema;
  const scenario = {
    anyOf: [{ enum: PRESETS.map(({ id }) => id) }, { $ref: '../scenario.schema.json' }],
  };
  const at = (...path: readonly string[]): Schema =>
    path.reduce<Schema>((schema, key) => (key === '[]' ? schema.items : schema.properties?.[key]) as Schema, generated);
  for (const holder of [at('start'), at('debrief', 'answers', '[]', 'scenario')]) Object.assign(holder, scenario);
  for (const holder of [at('objectives', '[]', 'condition'), at('roles', '[]', 'conditions', '[]')]) {
    Object.assign(holder, condition, dialect === undefined ? {} : { $schema: dialect });
  }
  const { $schema, ...rest } = generated;
  return { $schema, title: 'Exercício SUS Legal', ...rest };
}
