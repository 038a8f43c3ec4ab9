// The door of exercises: what comes in from files, links and storage leaves as an exercise with every default
// written in, its scenarios and conditions read, or as the list of what is wrong.

import type { Condition } from '#conditions/condition.ts';
import { parseConditions } from '#conditions/parse.ts';
import { readJson } from '#scenario/json-text.ts';
import { MAX_PROBLEMS } from '#scenario/limits.ts';
import { nearestOf } from '#scenario/nearest.ts';
import { parseScenario } from '#scenario/parse.ts';
import { presetById, PRESETS } from '#scenario/presets.ts';
import { shown } from '#scenario/problem.ts';
import type { Path } from '#scenario/problem.ts';
import type { Control } from './controls.ts';
import type { Exercise, ExerciseScenario } from './exercise.ts';
import { listTooLong, problemsOfIssue } from './issues.ts';
import { LIST_LENGTHS, MAX_EXERCISE_DEPTH } from './limits.ts';
import { refused, under } from './problem.ts';
import type { ExerciseProblem, ExerciseResult } from './problem.ts';
import { brokenRules } from './rules.ts';
import { exerciseSchema } from './schema.ts';
import type { ExerciseFile } from './schema.ts';

/** `input` is a value already read from JSON. */
export function parseExercise(input: unknown): ExerciseResult<Exercise> {
  const monster = tooMuch(input, []);
  if (monster !== null) return refused(monster);
  const parsed = exerciseSchema.safeParse(input);
  if (!parsed.success) {
    return refusal(parsed.error.issues.slice(0, MAX_PROBLEMS).flatMap((issue) => problemsOfIssue(issue, input)));
  }
  const reader = new Reader();
  const exercise = reader.exercise(parsed.data);
  // What joins fields is looked at when each of them reads.
  const problems = reader.problems.length > 0 ? reader.problems : brokenRules(exercise, parsed.data);
  return problems.length > 0 ? refusal(problems) : { ok: true, value: exercise };
}

/** `text` is the content of an exercise file. */
export function parseExerciseText(text: string): ExerciseResult<Exercise> {
  const read = readJson(text);
  return read.ok ? parseExercise(read.value) : read;
}

function refusal(problems: readonly ExerciseProblem[]): ExerciseResult<never> {
  return refused(...problems.slice(0, MAX_PROBLEMS));
}

/** A list of a million or a nest of a thousand is told before anybody looks inside. */
function tooMuch(value: unknown, path: Path): ExerciseProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= MAX_EXERCISE_DEPTH) {
    return { kind: 'tooDeep', path: [], got: `> ${MAX_EXERCISE_DEPTH}`, expected: MAX_EXERCISE_DEPTH };
  }
  if (Array.isArray(value) && Object.hasOwn(LIST_LENGTHS, path.at(-1) ?? '')) {
    const most = LIST_LENGTHS[path.at(-1) as keyof typeof LIST_LENGTHS];
    if (value.length > most) return listTooLong(path, value.length);
  }
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = tooMuch(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** Reads what the schema leaves to other doors, and keeps what they find. */
class Reader {
  readonly problems: ExerciseProblem[] = [];

  exercise(file: ExerciseFile): Exercise {
    return {
      format: 1,
      id: file.id,
      title: file.title,
      author: file.author ?? '',
      language: file.language ?? 'pt-BR',
      minutes: file.minutes ?? 60,
      brief: file.brief,
      roles: (file.roles ?? []).map((role, i) => ({
        id: role.id,
        name: role.name,
        speaksFor: role.speaksFor ?? '',
        interests: role.interests ?? [],
        conditions: this.#conditions(role.conditions ?? [], (k) => ['roles', i, 'conditions', k]),
        notes: role.notes ?? [],
      })),
      start: this.#scenario(file.start, ['start']),
      // Fields left out stay left out: the schema writes none as undefined.
      controls: file.controls as readonly Control[],
      rounds: roundsOf(file),
      objectives: this.#objectives(file),
      hints: (file.hints ?? []).map(({ round = 1, cost = 0, text }) => ({ round: round - 1, cost, text })),
      debrief: {
        text: file.debrief?.text ?? [],
        answers: (file.debrief?.answers ?? []).map(({ title, scenario, explanation = [] }, i) => ({
          title,
          scenario: this.#scenario(scenario, ['debrief', 'answers', i, 'scenario']),
          explanation,
        })),
      },
    };
  }

  #objectives({ objectives }: ExerciseFile): Exercise['objectives'] {
    const conditions = this.#conditions(
      objectives.map(({ condition }) => condition),
      (i) => ['objectives', i, 'condition'],
    );
    return objectives.map(({ points, role = null, met, notMet }, i) => ({
      condition: conditions[i] as Condition,
      points,
      role,
      met,
      notMet,
    }));
  }

  #conditions(inputs: readonly unknown[], pathOf: (i: number) => Path): readonly Condition[] {
    const parsed = parseConditions(inputs);
    if (parsed.ok) return parsed.value;
    const placed = ([i, ...rest]: Path): Path => [...pathOf(i as number), ...rest];
    for (const problem of parsed.problems) {
      const moved = { ...problem, path: placed(problem.path) };
      this.problems.push('first' in moved ? { ...moved, first: placed(moved.first) } : moved);
    }
    return [];
  }

  #scenario(input: unknown, path: Path): ExerciseScenario {
    const preset = typeof input === 'string' ? presetById(input) : undefined;
    if (preset !== undefined) return { preset: preset.id, document: preset.document };
    const expected = PRESETS.map(({ id }) => id);
    const first = expected.flatMap((id) => presetById(id)?.document ?? [])[0];
    if (typeof input === 'string') {
      const nearest = nearestOf(input, expected);
      this.problems.push({ kind: 'presetUnknown', path, got: shown(input), expected, nearest });
    } else if (input === undefined) {
      this.problems.push({ kind: 'missing', path, got: '—', expected: String(path.at(-1)) });
    } else {
      const parsed = parseScenario(input);
      if (parsed.ok) return { preset: null, document: parsed.value };
      this.problems.push(...parsed.problems.map((problem) => under(path, problem)));
    }
    // Never seen: with a problem there is no exercise.
    return { preset: null, document: first as ExerciseScenario['document'] };
  }
}

/** Without rounds there is one, of everybody. */
function roundsOf({ rounds }: ExerciseFile): Exercise['rounds'] {
  if (rounds === undefined || rounds.length === 0) {
    return [{ name: '1', minutes: null, roles: [], instructions: [] }];
  }
  return rounds.map(({ name, minutes = null, roles = [], instructions = [] }) => ({
    name,
    minutes,
    roles,
    instructions,
  }));
}
