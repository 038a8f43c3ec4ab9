// Shape of conditions as they are written: strict objects, so that a key written wrong is an error. What
// hangs on the figure (its parameter, the range of its limit) is in rules.ts.

import * as z from 'zod/mini';
import { COMPARATORS, MAX_CONDITIONS } from './condition.ts';

// Compiled validators need eval, which the content security policy of the pages forbids.
z.config({ jitless: true });

export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,40}$/;

const condition = z.strictObject({
  id: z.optional(z.string().check(z.regex(ID_PATTERN))),
  figure: z.string(),
  loss: z.optional(z.number()),
  code: z.optional(z.string()),
  comparator: z.optional(z.enum(COMPARATORS)),
  limit: z.number(),
  year: z.optional(z.union([z.string(), z.number()])),
});

export const CONDITION_KEYS: readonly string[] = Object.keys(condition.shape);
export const conditionsSchema = z.array(condition).check(z.maxLength(MAX_CONDITIONS));
export type ConditionInput = z.infer<typeof condition>;
