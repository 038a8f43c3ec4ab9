// The exercises that come with the app: solved by their model answers, and by nothing they begin with.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '#exercise/exercise.ts';
import { encodeExercise } from '#exercise/link.ts';
import { parseExerciseText } from '#exercise/parse.ts';
import { play, startPlay } from '#exercise/play.ts';
import { printExercise } from '#exercise/print.ts';
import { READY_EXERCISES } from '#exercise/ready.ts';
import { inequalityYears, scoreOf } from '#exercise/score.ts';
import type { Score } from '#exercise/score.ts';
import { compileScenario } from '#scenario/compile.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';
import { exerciseSchemaText } from '../../../scripts/schema/build.ts';

const engine = embeddedEngine();
const folder = new URL('../../../scenarios/exercises/', import.meta.url);

function scored(exercise: Exercise, scenario: ScenarioDocument, hints: readonly number[] = []): Score {
  const simulation = engine.simulate(compileScenario(scenario));
  const inequality = inequalityYears(exercise).map((year) => engine.compare(simulation, year));
  return scoreOf(exercise, { dataset: engine.dataset, run: simulation.run, scenario, inequality }, hints);
}

it('every file of the folder is in the list', () => {
  const files = readdirSync(folder).filter((name) => name !== 'exercise.schema.json');
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual(READY_EXERCISES.map(({ id }) => id).sort());
});

it('exercise.schema.json is what the parser accepts', async () => {
  expect(readFileSync(new URL('exercise.schema.json', folder), 'utf8')).toBe(await exerciseSchemaText());
});

it('the example of scenarios/README.md reads', () => {
  const readme = readFileSync(new URL('../README.md', folder), 'utf8');
  const example = /```json\n(\{\n {2}"\$schema": "\.\/exercise[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const parsed = parseExerciseText(example);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

describe.each(READY_EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  it('is written as the app would write it', () => {
    const file = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Record<string, unknown>;
    delete file['$schema'];
    expect(printExercise(exercise)).toEqual(file);
    expect(encodeExercise(exercise)?.length).toBeLessThan(8000);
  });

  it('is an hour for a group: rounds leave time to talk, roles have their turn, points are a hundred', () => {
    const minutes = exercise.rounds.reduce((sum, round) => sum + (round.minutes ?? 0), 0);
    expect(minutes).toBeGreaterThanOrEqual(45);
    expect(minutes).toBeLessThanOrEqual(exercise.minutes - 10);
    expect(exercise.roles.length).toBeGreaterThanOrEqual(3);
    expect(scored(exercise, exercise.start.document).max).toBe(100);
  });

  it('the start does not solve it, nor any role by itself', () => {
    const score = scored(exercise, exercise.start.document);
    expect(score.total).toBeLessThan(50);
    expect(score.roles.some(({ judgement }) => judgement.kind === 'violated')).toBe(true);
  });

  it('each model answer scores all points, and every role would sign', () => {
    expect(exercise.debrief.answers.length).toBeGreaterThan(0);
    for (const { scenario } of exercise.debrief.answers) {
      const score = scored(exercise, scenario.document);
      expect(score.lines.map(({ judgement, reason }) => [judgement.kind, reason])).toEqual(
        exercise.objectives.map(({ met }) => ['met', met]),
      );
      expect(score.total).toBe(100);
      expect(score.roles.every(({ judgement }) => judgement.kind === 'met')).toBe(true);
      // It can be put on the table by the rules of the exercise.
      const event = { type: 'edit', at: 0, kind: 'open', detail: {}, scenario: scenario.document } as const;
      expect(play(exercise, startPlay(exercise), event).ok).toBe(true);
    }
  });

  it('hints cost what they say, never more than was won', () => {
    const costly = exercise.hints.findIndex(({ cost }) => cost > 0);
    const answer = exercise.debrief.answers[0]?.scenario.document as ScenarioDocument;
    expect(scored(exercise, answer, [costly])).toMatchObject({ won: 100, cost: 5, total: 95 });
  });
});
