import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayEvent } from '#exercise/event.ts';
import { refusalsOf } from '#exercise/allowed.ts';
import { editEvent, play, replay, startPlay } from '#exercise/play.ts';
import type { PlayState } from '#exercise/play.ts';
import { parseRecord, printRecord } from '#exercise/record.ts';
import { READY_EXERCISES } from '#exercise/ready.ts';
import { scoreOf } from '#exercise/score.ts';
import type { Exercise } from '#exercise/exercise.ts';
import { compileScenario } from '#scenario/compile.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';
import { smallExercise } from '#tests/unit/exercise/small-exercise.ts';
import { aimedEdit } from './scenario-arbitraries.ts';
import type { AimedEdit } from './scenario-arbitraries.ts';

/** What a player may try: edits of every kind, allowed or not, and everything else. */
type Attempt = AimedEdit | Exclude<PlayEvent, { type: 'edit' }>;
const at = fc.nat(3_600_000);
const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 6, arbitrary: aimedEdit },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('submit' as const), at }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('hint' as const), at, hint: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('role' as const),
      at,
      role: fc.constantFrom('estado', 'municipios', 'ab', 'ninguem', null),
    }),
  },
);
const sitting = fc.array(attempt, { maxLength: 25 });
/** An exercise with everything open that can be: edits get somewhere. */
const open = smallExercise({
  controls: ['groups[].blocks', 'groups[].betweenStates', 'groups[].withinStates.weights', 'groups[].transition.years', 'groups[].transition.floor', 'envelope.margin', 'shift.speed', 'ringFence.AB.municipal'].map((path) => ({ path })),
}); // prettier-ignore
const exercises = fc.constantFrom<Exercise>(open, smallExercise(), ...READY_EXERCISES);

/** The log that was taken, and the state it left. */
function sit(exercise: Exercise, attempts: readonly Attempt[]): { log: PlayEvent[]; state: PlayState } {
  let state = startPlay(exercise);
  const log: PlayEvent[] = [];
  for (const each of attempts) {
    const event = typeof each === 'function' ? editEvent(exercise, state, each(state.scenario), log.length) : each;
    const next = event === null ? null : play(exercise, state, event);
    if (event === null || next?.ok !== true) continue;
    log.push(event);
    state = next.state;
  }
  return { log, state };
}

const hashes = { data: 'd'.repeat(64), engine: 'e'.repeat(12) };

describe('a session', () => {
  it('replay of its log is the live state, also after JSON', () => {
    fc.assert(
      fc.property(exercises, sitting, (exercise, attempts) => {
        const { log, state } = sit(exercise, attempts);
        expect(replay(exercise, log)).toEqual({ state, refused: null });
        const record = { exercise, started: '2026-11-22T03:00:00.000Z', hashes, log };
        const read = parseRecord(JSON.parse(JSON.stringify(printRecord(record))));
        expect(read).toEqual({ ok: true, value: record });
      }),
    );
  });

  it('never leaves the limits of the exercise', () => {
    fc.assert(
      fc.property(exercises, sitting, (exercise, attempts) => {
        const { state } = sit(exercise, attempts);
        for (const { scenario } of [state, ...state.submissions]) expect(refusalsOf(exercise, scenario)).toEqual([]);
      }),
    );
  });

  it('undo within a round is the way back, step by step', () => {
    fc.assert(
      fc.property(fc.array(aimedEdit, { maxLength: 8 }), (edits) => {
        const { state } = sit(open, edits);
        const undos = state.past.map(() => ({ type: 'undo', at: 0 }) as const);
        const back = undos.reduce<PlayState>((now, undo) => {
          const next = play(open, now, undo);
          return next.ok ? next.state : now;
        }, state);
        expect(back.scenario).toEqual(open.start.document);
        expect(play(open, back, { type: 'undo', at: 0 }).ok).toBe(false);
      }),
    );
  });

  it('a record that was tampered with is refused or stays within the limits; it never throws', () => {
    fc.assert(
      fc.property(exercises, sitting, fc.jsonValue(), fc.nat(), (exercise, attempts, junk, where) => {
        const { log } = sit(exercise, attempts);
        const record = JSON.parse(
          JSON.stringify(printRecord({ exercise, started: '2026-11-20T10:00:00.000Z', hashes, log })),
        ) as {
          log: unknown[];
        };
        record.log.splice(where % (log.length + 1), 1, junk);
        const read = parseRecord(record);
        if (read.ok) expect(replay(exercise, read.value.log).refused).toBeNull();
      }),
    );
  });
});

describe('figures of a replay', () => {
  const engine = embeddedEngine();
  const points = (exercise: Exercise, scenario: ScenarioDocument) => {
    const simulation = engine.simulate(compileScenario(scenario));
    const years = simulation.run.years;
    const inequality = exercise.id === 'necessidades-dois-por-cento' ? [engine.compare(simulation, 2036)] : [];
    expect(years.at(-1)).toBe(2036);
    return scoreOf(exercise, { dataset: engine.dataset, run: simulation.run, scenario, inequality }, []);
  };

  it('are those of the session, to the last digit', () => {
    fc.assert(
      fc.property(exercises, sitting, (exercise, attempts) => {
        const { log, state } = sit(exercise, attempts);
        const record = printRecord({ exercise, started: '2026-11-20T10:00:00.000Z', hashes, log });
        const read = parseRecord(JSON.parse(JSON.stringify(record)));
        if (!read.ok) throw new Error('the record does not read');
        const again = replay(read.value.exercise, read.value.log).state;
        expect(points(exercise, again.scenario).lines).toEqual(points(exercise, state.scenario).lines);
      }),
      { numRuns: 10 },
    );
  });
});
