// The draft on screen: steps back and forth, and what the browser keeps of it.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { READY_EXERCISES } from '#exercise/ready.ts';
import type { Exercise } from '#exercise/exercise.ts';
import { toasts } from '#lib/components/toasts.svelte.ts';
import { AnswerPlaying } from '#lib/exercise/editor/answer-playing.svelte.ts';
import { Desk } from '#lib/exercise/editor/desk.svelte.ts';
import { draftOf, newDraft } from '#lib/exercise/editor/draft.ts';
import type { ExerciseDraft } from '#lib/exercise/editor/draft.ts';
import { keepDraft, readKeptDraft } from '#lib/exercise/editor/kept-draft.ts';
import { Writing } from '#lib/exercise/editor/writing.svelte.ts';
import { Room } from '#lib/exercise/room.svelte.ts';
import { setTransition } from '#scenario/edit.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { smallExercise } from '../small-exercise.ts';

const open = presetById('sus-legal')?.document as ScenarioDocument;
const stores = { sessionStorage: new Map<string, string>(), localStorage: new Map<string, string>() };

beforeEach(() => {
  vi.useFakeTimers();
  for (const [name, store] of Object.entries(stores)) {
    store.clear();
    vi.stubGlobal(name, {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
      removeItem: (key: string) => void store.delete(key),
    });
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const type = (writing: Writing, text: string): void => {
  for (let end = 1; end <= text.length; end += 1) {
    writing.edit((draft) => {
      draft.title = text.slice(0, end);
    }, 'title');
  }
};

it('the letters of a text are one step, another field or a pause another', () => {
  const writing = new Writing(newDraft(open, 'pt-BR'));
  type(writing, 'Um título');
  writing.endGesture();
  type(writing, 'Outro');
  expect(writing.draft.title).toBe('Outro');
  writing.undo();
  expect(writing.draft.title).toBe('Um título');
  writing.undo();
  expect([writing.draft.title, writing.canUndo]).toEqual(['', false]);
  writing.redo();
  writing.redo();
  expect([writing.draft.title, writing.canRedo]).toEqual(['Outro', false]);
});

it('another exercise in its place is one step back', () => {
  const writing = new Writing(newDraft(open, 'pt-BR'));
  type(writing, 'Meu');
  writing.replace(draftOf(smallExercise()));
  writing.undo();
  expect(writing.draft.title).toBe('Meu');
});

it('the draft is kept a quarter of a second after a change, and comes back as it was typed', () => {
  const writing = new Writing(newDraft(open, 'pt-BR'));
  type(writing, '  Com espaço \n e linha ');
  writing.section = 'rounds';
  expect(readKeptDraft()).toEqual({ kind: 'none' });
  vi.advanceTimersByTime(250);
  expect(readKeptDraft()).toEqual({ kind: 'draft', draft: writing.draft, section: 'rounds' });
  stores.sessionStorage.clear();
  expect(readKeptDraft()).toMatchObject({ kind: 'draft' });
});

it.each([...READY_EXERCISES, smallExercise()].map((exercise) => [exercise.id, exercise] as const))(
  '%s is kept and read back whole',
  (_: string, exercise: Exercise) => {
    expect(keepDraft(draftOf(exercise), 'brief')).toBe(true);
    expect(readKeptDraft()).toEqual({ kind: 'draft', draft: draftOf(exercise), section: 'brief' });
  },
);

it('half a draft is kept too: nothing typed is lost for want of the rest', () => {
  const draft: ExerciseDraft = { ...draftOf(smallExercise()), title: '', brief: ' ', controls: [], objectives: [] };
  keepDraft(draft, 'objectives');
  expect(readKeptDraft()).toMatchObject({ kind: 'draft', draft });
});

it.each(['{"format":1', '{"format":2}', '[]', 'null', '{"format":1,"section":"brief","draft":{"start":"nowhere"}}'])(
  'what does not read is put aside and told: %s',
  (text) => {
    stores.localStorage.set('sus-legal-exercise-draft', text);
    expect(readKeptDraft()).toEqual({ kind: 'unreadable' });
    expect(stores.localStorage.get('sus-legal-exercise-draft-unreadable')).toBe(text);
    expect(readKeptDraft()).toEqual({ kind: 'none' });
  },
);

it('where storage is closed the writing goes on and it is said', () => {
  const refuse = (): never => {
    throw new DOMException('closed', 'SecurityError');
  };
  for (const name of Object.keys(stores)) vi.stubGlobal(name, { getItem: refuse, setItem: refuse });
  const writing = new Writing(newDraft(open, 'pt-BR'));
  type(writing, 'Título');
  writing.flush();
  expect(writing.isUnkept).toBe(true);
  expect(readKeptDraft()).toEqual({ kind: 'none' });
});

it('an answer changed on the controls of the class keeps its name, and one drag is one step', () => {
  const exercise = draftOf(smallExercise());
  const answer = { ...exercise.start.document, id: 'resposta', title: 'Resposta' };
  const heard: [string, number | undefined, string][] = [];
  const playing = new AnswerPlaying(
    exercise,
    answer,
    ({ document }, gesture) => heard.push([document.title, document.groups[0]?.transition.years, gesture]),
    () => heard.push(['', undefined, 'ended']),
  );
  for (const years of [5, 6]) playing.edit(setTransition('custeio', { years }), 'drag');
  playing.endGesture();
  playing.edit(setTransition('custeio', { years: 40 }));
  expect(heard).toEqual([
    ['Resposta', 5, 'drag'],
    ['Resposta', 6, 'drag'],
    ['', undefined, 'ended'],
  ]);
  expect(playing.refusals).toMatchObject([{ kind: 'outside', path: 'groups[].transition.years' }]);
});

it('a preview keeps nothing, and leaves the session under way alone', () => {
  stores.localStorage.set('sus-legal-exercise', 'a session under way');
  const room = new Room(false);
  room.choose(smallExercise());
  vi.stubGlobal('location', { hash: '' });
  room.start(smallExercise());
  room.playing?.edit(setTransition('custeio', { years: 5 }));
  vi.advanceTimersByTime(1000);
  room.leave();
  expect([...stores.localStorage]).toEqual([['sus-legal-exercise', 'a session under way']]);
  expect([...stores.sessionStorage]).toEqual([]);
  expect([room.playing, room.waiting.sessions]).toEqual([null, []]);
});

it('a notice goes once its way back would take back something else', () => {
  const writing = new Writing(newDraft(open, 'pt-BR'));
  const desk = new Desk({ dataset: null, propose: () => Promise.resolve(null) }, writing);
  type(writing, 'Um título');
  desk.tell('Retirado.', 'Desfazer');
  desk.moveOn();
  expect(toasts.current?.text).toBe('Retirado.');
  type(writing, 'Outro');
  desk.moveOn();
  expect(toasts.current).toBeNull();
});

it('while the model computes, the last whole check stands', () => {
  const writing = new Writing(draftOf(READY_EXERCISES[2] as Exercise));
  const desk = new Desk({ dataset: null, propose: () => Promise.resolve(null) }, writing);
  desk.settle();
  // Nothing was ever answered: what is known is shown.
  expect([desk.isPending, desk.shown]).toEqual([true, desk.check]);
  const whole = { ...desk.check, start: 40, answers: [100] };
  const known = vi.spyOn(desk, 'check', 'get').mockReturnValue(whole);
  desk.settle();
  known.mockRestore();
  expect([desk.isPending, desk.shown]).toEqual([true, whole]);
  writing.edit((draft) => {
    draft.answers = [];
  });
  expect(desk.shown.answers).toEqual([]);
});
