// Which exercise is open, whether it is played, and what is kept of it: one for as long as the app lives.

import type { Exercise } from '#exercise/exercise.ts';
import { decodeExercise } from '#exercise/link.ts';
import { MAX_RECORD_LENGTH } from '#exercise/limits.ts';
import type { ExerciseProblem } from '#exercise/problem.ts';
import type { PlayRecord } from '#exercise/record.ts';
import { parsePlayFile } from '#exercise/record.ts';
import { tooLarge } from '#scenario/json-text.ts';
import { HASHES } from '#lib/scenario-files.svelte.ts';
import { newId } from '#lib/keep/new-id.ts';
import { claimTab, liveTabs, releaseTab } from '#lib/keep/tabs.ts';
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
  /** The log of a record that came by file: while nothing is added to it, the file keeps it. */
  #inFile: PlayRecord['log'] | null = null;
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

  #play(record: PlayRecord, id: string, inFile = false): void {
    if (this.playing !== null) this.leave();
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
    this.#inFile = inFile ? record.log : null;
    this.chosen = record.exercise;
    this.playing = new Playing(record, () => this.#keepSoon());
    this.#keepSoon();
  }

  /** Back to the list; the session stays kept, until somebody discards it. */
  leave(): void {
    this.flush();
    if (this.isKept && this.playing !== null) {
      rememberOwn(null);
      releaseTab(lockOf(this.#id));
      if (this.playing.log === this.#inFile) forgetSession(this.#id);
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

  /** What was discarded is kept again. */
  takeBack(session: KeptSession): void {
    this.isUnkept = !keepSession(session);
    this.waiting = [session, ...this.waiting];
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
    if (file.size > MAX_RECORD_LENGTH) {
      this.problems = [tooLarge(file.size, MAX_RECORD_LENGTH)];
      return;
    }
    const read = parsePlayFile(await file.text());
    if (!read.ok) this.problems = read.problems;
    else if (read.value.kind === 'exercise') this.choose(read.value.exercise);
    else this.#play(read.value.record, newId(), true);
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
