import { describe, expect, it } from 'vitest';
import { refusalsOf } from '#exercise/allowed.ts';
import type { PlayEvent } from '#exercise/event.ts';
import { editEvent, play, replay, startPlay } from '#exercise/play.ts';
import type { PlayState } from '#exercise/play.ts';
import {
  mergeAllBlocks,
  moveBlock,
  setEnvelope,
  setRingFence,
  setRingFenceLines,
  setTransition,
  setWeight,
  setWinnerThreshold,
  setWithin,
  splitAllBlocks,
} from '#scenario/edit.ts';
import type { Edit } from '#scenario/edit.ts';
import { applyEdit, startHistory } from '#scenario/history.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { smallExercise } from './small-exercise.ts';

const exercise = smallExercise();
const NONE = new Set<never>();

const after = (document: ScenarioDocument, ...edits: readonly Edit[]): ScenarioDocument =>
  edits.reduce((history, edit) => applyEdit(history, edit), startHistory(document)).document;
const refused = (edit: Edit) => refusalsOf(exercise, after(exercise.start.document, edit));

describe('the limits of an exercise', () => {
  it('lets through what is open and within its bounds, ends included', () => {
    expect(refusalsOf(exercise, exercise.start.document)).toEqual([]);
    expect(refused(setTransition('custeio', { years: 8 }))).toEqual([]);
    expect(refused(setWeight('custeio', 'betweenStates', 'population', 0.8, NONE))).toEqual([]);
    expect(refused(setTransition('custeio', { floor: { reference: 'previous', maxLoss: 0.1 } }))).toEqual([]);
  });

  it.each<[Edit, object]>([
    [
      setTransition('custeio', { years: 9 }),
      { kind: 'outside', path: 'groups[].transition.years', got: '9', min: 2, max: 8 },
    ],
    [setTransition('custeio', { mode: 'excessOnly' }), { kind: 'locked', path: 'groups[].transition.mode' }],
    [
      setWeight('custeio', 'betweenStates', 'population', 0.81, NONE),
      { kind: 'outside', path: 'groups[].betweenStates.historical' },
    ],
    [
      setWeight('custeio', 'betweenStates', 'poverty', 0.1, NONE),
      { kind: 'locked', path: 'groups[].betweenStates.poverty' },
    ],
    [
      setWeight('custeio', 'withinStates', 'population', 0.7, NONE),
      { kind: 'locked', path: 'groups[].withinStates.weights' },
    ],
    [
      setTransition('custeio', { floor: { reference: 'base', maxLoss: 0 } }),
      { kind: 'notOffered', path: 'groups[].transition.floor', got: '"base"', options: ['previous'] },
    ],
    [setTransition('custeio', { floor: { reference: 'previous', maxLoss: 0.2 } }), { kind: 'outside', max: 0.1 }],
    [setRingFence('AB', 'municipal', 0.2), { kind: 'locked', path: 'ringFence.AB.municipal', got: '0.2' }],
    [setRingFenceLines('MAC', ['faec*']), { kind: 'locked', path: 'ringFence.MAC.lines', got: '["faec*"]' }],
    [setEnvelope({ rule: 'rcl15' }), { kind: 'locked', path: 'envelope.rule', got: '"rcl15"' }],
    [setEnvelope({ custeioShare: 0.5 }), { kind: 'locked', path: 'envelope.custeioShare' }],
    [setWithin('custeio', { unit: 'municipality' }), { kind: 'locked', path: 'groups[].withinStates.unit' }],
    [setWinnerThreshold(0.5), { kind: 'locked', path: 'winnerThreshold' }],
    [moveBlock('AB', null), { kind: 'locked', path: 'groups[].blocks' }],
  ])('refuses with the reason: %#', (edit, refusal) => {
    expect(refused(edit)).toContainEqual(expect.objectContaining(refusal));
  });

  it('where blocks are free, new groups carry what new groups carry, and nothing else', () => {
    const free = {
      start: { document: presetById('sus-legal')?.document as ScenarioDocument },
      controls: [{ path: 'groups[].blocks' }],
    };
    const start = free.start.document;
    for (const edit of [splitAllBlocks(), moveBlock('AB', null)]) {
      const split = after(start, edit);
      expect(refusalsOf(free, split)).toEqual([]);
      expect(refusalsOf(free, after(split, mergeAllBlocks()))).toEqual([]);
    }
    const slipped = after(start, splitAllBlocks(), setTransition('ab', { years: 7 }));
    expect(refusalsOf(free, slipped)).toEqual([{ kind: 'locked', path: 'groups[].transition.years', got: '7' }]);
  });

  it('a bound that is required cannot be taken away', () => {
    const controls = [{ path: 'transition.floor', required: true, max: 0.05 }];
    const start = {
      document: { ...exercise.start.document, transition: { floor: { reference: 'base', maxLoss: 0 }, cap: null } },
    } as const;
    const without = { ...start.document, transition: { floor: null, cap: null } };
    expect(refusalsOf({ start, controls }, without)).toEqual([
      { kind: 'required', path: 'transition.floor', got: 'null' },
    ]);
  });
});

