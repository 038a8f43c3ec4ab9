// Which session goes on in which tab: its own after a reload, those of closed tabs by choice, none twice.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeExercise } from '#exercise/link.ts';
import { printRecord } from '#exercise/record.ts';
import { Room } from '#lib/exercise/room.svelte.ts';
import { setTransition } from '#scenario/edit.ts';
import { smallExercise } from './small-exercise.ts';

/** What all tabs of a browser share, and which locks are held in it. */
const shared = new Map<string, string>();
const held = new Set<string>();
const exercise = smallExercise();

function place(store: Map<string, string>) {
  return {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
    key: (i: number) => [...store.keys()][i] ?? null,
    get length() {
      return store.size;
    },
  };
}

/** A page of a tab that has this session storage. */
function openPage(own = new Map<string, string>()): { readonly room: Room; readonly own: Map<string, string> } {
  vi.stubGlobal('sessionStorage', place(own));
  vi.stubGlobal('localStorage', place(shared));
  vi.stubGlobal('location', { hash: '', pathname: '/exercicios', search: '' });
  vi.stubGlobal('history', { state: null, replaceState: () => undefined });
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, _options: unknown, run: () => Promise<void>) => {
        if (held.has(name)) throw new DOMException('taken', 'TimeoutError');
        held.add(name);
        await run();
        held.delete(name);
      },
      query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
    },
  });
  return { room: new Room(), own };
}

beforeEach(() => {
  shared.clear();
  held.clear();
});
afterEach(() => vi.unstubAllGlobals());

it('a reload goes on with the session of the tab, as it was', async () => {
  const { room, own } = openPage();
  await room.begin('');
  room.start(exercise);
  room.playing?.edit(setTransition('custeio', { years: 5 }));
  room.flush();
  held.clear();
  const again = openPage(own).room;
  await again.begin('');
  expect(again.playing?.scenario.groups[0]?.transition.years).toBe(5);
  expect(again.waiting).toEqual([]);
});

it('two tabs play their own, and one that closed is offered to the next', async () => {
  const first = openPage().room;
  first.start(exercise);
  first.playing?.edit(setTransition('custeio', { years: 5 }));
  first.flush();
  const second = openPage().room;
  await second.begin('');
  // The first tab lives: its session is nobody else's.
  expect([second.playing, second.waiting]).toEqual([null, []]);
  second.start(exercise);
  second.flush();
  expect(shared.size).toBe(2);

  held.clear();
  const third = openPage().room;
  await third.begin('');
  expect(third.playing).toBeNull();
  expect(third.waiting).toHaveLength(2);
  const [kept] = third.waiting.filter(({ record }) => record.log.length > 0);
  if (kept === undefined) throw new Error('not offered');
  third.resume(kept);
  expect(third.playing?.scenario.groups[0]?.transition.years).toBe(5);
  expect(third.waiting).toHaveLength(1);
  third.discard(third.waiting[0]!);
  expect([third.waiting.length, shared.size]).toEqual([0, 1]);
});

it('a duplicated tab does not play the session of the first', async () => {
  const { room, own } = openPage();
  room.start(exercise);
  room.flush();
  const duplicate = openPage(new Map(own)).room;
  await duplicate.begin('');
  expect([duplicate.playing, duplicate.waiting]).toEqual([null, []]);
});

it('another exercise begun from the list leaves the first to go back to; a finished one stays until discarded', () => {
  const { room } = openPage();
  room.start(exercise);
  room.leave();
  room.start(exercise);
  expect(room.waiting).toHaveLength(1);
  room.playing?.take({ type: 'finish' });
  room.leave();
  expect([room.waiting.length, shared.size]).toEqual([2, 2]);
  const [finished] = room.waiting;
  if (finished === undefined) throw new Error('not kept');
  room.discard(finished);
  expect([room.waiting.length, shared.size]).toEqual([1, 1]);
  room.takeBack(finished);
  expect([room.waiting.length, shared.size]).toEqual([2, 2]);
});

it('the page left for another of the app and opened again goes on with the session', async () => {
  const { room } = openPage();
  room.start(exercise);
  room.playing?.edit(setTransition('custeio', { years: 5 }));
  room.flush();
  // The document is the same, and its lock is held still; only the page was made anew.
  const again = new Room();
  await again.begin('');
  expect(again.playing?.scenario.groups[0]?.transition.years).toBe(5);
});

it('a session that was left is free for other tabs', async () => {
  const { room } = openPage();
  room.start(exercise);
  room.leave();
  await vi.waitFor(() => expect(held.size).toBe(0));
  const other = openPage().room;
  await other.begin('');
  expect(other.waiting).toHaveLength(1);
});

const recordFile = (record: Record<string, unknown>): File => new File([JSON.stringify(record)], 'registro.json');

it('a record opens whatever the order of its keys, and is kept only when it goes on', async () => {
  const { room } = openPage();
  room.start(exercise);
  const { record: version, log, ...others } = printRecord(room.playing!.record);
  room.leave();
  await room.openFile(recordFile({ ...others, log, record: version }));
  expect([room.problems, room.playing?.log, room.waiting.length]).toEqual([null, [], 1]);
  room.leave();
  expect([room.waiting.length, shared.size]).toEqual([1, 1]);
  await room.openFile(recordFile({ record: version, log, ...others }));
  room.playing?.take({ type: 'submit' });
  room.leave();
  expect([room.waiting.length, shared.size]).toEqual([2, 2]);
});

it('a record of other data stays one when it is kept and saved again', async () => {
  const { room, own } = openPage();
  room.start(exercise);
  const foreign = { ...printRecord(room.playing!.record), dataHash: 'f'.repeat(64) };
  await room.openFile(recordFile(foreign));
  expect([room.isOfOtherData, room.playing?.record.hashes.data]).toEqual([true, 'f'.repeat(64)]);
  room.flush();
  held.clear();
  const again = openPage(own).room;
  await again.begin('');
  expect([again.isOfOtherData, again.playing?.record.hashes.data]).toEqual([true, 'f'.repeat(64)]);
});

it('what is longer than any record is refused before it is read', async () => {
  const { room } = openPage();
  await room.openFile({ size: 1e9, text: () => Promise.reject(new Error('read')) } as unknown as File);
  expect(room.problems?.[0]?.kind).toBe('tooLarge');
  // Too long for an exercise, not for a record.
  await room.openFile(new File([JSON.stringify({ title: 'x'.repeat(1_100_000) })], 'exercicio.json'));
  expect(room.problems?.[0]).toMatchObject({ kind: 'tooLarge', expected: 1_048_576 });
});

it('a link shows its brief, and the session of the tab waits', async () => {
  const { room, own } = openPage();
  room.start(exercise);
  room.flush();
  held.clear();
  const again = openPage(own).room;
  await again.begin(encodeExercise(exercise) ?? '');
  expect(again.chosen?.title).toBe(exercise.title);
  expect([again.playing, again.waiting.length]).toEqual([null, 1]);
});
