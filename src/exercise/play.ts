// The play of an exercise as a state machine: an event is taken or refused with the reason, and the state is
// what the events make of the start. No clock, no chance, no figures: two replays of a log are the same.

import type { Edit } from '#scenario/edit.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { applyEdit, startHistory } from '#scenario/history.ts';
import { refusalsOf } from './allowed.ts';
import type { Refusal } from './allowed.ts';
import type { PlayEvent } from './event.ts';
import type { Exercise } from './exercise.ts';

/** What was on the table when a round ended. */
export interface Submission {
  readonly round: number;
  readonly role: string | null;
  readonly scenario: ScenarioDocument;
  readonly at: number;
}

export interface PlayState {
  /** Index of the round being played; the number of rounds when all were. */
  readonly round: number;
  readonly role: string | null;
  /** The proposal on the table. */
  readonly scenario: ScenarioDocument;
  /** Proposals to go back to within the round, the last one last. */
  readonly past: readonly ScenarioDocument[];
  readonly submissions: readonly Submission[];
  /** Indices of the hints taken, in that order. */
  readonly hints: readonly number[];
  readonly isFinished: boolean;
}

/** Why an event is not taken: beside the limits, what the moment does not allow. */
export type PlayRefusal =
  | Refusal
  | {
      readonly kind:
        'isFinished' | 'noRoundLeft' | 'nothingToUndo' | 'unknownRole' | 'unknownHint' | 'hintTaken' | 'hintLater';
    };

export type Taken =
  { readonly ok: true; readonly state: PlayState } | { readonly ok: false; readonly refusals: readonly PlayRefusal[] };

/** More proposals than this to go back to nobody does; the oldest is let go. */
const MAX_PAST = 500;

export function startPlay({ start }: Exercise): PlayState {
  return { round: 0, role: null, scenario: start.document, past: [], submissions: [], hints: [], isFinished: false };
}

const taken = (state: PlayState): Taken => ({ ok: true, state });
const refuse = (...refusals: readonly PlayRefusal[]): Taken => ({ ok: false, refusals });

export function play(exercise: Exercise, state: PlayState, event: PlayEvent): Taken {
  if (state.isFinished) return refuse({ kind: 'isFinished' });
  const isOver = state.round >= exercise.rounds.length;
  switch (event.type) {
    case 'role': {
      const isKnown = event.role === null || exercise.roles.some(({ id }) => id === event.role);
      return isKnown ? taken({ ...state, role: event.role }) : refuse({ kind: 'unknownRole' });
    }
    case 'edit':
      return isOver ? refuse({ kind: 'noRoundLeft' }) : edited(exercise, state, event.scenario);
    case 'undo':
      return undone(state);
    case 'hint':
      return isOver ? refuse({ kind: 'noRoundLeft' }) : hinted(exercise, state, event.hint);
    case 'submit':
      return isOver ? refuse({ kind: 'noRoundLeft' }) : taken(submitted(state, event.at));
    case 'finish':
      return taken({ ...state, isFinished: true });
  }
}

/** A proposal under the name of the start: texts are not played. */
export function played({ start }: Exercise, scenario: ScenarioDocument): ScenarioDocument {
  const { id, title, author, description, references } = start.document;
  return { ...scenario, id, title, author, description, references };
}

function edited(exercise: Exercise, state: PlayState, given: ScenarioDocument): Taken {
  const refusals = refusalsOf(exercise, given);
  if (refusals.length > 0) return refuse(...refusals);
  const scenario = played(exercise, given);
  return taken({ ...state, scenario, past: [...state.past, state.scenario].slice(-MAX_PAST) });
}

function undone(state: PlayState): Taken {
  const before = state.past.at(-1);
  if (before === undefined) return refuse({ kind: 'nothingToUndo' });
  return taken({ ...state, scenario: before, past: state.past.slice(0, -1) });
}

function hinted({ hints }: Exercise, state: PlayState, hint: number): Taken {
  const wanted = hints[hint];
  if (wanted === undefined) return refuse({ kind: 'unknownHint' });
  if (state.hints.includes(hint)) return refuse({ kind: 'hintTaken' });
  return wanted.round > state.round
    ? refuse({ kind: 'hintLater' })
    : taken({ ...state, hints: [...state.hints, hint] });
}

/** The next round begins with what was agreed, and nothing before it comes back. */
function submitted(state: PlayState, at: number): PlayState {
  const { round, role, scenario } = state;
  const submission = { round, role, scenario, at };
  return { ...state, round: round + 1, role: null, past: [], submissions: [...state.submissions, submission] };
}

/** State after a log, or the first event that is not taken. */
export function replay(
  exercise: Exercise,
  log: readonly PlayEvent[],
): { readonly state: PlayState; readonly refused: number | null } {
  let state = startPlay(exercise);
  for (const [i, event] of log.entries()) {
    const next = play(exercise, state, event);
    if (!next.ok) return { state, refused: i };
    state = next.state;
  }
  return { state, refused: null };
}

/** The event an edit of the proposal on the table makes; null where it changes nothing that is played. */
export function editEvent(exercise: Exercise, { scenario }: PlayState, edit: Edit, at: number): PlayEvent | null {
  const { document, steps } = applyEdit(startHistory(scenario), edit);
  const [step] = steps;
  if (step === undefined) return null;
  const next = played(exercise, document);
  if (JSON.stringify(next) === JSON.stringify(scenario)) return null;
  return { type: 'edit', at, kind: step.kind, detail: step.detail, scenario: next };
}
