// Which exercise is open, whether it is played, and what is kept of it: one for as long as the app lives.

import type { Exercise } from '#exercise/exercise.ts';
import { decodeExercise } from '#exercise/link.ts';
import { parseExerciseText } from '#exercise/parse.ts';
import type { ExerciseProblem } from '#exercise/problem.ts';
import type { PlayRecord } from '#exercise/record.ts';
import { parseRecordText } from '#exercise/record.ts';
import { MAX_TEXT_LENGTH } from '#scenario/limits.ts';
import { tooLarge } from '#scenario/json-text.ts';
import { HASHES } from '#lib/scenario-files.svelte.ts';
import { newId } from '#lib/keep/new-id.ts';
import { claimTab, liveTabs } from '#lib/keep/tabs.ts';
import {
  forgetSession,
  keepSession,
  ownSession,
  readSessions,
  rememberOwn,
  rememberPresenting,
  wasPresenting,
} from './kept-session.ts';
import type { KeptSession } from './kept-session.ts';
import { Playing } from './playing.svelte.ts';

/** Name of the lock of a tab that plays a session. */
const lockOf = (id: string): string => `exercise/${id}`;

/** A change is kept at most this much later. */
const KEEP_MS = 250;

export class Room {
  /** The exercise whose brief is on screen. */
  chosen = $state.raw<Exercise | null>(null);
  playing = $state.raw<Playing | null>(null);
  /** Sessions kept in this browser that no tab plays, the last begun first. */
  waiting = $state.raw<readonly KeptSession[]>([]);
  /** The browser keeps nothing. */
  isUnkept = $state(false);
  /** What it kept no longer reads. */
  isUnreadable = $state(false);
  /** The session was recorded on another base or by another engine: its figures may differ. */
  isOfOtherData = $state(false);
  problems = $state.raw<readonly ExerciseProblem[] | null>(null);
  /** False for a preview: nothing of it goes to storage or to the address. */
  readonly isKept: boolean;
  /** Of the session on screen. */
  #id = '';
  #presenting = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(isKept = true) {
    this.isKept = isKept;
  }

  get presenting(): boolean {
    return this.#presenting;
  }

  set presenting(on: boolean) {
    this.#presenting = on;
    rememberPresenting(on);
  }

  /** Once in the browser: the session of this tab goes on by itself, those of tabs that closed are offered. */
  async begin(hash: string): Promise<void> {
    this.#presenting = wasPresenting();
    const isLink = this.#openLink(hash);
    const { isClosed, sessions, isUnreadable } = readSessions();
    this.isUnkept = isClosed;
    this.isUnreadable = isUnreadable;
    const own = sessions.find(({ id }) => id === ownSession());
    // Another tab holds it where this one is a duplicate.
    if (own !== undefined && !isLink && (await claimTab(lockOf(own.id)))) this.resume(own);
    else await this.#offer(sessions);
  }

  /** An address that was followed while the page was open. */
  openAddress(hash: string): void {
    if (!hash.startsWith('#x=')) return;
    if (this.playing !== null) this.leave();
    this.#openLink(hash);
  }

  start(exercise: Exercise): void {
    this.#play({ exercise, started: new Date().toISOString(), hashes: HASHES, log: [] }, newId());
  }

  resume({ id, record }: KeptSession): void {
    this.#play(record, id);
  }

  #play(record: PlayRecord, id: string): void {
    this.problems = null;
    this.isOfOtherData = record.hashes.data !== HASHES.data || record.hashes.engine !== HASHES.engine;
    this.waiting = this.waiting.filter((other) => other.id !== id);
    if (this.isKept) {
      rememberOwn(id);
      void claimTab(lockOf(id));
      // After a reload the session goes on, not the link it came by.
      if (location.hash.startsWith('#x=')) history.replaceState(history.state, '', location.pathname + location.search);
    }
    this.#id = id;
    this.chosen = record.exercise;
    this.playing = new Playing(record, () => this.#keepSoon());
    this.#keepSoon();
  }

  /** Back to the list; a session that was not finished stays kept. */
  leave(): void {
    this.flush();
    if (this.isKept && this.playing !== null) {
      rememberOwn(null);
      if (this.playing.state.isFinished) forgetSession(this.#id);
      else this.waiting = [{ id: this.#id, record: this.playing.record }, ...this.waiting];
    }
    this.playing = null;
    this.chosen = null;
    this.isOfOtherData = false;
  }

  discard({ id }: KeptSession): void {
    this.waiting = this.waiting.filter((other) => other.id !== id);
    forgetSession(id);
  }

  /** Sessions that no living tab plays. */
  async #offer(sessions: readonly KeptSession[]): Promise<void> {
    const live = await liveTabs();
    this.waiting = sessions.filter(({ id }) => live?.has(lockOf(id)) !== true);
  }

  choose(exercise: Exercise | null): void {
    this.problems = null;
    this.chosen = exercise;
  }

  /** A file that is an exercise, or the record of a session. */
  async openFile(file: File): Promise<void> {
    if (file.size > MAX_TEXT_LENGTH) {
      this.problems = [tooLarge(file.size)];
      return;
    }
    const text = await file.text();
    if (/^\s*\{\s*"record"/.test(text)) {
      const record = parseRecordText(text);
      if (record.ok) this.#play(record.value, newId());
      else this.problems = record.problems;
      return;
    }
    const exercise = parseExerciseText(text);
    if (exercise.ok) this.choose(exercise.value);
    else this.problems = exercise.problems;
  }

  /** False where the address carries no exercise that reads. */
  #openLink(hash: string): boolean {
    const decoded = decodeExercise(hash);
    if (!decoded.ok) this.problems = decoded.problems;
    else if (decoded.value !== null) this.choose(decoded.value);
    return decoded.ok && decoded.value !== null;
  }

  #keepSoon(): void {
    this.#timer ??= setTimeout(() => this.flush(), KEEP_MS);
  }

  /** Keep what is not kept yet, as when the page goes. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.isKept && this.playing !== null)
      this.isUnkept = !keepSession({ id: this.#id, record: this.playing.record });
  }
}