const years = (state: PlayState, count: number): PlayEvent =>
  editEvent(exercise, state, setTransition('custeio', { years: count }), 1) as PlayEvent;

function after2(...events: readonly ((state: PlayState) => PlayEvent)[]): PlayState {
  return events.reduce((state, make) => {
    const next = play(exercise, state, make(state));
    if (!next.ok) throw new Error(JSON.stringify(next.refusals));
    return next.state;
  }, startPlay(exercise));
}
const submit = (): PlayEvent => ({ type: 'submit', at: 2 });
const undo = (): PlayEvent => ({ type: 'undo', at: 2 });
const kindsOf = (state: PlayState, event: PlayEvent): readonly string[] => {
  const next = play(exercise, state, event);
  return next.ok ? [] : next.refusals.map(({ kind }) => kind);
};
const yearsOf = ({ scenario }: PlayState): number | undefined => scenario.groups[0]?.transition.years;

describe('playing', () => {
  it('an edit goes on the table, undo takes it back, within the round alone', () => {
    const state = after2(
      (s) => years(s, 5),
      (s) => years(s, 6),
    );
    expect(yearsOf(state)).toBe(6);
    expect(
      yearsOf(
        after2(
          (s) => years(s, 5),
          (s) => years(s, 6),
          undo,
        ),
      ),
    ).toBe(5);
    const next = after2((s) => years(s, 5), submit);
    expect(next).toMatchObject({ round: 1, past: [], submissions: [{ round: 0, scenario: next.scenario }] });
    expect(kindsOf(next, undo())).toEqual(['nothingToUndo']);
  });

  it('an edit that changes nothing is no event', () => {
    expect(editEvent(exercise, startPlay(exercise), setTransition('custeio', { years: 4 }), 0)).toBeNull();
  });

  it('a refused event changes nothing', () => {
    const state = startPlay(exercise);
    expect(kindsOf(state, years(state, 20))).toEqual(['outside']);
    expect(kindsOf(state, { type: 'role', at: 0, role: 'ninguem' })).toEqual(['unknownRole']);
    expect(kindsOf(state, { type: 'hint', at: 0, hint: 7 })).toEqual(['unknownHint']);
    expect(kindsOf(state, { type: 'hint', at: 0, hint: 1 })).toEqual(['hintLater']);
  });

  it('a hint is taken once; a role is put down when the round ends', () => {
    const hint = (): PlayEvent => ({ type: 'hint', at: 1, hint: 0 });
    expect(kindsOf(after2(hint), hint())).toEqual(['hintTaken']);
    expect(after2(() => ({ type: 'role', at: 0, role: 'estado' })).role).toBe('estado');
    const done = after2(() => ({ type: 'role', at: 0, role: 'estado' }), submit);
    expect(done.role).toBeNull();
    expect(done.submissions[0]?.role).toBe('estado');
  });

  it('after the last round only the end is left, and after the end nothing', () => {
    const state = after2(submit, submit);
    expect(kindsOf(state, submit())).toEqual(['noRoundLeft']);
    expect(kindsOf(state, years(state, 5))).toEqual(['noRoundLeft']);
    const finish = { type: 'finish', at: 9 } as const;
    expect(
      kindsOf(
        after2(submit, submit, () => finish),
        finish,
      ),
    ).toEqual(['isFinished']);
  });

  it('a log with an event that is not allowed stops there', () => {
    const start = startPlay(exercise);
    const { state, refused: at } = replay(exercise, [years(start, 5), years(start, 30), submit()]);
    expect([yearsOf(state), at]).toEqual([5, 1]);
  });
});
