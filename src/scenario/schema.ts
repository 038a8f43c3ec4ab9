// Shape of a scenario file (docs/model.md, "Scenario file"): strict objects, so that a key
// written wrong is an error and never silently a default. Rules that join several fields are in rules.ts.

import * as z from 'zod/mini';
import { BLOCKS, BOUND_REFERENCES, CRITERIA, ENVELOPE_RULES, UNITS } from '#engine';
import type { CriterionId } from '#engine';
import { ATTRIBUTE_CRITERIA } from './attribute-criteria.ts';
import { LENGTHS, LIMITS } from './limits.ts';
import type { Limit } from './limits.ts';
import { UFS } from './states.ts';

// Compiled validators need eval, which the content security policy of the pages forbids.
z.config({ jitless: true });

/** Allowed range of every numeric schema, for messages that state all of it. */
export const NUMBER_LIMITS = z.registry<Limit>();

export const GROUP_ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,40}$/;
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,79}$/;
/** Id of a line of transfer; with `*`, the line and those whose ids it begins. */
export const LINE_PATTERN = /^[a-z0-9][a-z0-9-]{0,119}\*?$/;
export const URL_PATTERN = /^https?:\/\/[^\s]+$/i;
const NOT_BLANK = /\S/;

function amount(limit: Limit) {
  const lower = limit.aboveMin ? z.gt(limit.min) : z.gte(limit.min);
  const schema = (limit.integer ? z.int() : z.number()).check(lower, z.lte(limit.max));
  NUMBER_LIMITS.add(schema, limit);
  return schema;
}

function text(maxLength: number) {
  return z.string().check(z.maxLength(maxLength));
}

/** A strict object whose keys are all optional and of one type. */
function dictionary<Key extends string, Value extends z.ZodMiniType>(keys: readonly Key[], value: Value) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.optional(value)]));
  return z.strictObject(shape as Record<Key, z.ZodMiniOptional<Value>>);
}

const share = amount(LIMITS.share);
const block = z.enum(BLOCKS);
const weights = dictionary<CriterionId, typeof share>(CRITERIA, amount(LIMITS.weight));
const clipEnd = amount(LIMITS.clip);

const envelope = z.strictObject({
  rule: z.optional(z.enum(ENVELOPE_RULES)),
  margin: z.optional(amount(LIMITS.margin)),
  custeioShare: z.optional(z.nullable(amount(LIMITS.custeioShare))),
  customGrowth: z.optional(z.nullable(amount(LIMITS.customGrowth))),
});

const macro = z.strictObject({
  useObserved: z.optional(z.boolean()),
  ipca: z.optional(amount(LIMITS.ipca)),
  rclRealGrowth: z.optional(amount(LIMITS.rclRealGrowth)),
  population: z.optional(z.enum(['frozen', 'projected'])),
});

const criterionSettings = z.strictObject({
  elasticity: z.optional(amount(LIMITS.elasticity)),
  clip: z.optional(z.tuple([clipEnd, clipEnd])),
});

const withinStates = z.strictObject({
  weights: z.optional(z.nullable(weights)),
  unit: z.optional(z.enum(UNITS)),
  residence: z.optional(share),
  stateShare: z.optional(z.nullable(z.union([share, dictionary(UFS, share)]))),
});

const boundReference = z.enum(BOUND_REFERENCES);
const bounds = {
  floor: z.optional(z.nullable(z.strictObject({ reference: boundReference, maxLoss: share }))),
  cap: z.optional(z.nullable(z.strictObject({ reference: boundReference, maxGain: amount(LIMITS.maxGain) }))),
};

const transition = z.strictObject({
  mode: z.optional(z.enum(['phaseIn', 'excessOnly'])),
  years: z.optional(amount(LIMITS.years)),
  ...bounds,
});

const group = z.strictObject({
  id: z.string().check(z.regex(GROUP_ID_PATTERN)),
  blocks: z.array(block).check(z.minLength(1)),
  betweenStates: z.optional(weights),
  withinStates: z.optional(withinStates),
  transition: z.optional(transition),
});

const shift = z.strictObject({
  donors: z.optional(z.array(block)),
  macGrowth: z.optional(amount(LIMITS.macGrowth)),
  absorption: z.optional(share),
  protectedFloor: z.optional(share),
  speed: z.optional(share),
  maxYearlyLoss: z.optional(share),
});

const reference = z.strictObject({
  label: text(LENGTHS.label).check(z.regex(NOT_BLANK)),
  url: z.optional(text(LENGTHS.url).check(z.regex(URL_PATTERN))),
});

export const scenarioSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id: z.string().check(z.regex(ID_PATTERN)),
  title: text(LENGTHS.title).check(z.regex(NOT_BLANK)),
  author: z.optional(text(LENGTHS.author)),
  description: z.optional(text(LENGTHS.description)),
  references: z.optional(z.array(reference).check(z.maxLength(LENGTHS.references))),
  startYear: z.optional(amount(LIMITS.startYear)),
  endYear: z.optional(amount(LIMITS.endYear)),
  envelope: z.optional(envelope),
  macro: z.optional(macro),
  ringFence: z.optional(
    dictionary(
      BLOCKS,
      z.union([
        share,
        z.strictObject({
          state: z.optional(share),
          municipal: z.optional(share),
          lines: z.optional(z.array(z.string().check(z.regex(LINE_PATTERN))).check(z.maxLength(LENGTHS.lines))),
        }),
      ]),
    ),
  ),
  susDependence: z.optional(share),
  criteria: z.optional(dictionary(ATTRIBUTE_CRITERIA, criterionSettings)),
  groups: z.array(group).check(z.minLength(1)),
  transition: z.optional(z.strictObject(bounds)),
  shift: z.optional(shift),
  winnerThreshold: z.optional(share),
});

/** A scenario as written in a file: only what differs from the defaults need be there. */
export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type ScenarioFileGroup = ScenarioFile['groups'][number];
