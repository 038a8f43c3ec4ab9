// Which session goes on in which tab: its own after a reload, those of closed tabs by choice, none twice.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeExercise } from '#exercise/link.ts';
import { printRecord } from '#exercise/record.ts';
import type { KeptSession } from '#lib/exercise/kept-session.ts';
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

interface OpenPage {
  readonly room: Room;
  readonly own: Map<string, string>;
  /** What runs next runs in it. */
  readonly show: () => void;
}

/** A page of a tab that has this session storage. */
function openPage(own = new Map<string, string>()): OpenPage {
  const address = { hash: '', pathname: '/exercicios', search: '' };
  const globals = {
    sessionStorage: place(own),
    localStorage: place(shared),
    location: address,
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, url: string) => {
        address.hash = url.includes('#') ? url.slice(url.indexOf('#')) : '';
      },
    },
    navigator: {
      locks: {
        request: async (name: string, _options: unknown, run: () => Promise<void>) => {
          if (held.has(name)) throw new DOMException('taken', 'TimeoutError');
          held.add(name);
          await run();
          held.delete(name);
        },
        query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
      },
    },
  };
  const show = (): void => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  };
  show();
  return { room: new Room(), own, show };
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
  expect(again.waiting.sessions).toEqual([]);
});

it('two tabs play their own, and one that closed is offered to the next', async () => {
  const first = openPage().room;
  first.start(exercise);
  first.playing?.edit(setTransition('custeio', { years: 5 }));
  first.flush();
  const second = openPage().room;
  await second.begin('');
  // The first tab lives: its session is nobody else's.
  expect([second.playing, second.waiting.sessions]).toEqual([null, []]);
  second.start(exercise);
  second.flush();
  expect(shared.size).toBe(2);

  held.clear();
  const third = openPage().room;
  await third.begin('');
  expect(third.playing).toBeNull();
  expect(third.waiting.sessions).toHaveLength(2);
  const [kept] = third.waiting.sessions.filter(({ record }) => record.log.length > 0);
  if (kept === undefined) throw new Error('not offered');
  await third.resume(kept);
  expect(third.playing?.scenario.groups[0]?.transition.years).toBe(5);
  expect(third.waiting.sessions).toHaveLength(1);
  await third.waiting.discard(third.waiting.sessions[0]!.id);
  expect([third.waiting.sessions.length, shared.size]).toEqual([0, 1]);
});

it('a duplicated tab does not play the session of the first', async () => {
  const { room, own } = openPage();
  room.start(exercise);
  room.flush();
  const duplicate = openPage(new Map(own)).room;
  await duplicate.begin('');
  expect([duplicate.playing, duplicate.waiting.sessions]).toEqual([null, []]);
});

it('another exercise begun from the list leaves the first to go back to; a finished one stays until discarded', async () => {
  const { room } = openPage();
  room.start(exercise);
  room.leave();
  room.start(exercise);
  expect(room.waiting.sessions).toHaveLength(1);
  room.playing?.take({ type: 'finish' });
  room.leave();
  expect([room.waiting.sessions.length, shared.size]).toEqual([2, 2]);
  const [finished] = room.waiting.sessions;
  if (finished === undefined) throw new Error('not kept');
  await room.waiting.discard(finished.id);
  expect([room.waiting.sessions.length, shared.size]).toEqual([1, 1]);
  await room.waiting.takeBack(finished);
  expect([room.waiting.sessions.length, shared.size]).toEqual([2, 2]);
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
  expect(other.waiting.sessions).toHaveLength(1);
});

const recordFile = (record: Record<string, unknown>): File => new File([JSON.stringify(record)], 'registro.json');

it('a record opens whatever the order of its keys, and is kept only when it goes on', async () => {
  const { room } = openPage();
  room.start(exercise);
  const { record: version, log, ...others } = printRecord(room.playing!.record);
  room.leave();
  await room.openFile(recordFile({ ...others, log, record: version }));
  expect([room.problems, room.playing?.log, room.waiting.sessions.length]).toEqual([null, [], 1]);
  room.leave();
  expect([room.waiting.sessions.length, shared.size]).toEqual([1, 1]);
  await room.openFile(recordFile({ record: version, log, ...others }));
  room.playing?.take({ type: 'submit' });
  room.leave();
  expect([room.waiting.sessions.length, shared.size]).toEqual([2, 2]);
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
  expect([again.playing, again.waiting.sessions.length]).toEqual([null, 1]);
});

/** A session that was left with an edit, in storage. */
async function leaveOne(room: Room): Promise<KeptSession> {
  room.start(exercise);
  room.playing?.edit(setTransition('custeio', { years: 5 }));
  room.leave();
  await vi.waitFor(() => expect(held.size).toBe(0));
  const [left] = room.waiting.sessions;
  if (left === undefined) throw new Error('not kept');
  return left;
}

it('a session that another tab went on with is not played here, and leaves the list', async () => {
  const [one, two] = [openPage(), openPage()];
  one.show();
  const left = await leaveOne(one.room);
  two.show();
  await two.room.begin('');
  expect(await two.room.resume(two.room.waiting.sessions[0]!)).toBe(true);
  two.room.playing?.edit(setTransition('custeio', { years: 6 }));
  one.show();
  expect(await one.room.resume(left)).toBe(false);
  expect([one.room.playing, one.room.waiting.sessions]).toEqual([null, []]);
  two.show();
  two.room.leave();
  await vi.waitFor(() => expect(held.size).toBe(0));
  // However old the list of the first is, what goes on is what the other tab left.
  one.show();
  expect(await one.room.resume(left)).toBe(true);
  expect(one.room.playing?.scenario.groups[0]?.transition.years).toBe(6);
});

