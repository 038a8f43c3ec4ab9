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
import { claimTab, releaseTab } from '#lib/keep/tabs.ts';
import { ownSession, readSession, rememberOwn, rememberPresenting, wasPresenting } from './kept-session.ts';
import type { KeptSession } from './kept-session.ts';
import { Playing } from './playing.svelte.ts';
import { WaitingSessions, lockOf } from './waiting-sessions.svelte.ts';

/** A change is kept at most this much later. */
const KEEP_MS = 250;

export class Room {
  /** The exercise whose brief is on screen. */
  chosen = $state.raw<Exercise | null>(null);
  playing = $state.raw<Playing | null>(null);
  readonly waiting = new WaitingSessions();
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
  /** Counts what was put on screen: a session that is free too late is not played over it. */
  #turn = 0;
  #isClaiming = false;

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
    const own = readSession(ownSession() ?? '');
    // Another tab holds it where this one is a duplicate.
    if (own !== null && !isLink && (await this.resume(own))) return;
    // Left for another page of the app, and it is a link that comes back.
    if (own !== null) await releaseTab(lockOf(own.id));
    await this.waiting.refresh();
  }

  /** The list follows what other tabs do, until the answer is called. */
  follow(): () => void {
    return this.waiting.follow(() => this.lookAgain());
  }

  /** Other tabs may have begun, left or discarded sessions. */
  lookAgain(): void {
    if (this.playing === null) void this.waiting.refresh();
  }

  /** An address that was followed while the page was open. */
  openAddress(hash: string): void {
    if (!hash.startsWith('#x=')) return;
    if (this.playing !== null) this.#close();
    this.#openLink(hash);
  }

  start(exercise: Exercise): void {
    this.#play({ exercise, started: new Date().toISOString(), hashes: HASHES, log: [] }, newId());
  }

  /** False where another living tab plays it: two would write over each other. */
  async resume(session: KeptSession): Promise<boolean> {
    if (this.#isClaiming) return true;
    const turn = this.#turn;
    this.#isClaiming = true;
    const isFree = await claimTab(lockOf(session.id));
    this.#isClaiming = false;
    if (isFree && turn === this.#turn) this.#play(this.waiting.newest(session).record, session.id);
    else {
      if (isFree) await releaseTab(lockOf(session.id));
      await this.waiting.refresh();
    }
    return isFree;
  }

  #play(record: PlayRecord, id: string, inFile = false): void {
    this.#close();
    this.problems = null;
    this.isOfOtherData = record.hashes.data !== HASHES.data || record.hashes.engine !== HASHES.engine;
    this.#id = id;
    this.#inFile = inFile ? record.log : null;
    if (this.isKept) {
      rememberOwn(id);
      void this.waiting.take(id);
      // After a reload the session goes on, not the link it came by.
      this.#clearAddress();
    }
    this.chosen = record.exercise;
    this.playing = new Playing(record, () => this.#keepSoon());
    this.flush();
  }

  /** Back to the list; the session stays kept, until somebody discards it. */
  leave(): void {
    this.#close();
    this.#clearAddress();
  }

  #close(): void {
    this.flush();
    this.#turn += 1;
    if (this.isKept && this.playing !== null) {
      rememberOwn(null);
      if (this.playing.log === this.#inFile) void this.waiting.discard(this.#id);
      else void this.waiting.add({ id: this.#id, record: this.playing.record });
    }
    this.playing = null;
    this.chosen = null;
    this.isOfOtherData = false;
  }

  choose(exercise: Exercise | null): void {
    this.#turn += 1;
    this.problems = null;
    this.chosen = exercise;
    this.#clearAddress();
  }

  /** A link in the address is of what is on screen, and followed once more it must open once more. */
  #clearAddress(): void {
    if (!this.isKept || !location.hash.startsWith('#x=')) return;
    history.replaceState(history.state, '', location.pathname + location.search);
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
    if (!decoded.ok) {
      this.problems = decoded.problems;
      this.#clearAddress();
      return false;
    }
    if (decoded.value === null) return false;
    this.#turn += 1;
    this.problems = null;
    this.chosen = decoded.value;
    return true;
  }

  #keepSoon(): void {
    this.#timer ??= setTimeout(() => this.flush(), KEEP_MS);
  }

  /** Keep what is not kept yet, as when the page goes. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.isKept || this.playing === null) return;
    const { record } = this.playing;
    if (this.waiting.keep({ id: this.#id, record })) return;
    // Where the browser has no locks two tabs may go on with one session: each keeps its own from there.
    void releaseTab(lockOf(this.#id));
    this.#id = newId();
    rememberOwn(this.#id);
    void this.waiting.take(this.#id);
    this.waiting.keep({ id: this.#id, record });
  }
}
