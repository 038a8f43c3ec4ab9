// Sizes of an exercise: what a class reads in an hour, with room to spare.

import type { Limit } from '#scenario/limits.ts';

/** Most characters of a text. */
export const TEXT_LENGTHS = { title: 160, author: 200, name: 120, line: 400, paragraph: 2000 } as const;

/** Most items of a list, by the key that holds it; `items` for the lists of texts. */
export const LIST_LENGTHS = {
  brief: 12,
  roles: 12,
  interests: 8,
  conditions: 12,
  notes: 8,
  controls: 60,
  rounds: 12,
  instructions: 8,
  objectives: 40,
  hints: 20,
  text: 20,
  answers: 4,
  explanation: 12,
  options: 20,
} as const satisfies Readonly<Record<string, number>>;

export const NUMBER_LIMITS = {
  /** Of a whole exercise and of a round. */
  minutes: { min: 1, max: 600, integer: true },
  points: { min: 1, max: 1000, integer: true },
  cost: { min: 0, max: 1000, integer: true },
  /** Rounds are counted from 1 in the file. */
  round: { min: 1, max: LIST_LENGTHS.rounds, integer: true },
} as const satisfies Readonly<Record<string, Limit>>;

/** Characters of the record of a session: events weigh a thousand each, and hundreds of them make an hour. */
export const MAX_RECORD_LENGTH = 32 * 1024 * 1024;

/** Nesting of an exercise; a scenario inside an answer takes nine levels. */
export const MAX_EXERCISE_DEPTH = 12;