it('a session is begun once however often it is asked for, and not over what was opened meanwhile', async () => {
  const { room } = openPage();
  const left = await leaveOne(room);
  await Promise.all([room.resume(left), room.resume(left)]);
  expect([room.playing?.log.length, held.size]).toEqual([1, 1]);
  room.leave();
  await vi.waitFor(() => expect(held.size).toBe(0));
  const asked = room.resume(left);
  room.choose(exercise);
  await asked;
  expect([room.playing, room.chosen, held.size]).toEqual([null, exercise, 0]);
  expect(room.waiting.sessions).toHaveLength(1);
});

it('what was discarded comes back neither over what is there nor over what another tab plays', async () => {
  const [one, two] = [openPage(), openPage()];
  one.show();
  const left = await leaveOne(one.room);
  two.show();
  await two.room.begin('');
  const offered = two.room.waiting.sessions[0]!;
  one.show();
  await one.room.waiting.discard(left.id);
  expect(shared.size).toBe(0);
  two.show();
  await two.room.resume(offered);
  two.room.playing?.edit(setTransition('custeio', { years: 6 }));
  two.room.flush();
  const running = [...shared];
  one.show();
  expect(await one.room.waiting.takeBack(left)).toBe(false);
  expect([...shared]).toEqual(running);
  two.show();
  two.room.leave();
  await vi.waitFor(() => expect(held.size).toBe(0));
  one.show();
  expect(await one.room.waiting.takeBack(left)).toBe(true);
  expect([...shared]).toEqual(running);
});

it('where there are no locks, two tabs that go on with one session keep one each', async () => {
  const [one, two] = [openPage(), openPage()];
  const show = (page: OpenPage): void => {
    page.show();
    vi.stubGlobal('navigator', {});
  };
  show(one);
  const left = await leaveOne(one.room);
  for (const page of [one, two]) {
    show(page);
    await page.room.resume(left);
  }
  two.room.playing?.edit(setTransition('custeio', { years: 6 }));
  two.room.flush();
  // Nothing to keep yet: no copy is made of it.
  show(one);
  one.room.flush();
  expect(shared.size).toBe(1);
  one.room.playing?.edit(setTransition('custeio', { years: 7 }));
  one.room.flush();
  one.room.leave();
  await one.room.waiting.refresh();
  const logs = one.room.waiting.sessions.map(({ record }) => record.log.length);
  expect([logs, shared.size]).toEqual([[2, 2], 2]);
  const again = openPage(two.own).room;
  await again.begin('');
  expect(again.playing?.scenario.groups[0]?.transition.years).toBe(6);
});

it('the list follows what other tabs begin and leave', async () => {
  const [one, two] = [openPage(), openPage()];
  one.show();
  await leaveOne(one.room);
  const stops = [one.room.follow(), two.room.follow()];
  two.show();
  await two.room.begin('');
  await two.room.resume(two.room.waiting.sessions[0]!);
  await vi.waitFor(() => expect(one.room.waiting.sessions).toEqual([]));
  two.room.playing?.edit(setTransition('custeio', { years: 6 }));
  two.room.leave();
  await vi.waitFor(() => expect(one.room.waiting.sessions[0]?.record.log).toHaveLength(2));
  for (const stop of stops) stop();
});

it('a session that storage did not take waits as long as the page', async () => {
  const { room } = openPage();
  const full = place(shared);
  vi.stubGlobal('localStorage', {
    ...full,
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  const left = await leaveOne(room);
  await room.waiting.refresh();
  expect([room.waiting.isUnkept, room.waiting.sessions]).toEqual([true, [left]]);
  await room.waiting.discard(left.id);
  expect([room.waiting.isUnkept, room.waiting.sessions]).toEqual([false, []]);
  await room.waiting.takeBack(left);
  await room.resume(left);
  expect(room.playing?.scenario.groups[0]?.transition.years).toBe(5);
});

it('what does not read is told until somebody discards it, and that can be undone', async () => {
  const { room } = openPage();
  shared.set('sus-legal-exercise/bad', '{"record": 1');
  await room.begin('');
  expect(room.waiting.unread).toEqual([{ id: 'bad', text: '{"record": 1' }]);
  room.start(exercise);
  room.leave();
  await room.waiting.refresh();
  const [unread] = room.waiting.unread;
  await room.waiting.discard('bad');
  expect([room.waiting.unread, shared.has('sus-legal-exercise/bad')]).toEqual([[], false]);
  await room.waiting.takeBackText(unread!);
  expect(room.waiting.unread).toEqual([unread]);
});

it('the address keeps no link once something else is shown, so that the link opens again', async () => {
  const { room } = openPage();
  const link = encodeExercise(exercise) ?? '';
  location.hash = link;
  await room.begin(link);
  expect([room.chosen?.title, location.hash]).toEqual([exercise.title, link]);
  room.leave();
  expect([room.chosen, location.hash]).toEqual([null, '']);
  location.hash = link;
  room.openAddress(link);
  expect(room.chosen?.title).toBe(exercise.title);
  room.choose(exercise);
  expect(location.hash).toBe('');
  location.hash = '#x=1.broken';
  room.openAddress(location.hash);
  expect([room.problems?.length, location.hash]).toEqual([1, '']);
});
