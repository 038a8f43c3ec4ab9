// Shape of an exercise file: strict objects, so that a key written wrong is an error. Scenarios and conditions
// inside it are read by their own doors (parse.ts); what joins several fields is in rules.ts.

import * as z from 'zod/mini';
import { CRITERIA } from '#engine';
import { LIMITS } from '#scenario/limits.ts';
import type { Limit } from '#scenario/limits.ts';
import { CONTROL_PATHS } from './controls.ts';
import { EXERCISE_LANGUAGES } from './exercise.ts';
import { LIST_LENGTHS, NUMBER_LIMITS, TEXT_LENGTHS } from './limits.ts';

// Compiled validators need eval, which the content security policy of the pages forbids.
z.config({ jitless: true });

export const NUMBERS = z.registry<Limit>();
export const TEXTS = z.registry<{ readonly length: number }>();
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,79}$/;
export const ROLE_ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,40}$/;
const NOT_BLANK = /\S/;

function number(limit: Limit) {
  const schema = (limit.integer ? z.int() : z.number()).check(z.gte(limit.min), z.lte(limit.max));
  NUMBERS.add(schema, limit);
  return schema;
}

function text(length: number) {
  const schema = z.string().check(z.maxLength(length), z.regex(NOT_BLANK));
  TEXTS.add(schema, { length });
  return schema;
}

function list<Item extends z.ZodMiniType>(key: keyof typeof LIST_LENGTHS, item: Item) {
  return z.array(item).check(z.maxLength(LIST_LENGTHS[key]));
}

const paragraphs = (key: keyof typeof LIST_LENGTHS) => list(key, text(TEXT_LENGTHS.paragraph));
const id = z.string().check(z.regex(ID_PATTERN));
const roleId = z.string().check(z.regex(ROLE_ID_PATTERN));

/** The id of a shipped scenario, or a scenario as in a file of its own; read by parseScenario. */
export const scenarioField = z.unknown();
/** Read by parseConditions. */
export const conditionField = z.unknown();

const role = z.strictObject({
  id: roleId,
  name: text(TEXT_LENGTHS.name),
  speaksFor: z.optional(text(TEXT_LENGTHS.line)),
  interests: z.optional(paragraphs('interests')),
  conditions: z.optional(list('conditions', conditionField)),
  notes: z.optional(paragraphs('notes')),
});

/** Ranges of every control stand here; that of each is checked in rules.ts. */
const end = z.optional(z.number());
const share = z.optional(number(LIMITS.share));
const range = z.strictObject({ min: share, max: share });
const criteria = z.strictObject(
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, z.optional(range)])) as Record<
    (typeof CRITERIA)[number],
    z.ZodMiniOptional<typeof range>
  >,
);

const control = z.strictObject({
  path: z.enum(CONTROL_PATHS as [string, ...string[]]),
  min: end,
  max: end,
  options: z.optional(list('options', text(TEXT_LENGTHS.name))),
  required: z.optional(z.boolean()),
  criteria: z.optional(criteria),
});

const round = z.strictObject({
  name: text(TEXT_LENGTHS.name),
  minutes: z.optional(number(NUMBER_LIMITS.minutes)),
  roles: z.optional(list('roles', roleId)),
  instructions: z.optional(paragraphs('instructions')),
});

const objective = z.strictObject({
  condition: conditionField,
  points: number(NUMBER_LIMITS.points),
  role: z.optional(roleId),
  met: text(TEXT_LENGTHS.line),
  notMet: text(TEXT_LENGTHS.line),
});

const hint = z.strictObject({
  round: z.optional(number(NUMBER_LIMITS.round)),
  cost: z.optional(number(NUMBER_LIMITS.cost)),
  text: text(TEXT_LENGTHS.paragraph),
});

const answer = z.strictObject({
  title: text(TEXT_LENGTHS.title),
  scenario: scenarioField,
  explanation: z.optional(paragraphs('explanation')),
});

export const exerciseSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id,
  title: text(TEXT_LENGTHS.title),
  author: z.optional(text(TEXT_LENGTHS.author)),
  language: z.optional(z.enum(EXERCISE_LANGUAGES)),
  minutes: z.optional(number(NUMBER_LIMITS.minutes)),
  brief: paragraphs('brief').check(z.minLength(1)),
  roles: z.optional(list('roles', role)),
  start: scenarioField,
  controls: list('controls', control).check(z.minLength(1)),
  rounds: z.optional(list('rounds', round)),
  objectives: list('objectives', objective).check(z.minLength(1)),
  hints: z.optional(list('hints', hint)),
  debrief: z.optional(
    z.strictObject({ text: z.optional(paragraphs('text')), answers: z.optional(list('answers', answer)) }),
  ),
});

export type ExerciseFile = z.infer<typeof exerciseSchema>;
