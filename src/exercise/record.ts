// The record of a session as JSON: the exercise, who made the figures (hashes of data and engine), the log, and
// the points of every round. Read back, the log is replayed; points are always worked out again.

import * as z from 'zod/mini';
import { readJson, tooLarge } from '#scenario/json-text.ts';
import { MAX_TEXT_LENGTH } from '#scenario/limits.ts';
import { parseScenario } from '#scenario/parse.ts';
import { printScenario } from '#scenario/print.ts';
import { crc32 } from '#scenario/crc32.ts';
import type { PlayEvent } from './event.ts';
import type { Exercise } from './exercise.ts';
import { MAX_RECORD_LENGTH } from './limits.ts';
import { played, replay } from './play.ts';
import { printExercise } from './print.ts';
import { parseExercise } from './parse.ts';
import { refused } from './problem.ts';
import type { ExerciseResult } from './problem.ts';
import type { Score } from './score.ts';

z.config({ jitless: true });

/** Events of one session: an hour of a class takes some hundreds. */
const MAX_EVENTS = 20_000;

export interface RecordHashes {
  readonly data: string;
  readonly engine: string;
}

export interface RoundScore {
  readonly round: string;
  readonly points: number;
  readonly max: number;
  readonly met: readonly boolean[];
}

export interface PlayRecord {
  readonly exercise: Exercise;
  /** ISO 8601 time at which the session was opened. */
  readonly started: string;
  readonly hashes: RecordHashes;
  readonly log: readonly PlayEvent[];
}

/** Eight hexadecimal digits that tell one text of an exercise from another. */
export function exerciseHash(exercise: Exercise): string {
  return crc32(new TextEncoder().encode(JSON.stringify(printExercise(exercise))));
}

/** Points of rounds, and the data and engine they were worked out with. */
export interface RecordPoints {
  readonly rounds: readonly RoundScore[];
  readonly hashes: RecordHashes;
}

export function printRecord(record: PlayRecord, points: RecordPoints | null = null): Record<string, unknown> {
  const { exercise, started, hashes, log } = record;
  return {
    record: 1,
    exerciseHash: exerciseHash(exercise),
    dataHash: hashes.data,
    engineHash: hashes.engine,
    started,
    ...(points === null
      ? {}
      : { rounds: points.rounds, pointsDataHash: points.hashes.data, pointsEngineHash: points.hashes.engine }),
    log: log.map((event) => (event.type === 'edit' ? { ...event, scenario: printPlayed(event.scenario) } : event)),
    exercise: printExercise(exercise),
  };
}

/** The text of a record file: one line an event. */
export function recordText(record: PlayRecord, points: RecordPoints): string {
  const { log, exercise, ...head } = printRecord(record, points);
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const events = (log as readonly unknown[]).map((event) => `    ${JSON.stringify(event)}`).join(',\n');
  const list = events === '' ? '[]' : `[\n${events}\n  ]`;
  return `{\n${[...fields, `  "log": ${list}`, `  "exercise": ${JSON.stringify(exercise)}`].join(',\n')}\n}\n`;
}

/** Texts of a proposal are those of the start. */
function printPlayed(scenario: Parameters<typeof printScenario>[0]): unknown {
  return printScenario({ ...scenario, author: '', description: '', references: [] });
}

export function roundScore(round: string, { lines, total, max }: Score): RoundScore {
  return { round, points: total, max, met: lines.map(({ points }) => points > 0) };
}

const at = z.number().check(z.gte(0));
const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('role'), at, role: z.nullable(z.string()) }),
  z.strictObject({
    type: z.literal('edit'),
    at,
    kind: z.string().check(z.maxLength(60)),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    scenario: z.unknown(),
  }),
  z.strictObject({ type: z.literal('undo'), at }),
  z.strictObject({ type: z.literal('hint'), at, hint: z.int() }),
  z.strictObject({ type: z.literal('submit'), at }),
  z.strictObject({ type: z.literal('finish'), at }),
]);
const recordSchema = z.object({
  record: z.literal(1),
  dataHash: z.string().check(z.maxLength(128)),
  engineHash: z.string().check(z.maxLength(128)),
  started: z.string().check(
    z.maxLength(40),
    z.refine((time) => !Number.isNaN(Date.parse(time))),
  ),
  log: z.array(z.unknown()).check(z.maxLength(MAX_EVENTS)),
  exercise: z.unknown(),
});

/** What a file can hold: an exercise to play, or the record of a session. */
export type PlayFile =
  { readonly kind: 'exercise'; readonly exercise: Exercise } | { readonly kind: 'record'; readonly record: PlayRecord };

export function parsePlayFile(text: string): ExerciseResult<PlayFile> {
  const read = readJson(text, MAX_RECORD_LENGTH);
  if (!read.ok) return read;
  if (isRecord(read.value)) {
    const record = parseRecord(read.value);
    return record.ok ? { ok: true, value: { kind: 'record', record: record.value } } : record;
  }
  if (text.length > MAX_TEXT_LENGTH) return refused(tooLarge(text.length));
  const exercise = parseExercise(read.value);
  return exercise.ok ? { ok: true, value: { kind: 'exercise', exercise: exercise.value } } : exercise;
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'record') && Object.hasOwn(value, 'log');

/** A record that replays; every scenario in it goes through its own door. */
export function parseRecord(input: unknown): ExerciseResult<PlayRecord> {
  const parsed = recordSchema.safeParse(input);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map((part) => (typeof part === 'number' ? part : String(part))) ?? [];
    return refused({ kind: 'missing', path, got: '—', expected: String(path.at(-1) ?? 'record') });
  }
  const exercise = parseExercise(parsed.data.exercise);
  if (!exercise.ok) return exercise;
  const log: PlayEvent[] = [];
  for (const [i, given] of parsed.data.log.entries()) {
    const event = eventOf(given, exercise.value);
    if (event === null) return refused({ kind: 'eventRefused', path: ['log', i], got: kindOf(given) });
    log.push(event);
  }
  const { refused: wrong } = replay(exercise.value, log);
  if (wrong !== null) return refused({ kind: 'eventRefused', path: ['log', wrong], got: kindOf(log[wrong]) });
  const { started, dataHash, engineHash } = parsed.data;
  return {
    ok: true,
    value: { exercise: exercise.value, started, hashes: { data: dataHash, engine: engineHash }, log },
  };
}

function eventOf(given: unknown, exercise: Exercise): PlayEvent | null {
  const parsed = eventSchema.safeParse(given);
  if (!parsed.success) return null;
  const event = parsed.data;
  if (event.type !== 'edit') return event;
  const scenario = parseScenario(event.scenario);
  return scenario.ok ? { ...event, scenario: played(exercise, scenario.value) } : null;
}

function kindOf(given: unknown): string {
  const type = (given as { readonly type?: unknown } | null)?.type;
  return typeof type === 'string' ? type.slice(0, 40) : '—';
}
