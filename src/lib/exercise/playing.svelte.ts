// A session of an exercise on screen: takes events by the rules of the exercise, and is an editor like the
// Simulador's, so that its controls serve here. The log is the truth; the state is its replay.

import type { CriterionId } from '#engine';
import type { Refusal } from '#exercise/allowed.ts';
import { CONTROL_KINDS, controlAt } from '#exercise/controls.ts';
import type { PlayEvent } from '#exercise/event.ts';
import type { Exercise } from '#exercise/exercise.ts';
import { editEvent, play, replay } from '#exercise/play.ts';
import type { PlayRefusal, PlayState } from '#exercise/play.ts';
import type { PlayRecord, RecordHashes } from '#exercise/record.ts';
import type { Edit, Side } from '#scenario/edit.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const NOTHING: ReadonlySet<CriterionId> = new Set();

/** An event without its time. */
type Timeless<E = PlayEvent> = E extends PlayEvent ? Omit<E, 'at'> : never;

export class Playing {
  readonly exercise: Exercise;
  readonly started: string;
  /** Data and engine that it was begun with. */
  readonly #hashes: RecordHashes;
  #log = $state.raw<readonly PlayEvent[]>([]);
  #state = $state.raw<PlayState>() as PlayState;
  /** Why the last event was not taken; empty when it was. */
  refusals = $state.raw<readonly PlayRefusal[]>([]);
  #locks = $state.raw<ReadonlyMap<string, ReadonlySet<CriterionId>>>(new Map());
  /** The gesture under way, what it edits, and the session before it. */
  #gesture: { readonly name: string; readonly target: string | undefined; readonly log: readonly PlayEvent[]; readonly state: PlayState } | null = null; // prettier-ignore
  #changed: () => void;

  /** `changed` hears of every event that was taken. */
  constructor({ exercise, started, hashes, log }: PlayRecord, changed: () => void) {
    this.exercise = exercise;
    this.started = started;
    this.#hashes = hashes;
    this.#log = log;
    this.#state = replay(exercise, log).state;
    this.#changed = changed;
  }

  get state(): PlayState {
    return this.#state;
  }

  get log(): readonly PlayEvent[] {
    return this.#log;
  }

  /** What is on the table. */
  get scenario(): ScenarioDocument {
    return this.#state.scenario;
  }

  get record(): PlayRecord {
    return { exercise: this.exercise, started: this.started, hashes: this.#hashes, log: this.#log };
  }

  /** The time of this session, milliseconds since it was opened. */
  get now(): number {
    return Math.max(0, Date.now() - Date.parse(this.started));
  }

  /** When the round on the table began, in the time of the session. */
  get roundBegan(): number {
    return this.#state.submissions.at(-1)?.at ?? 0;
  }

  /** False where the exercise does not let it be. */
  take(event: Timeless): boolean {
    this.#gesture = null;
    return this.#take({ ...event, at: this.now }, this.#state, this.#log);
  }

  edit(edit: Edit, gesture?: string): void {
    const goesOn = gesture !== undefined && gesture === this.#gesture?.name && edit.target === this.#gesture.target;
    // Every move of a slider starts from where the drag began: one drag is one event.
    const { log, state } = goesOn && this.#gesture !== null ? this.#gesture : { log: this.#log, state: this.#state };
    this.#gesture = gesture === undefined ? null : { name: gesture, target: edit.target, log, state };
    const event = editEvent(this.exercise, state, edit, this.now);
    if (event === null) this.#set(log, state);
    else this.#take(event, state, log);
  }

  endGesture(): void {
    this.#gesture = null;
  }

  /** Weights that stay: those a player locked, and those the exercise does not open. */
  lockedOf(groupId: string, side: Side): ReadonlySet<CriterionId> {
    const path = side === 'betweenStates' ? 'groups[].betweenStates' : 'groups[].withinStates.weights';
    const open = controlAt(this.exercise, path)?.criteria;
    const group = this.scenario.groups.find(({ id }) => id === groupId);
    const weights =
      side === 'betweenStates' ? group?.betweenStates : (group?.withinStates.weights ?? group?.betweenStates);
    const closed = Object.keys(weights ?? {}).filter(
      (criterion) => open !== undefined && !Object.hasOwn(open, criterion),
    );
    return new Set([...(this.#locks.get(`${groupId} ${side}`) ?? NOTHING), ...(closed as CriterionId[])]);
  }

  toggleLock(groupId: string, side: Side, criterion: CriterionId): void {
    const key = `${groupId} ${side}`;
    const locked = new Set(this.#locks.get(key) ?? NOTHING);
    if (!locked.delete(criterion)) locked.add(criterion);
    this.#locks = new Map(this.#locks).set(key, locked);
  }

  #take(event: PlayEvent, state: PlayState, log: readonly PlayEvent[]): boolean {
    const next = play(this.exercise, state, event);
    this.refusals = next.ok ? [] : next.refusals;
    if (next.ok) this.#set([...log, event], next.state);
    return next.ok;
  }

  #set(log: readonly PlayEvent[], state: PlayState): void {
    this.#log = log;
    this.#state = state;
    this.#changed();
  }
}

/** The control a refusal is about, with its kind; a criterion belongs to its weights. */
export function refusedControl({ path }: Refusal): string {
  return CONTROL_KINDS.has(path) ? path : path.slice(0, path.lastIndexOf('.'));
}
