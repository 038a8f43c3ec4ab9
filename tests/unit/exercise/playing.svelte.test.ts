// A session as the page holds it: gestures, locks, refusals and what is kept in the browser.

import { afterEach, expect, it, vi } from 'vitest';
import { asText, forgetSession, keepText, readSessions } from '#lib/exercise/kept-session.ts';
import { Playing } from '#lib/exercise/playing.svelte.ts';
import { refusalText } from '#lib/exercise/words.ts';
import { setRingFence, setTransition, setWeight } from '#scenario/edit.ts';
import { smallExercise } from './small-exercise.ts';

const exercise = smallExercise();
const started = '2026-11-22T12:00:00.000Z';
const hashes = { data: 'd', engine: 'e' };
const begin = (changed = (): void => undefined): Playing =>
  new Playing({ exercise, started, hashes, log: [] }, changed);
const years = (playing: Playing): number | undefined => playing.scenario.groups[0]?.transition.years;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('one drag is one event, and one undo takes it back', () => {
  const changed = vi.fn();
  const playing = begin(changed);
  for (const count of [5, 6, 7]) playing.edit(setTransition('custeio', { years: count }), 'drag');
  playing.endGesture();
  playing.edit(setTransition('custeio', { years: 8 }));
  expect(playing.log.map(({ type }) => type)).toEqual(['edit', 'edit']);
  expect(changed).toHaveBeenCalledTimes(4);
  playing.take({ type: 'undo' });
  expect(years(playing)).toBe(7);
  playing.take({ type: 'undo' });
  expect(years(playing)).toBe(4);
});

it('a drag back to where it began leaves no event', () => {
  const playing = begin();
  playing.edit(setTransition('custeio', { years: 5 }), 'drag');
  playing.edit(setTransition('custeio', { years: 4 }), 'drag');
  expect(playing.log).toEqual([]);
});

it('what is refused leaves the proposal and says why, in both languages', () => {
  const playing = begin();
  playing.edit(setRingFence('AB', 'municipal', 0.3));
  expect(playing.log).toEqual([]);
  expect(playing.refusals.map((refusal) => refusalText(refusal, 'pt-BR'))).toEqual([
    'Parte vinculada da AB, fundos municipais: travado neste exercício.',
  ]);
  playing.edit(setTransition('custeio', { years: 20 }));
  expect(playing.refusals.map((refusal) => refusalText(refusal, 'pt-BR'))).toEqual([
    'Duração da transição: só de 2 a 8 anos.',
  ]);
  playing.edit(setTransition('custeio', { years: 5 }));
  expect(playing.refusals).toEqual([]);
});

it('criteria that are not open are locked, and give nothing to the others', () => {
  const narrow = smallExercise({
    start: {
      format: 1,
      id: 'tres',
      title: 'Três',
      groups: [
        {
          id: 'custeio',
          blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'],
          betweenStates: { historical: 0.5, population: 0.3, poverty: 0.2 },
          transition: { years: 4 },
        },
      ],
    },
  });
  const playing = new Playing({ exercise: narrow, started, hashes, log: [] }, () => undefined);
  const locked = playing.lockedOf('custeio', 'betweenStates');
  expect([...locked]).toEqual(['poverty']);
  playing.edit(setWeight('custeio', 'betweenStates', 'population', 0.5, locked));
  expect(playing.refusals).toEqual([]);
  expect(playing.scenario.groups[0]?.betweenStates).toEqual({ historical: 0.3, population: 0.5, poverty: 0.2 });
});

function storage(): Map<string, string> {
  const store = new Map<string, string>();
  const place = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
    key: (i: number) => [...store.keys()][i] ?? null,
    get length() {
      return store.size;
    },
  };
  vi.stubGlobal('localStorage', place);
  return store;
}

it('a session comes back from the browser as it was', () => {
  const store = storage();
  expect(readSessions()).toEqual({ isClosed: false, sessions: [], unread: [] });
  const playing = begin();
  playing.take({ type: 'role', role: 'estado' });
  playing.edit(setTransition('custeio', { years: 5 }));
  playing.take({ type: 'submit' });
  expect(keepText(asText({ id: 'a', record: playing.record }))).toBe(true);
  const [kept] = readSessions().sessions;
  if (kept === undefined) throw new Error('not kept');
  const again = new Playing(kept.record, () => undefined);
  expect(again.state).toEqual(playing.state);
  expect(again.roundBegan).toBe(playing.roundBegan);
  store.set('sus-legal-exercise/a', '{"record":1');
  expect(readSessions()).toEqual({ isClosed: false, sessions: [], unread: [{ id: 'a', text: '{"record":1' }] });
  forgetSession('a');
  expect(readSessions().unread).toEqual([]);
});

it('sessions are kept side by side, the last begun first, that of the first release too', () => {
  const store = storage();
  const older = { ...begin().record, started: '2026-11-20T10:00:00.000Z' };
  keepText(asText({ id: 'a', record: older }));
  keepText(asText({ id: 'b', record: { ...older, started: '2026-11-21T10:00:00.000Z' } }));
  store.set('sus-legal-exercise', store.get('sus-legal-exercise/a') ?? '');
  store.set('sus-legal-exercise-presenting', '1');
  expect(readSessions().sessions.map(({ id }) => id)).toEqual(['b', 'a', 'first']);
  forgetSession('first');
  expect([...store.keys()]).toEqual(['sus-legal-exercise/a', 'sus-legal-exercise/b', 'sus-legal-exercise-presenting']);
});

it('where storage is closed the session goes on and it is said', () => {
  const closed = (): never => {
    throw new DOMException('closed', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, key: closed, length: 1 });
  expect(keepText(asText({ id: 'a', record: begin().record }))).toBe(false);
  expect(readSessions()).toEqual({ isClosed: true, sessions: [], unread: [] });
});
