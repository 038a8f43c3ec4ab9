// From an exercise back to its file: only what is not a default, in one order of keys, so that the same
// exercise is always the same text.

import { printConditions } from '#conditions/print.ts';
import { printScenario } from '#scenario/print.ts';
import type { Exercise, ExerciseScenario, Objective, Role, Round } from './exercise.ts';

export function printExercise(exercise: Exercise): Record<string, unknown> {
  const { debrief, objectives, hints } = exercise;
  const conditions = printConditions(objectives.map(({ condition }) => condition));
  const answers = debrief.answers.map(({ title, scenario, explanation }) => ({
    title,
    scenario: printOne(scenario),
    ...unlessEmpty('explanation', explanation),
  }));
  return {
    format: exercise.format,
    id: exercise.id,
    title: exercise.title,
    ...unlessEmpty('author', exercise.author),
    ...unless('pt-BR', 'language', exercise.language),
    ...unless(60, 'minutes', exercise.minutes),
    brief: exercise.brief,
    ...unlessEmpty('roles', exercise.roles.map(printRole)),
    start: printOne(exercise.start),
    controls: exercise.controls,
    ...unlessEmpty('rounds', isPlain(exercise.rounds) ? [] : exercise.rounds.map(printRound)),
    objectives: objectives.map((objective, i) => printObjective(objective, conditions[i])),
    ...unlessEmpty(
      'hints',
      hints.map(({ round, cost, text }) => ({
        ...unless(0, 'round', round, round + 1),
        ...unless(0, 'cost', cost),
        text,
      })),
    ),
    ...unlessEmpty('debrief', { ...unlessEmpty('text', debrief.text), ...unlessEmpty('answers', answers) }),
  };
}

/** The text of an exercise file, indented, ending in a new line. */
export function exerciseText(exercise: Exercise): string {
  return `${JSON.stringify(printExercise(exercise), null, 2)}\n`;
}

function printOne({ preset, document }: ExerciseScenario): unknown {
  return preset ?? printScenario(document);
}

function printRole({ id, name, speaksFor, interests, conditions, notes }: Role): Record<string, unknown> {
  return {
    id,
    name,
    ...unlessEmpty('speaksFor', speaksFor),
    ...unlessEmpty('interests', interests),
    ...unlessEmpty('conditions', printConditions(conditions)),
    ...unlessEmpty('notes', notes),
  };
}

function printRound({ name, minutes, roles, instructions }: Round): Record<string, unknown> {
  return {
    name,
    ...unless(null, 'minutes', minutes),
    ...unlessEmpty('roles', roles),
    ...unlessEmpty('instructions', instructions),
  };
}

function printObjective({ points, role, met, notMet }: Objective, condition: unknown): Record<string, unknown> {
  return { condition, points, ...unless(null, 'role', role), met, notMet };
}

/** The round that stands where none is written. */
function isPlain(rounds: readonly Round[]): boolean {
  const [only, ...others] = rounds;
  return others.length === 0 && JSON.stringify(only) === '{"name":"1","minutes":null,"roles":[],"instructions":[]}';
}

function unless(standard: unknown, key: string, value: unknown, written = value): Record<string, unknown> {
  return value === standard ? {} : { [key]: written };
}

function unlessEmpty(key: string, value: object | string): Record<string, unknown> {
  const size = typeof value === 'string' ? value.length : Object.keys(value).length;
  return size === 0 ? {} : { [key]: value };
}
