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
import { forget, keep, readKept, rememberPresenting, wasPresenting } from './kept-session.ts';
import { Playing } from './playing.svelte.ts';

/** A change is kept at most this much later. */
const KEEP_MS = 250;

export class Room {
  /** The exercise whose brief is on screen. */
  chosen = $state.raw<Exercise | null>(null);
  playing = $state.raw<Playing | null>(null);
  /** A session kept in this browser that nobody has taken up yet. */
  waiting = $state.raw<PlayRecord | null>(null);
  /** The browser keeps nothing. */
  isUnkept = $state(false);
  /** What it kept no longer reads. */
  isUnreadable = $state(false);
  /** The session was recorded on another base or by another engine: its figures may differ. */
  isOfOtherData = $state(false);
  problems = $state.raw<readonly ExerciseProblem[] | null>(null);
  /** False for a preview: nothing of it goes to storage or to the address. */
  readonly isKept: boolean;
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

  /** Once in the browser: a session under way goes on by itself. */
  begin(hash: string): void {
    this.#presenting = wasPresenting();
    const kept = readKept();
    this.isUnkept = kept.kind === 'closed';
    this.isUnreadable = kept.kind === 'unreadable';
    if (kept.kind === 'record') {
      if (this.#openLink(hash)) this.waiting = kept.record;
      else this.resume(kept.record);
    } else this.#openLink(hash);
  }

  start(exercise: Exercise): void {
    this.resume({ exercise, started: new Date().toISOString(), hashes: HASHES, log: [] });
  }

  resume(record: PlayRecord): void {
    this.problems = null;
    this.isUnreadable = false;
    this.isOfOtherData = record.hashes.data !== HASHES.data || record.hashes.engine !== HASHES.engine;
    this.waiting = null;
    // After a reload the session goes on, not the link it came by.
    if (this.isKept && location.hash.startsWith('#x='))
      history.replaceState(history.state, '', location.pathname + location.search);
    this.chosen = record.exercise;
    this.playing = new Playing(record, () => this.#keepSoon());
    this.#keepSoon();
  }

  /** Back to the list; the session stays kept until another begins. */
  leave(): void {
    this.flush();
    if (this.isKept) {
      this.waiting = this.playing?.state.isFinished === false ? this.playing.record : null;
      if (this.waiting === null) forget();
    }
    this.playing = null;
    this.chosen = null;
    this.isOfOtherData = false;
  }

  discard(): void {
    this.waiting = null;
    forget();
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
      if (record.ok) this.resume(record.value);
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
    if (this.isKept && this.playing !== null) this.isUnkept = !keep(this.playing.record);
  }
}
