// An exercise while it is written: every text as it was typed, nothing required yet. The format is met at the end,
// by the same door as any file.

import type { Draft } from 'immer';
import type { Condition } from '#conditions/condition.ts';
import type { Control } from '#exercise/controls.ts';
import type {
  Exercise,
  ExerciseLanguage,
  ExerciseScenario,
  Hint,
  Objective,
  Paragraphs,
  Round,
} from '#exercise/exercise.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { PRESETS } from '#scenario/presets.ts';

/** Texts of several paragraphs are one text, a line each. */
export interface DraftRole {
  readonly id: string;
  readonly name: string;
  readonly speaksFor: string;
  readonly interests: string;
  readonly conditions: readonly Condition[];
  readonly notes: string;
}

export interface DraftRound extends Omit<Round, 'instructions'> {
  readonly instructions: string;
}

export interface DraftAnswer {
  readonly title: string;
  readonly scenario: ExerciseScenario;
  readonly explanation: string;
}

export interface ExerciseDraft {
  /** Name of the file; empty: made of the title. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: ExerciseLanguage;
  readonly minutes: number;
  readonly brief: string;
  readonly roles: readonly DraftRole[];
  readonly start: ExerciseScenario;
  readonly controls: readonly Control[];
  /** None: one round of everybody. */
  readonly rounds: readonly DraftRound[];
  readonly objectives: readonly Objective[];
  readonly hints: readonly Hint[];
  readonly debrief: string;
  readonly answers: readonly DraftAnswer[];
}

/** A part of a draft while an edit changes it. */
export type Editable<Part> = Draft<Part>;

export function newDraft(start: ScenarioDocument, language: ExerciseLanguage): ExerciseDraft {
  return {
    id: '',
    title: '',
    author: '',
    language,
    minutes: 60,
    brief: '',
    roles: [],
    start: scenarioAs(start),
    controls: [],
    rounds: [],
    objectives: [],
    hints: [],
    debrief: '',
    answers: [],
  };
}

export function draftOf(exercise: Exercise): ExerciseDraft {
  const { id, title, author, language, minutes, brief, roles, start, controls, objectives, hints, debrief } = exercise;
  return {
    ...{ id, title, author, language, minutes, start, controls, objectives, hints },
    brief: textOf(brief),
    roles: roles.map((role) => ({ ...role, interests: role.interests.join('\n'), notes: textOf(role.notes) })),
    rounds: isPlain(exercise.rounds)
      ? []
      : exercise.rounds.map((round) => ({ ...round, instructions: textOf(round.instructions) })),
    debrief: textOf(debrief.text),
    answers: debrief.answers.map((answer) => ({ ...answer, explanation: textOf(answer.explanation) })),
  };
}

/** The exercise a draft stands for; what is missing in it is empty, and no rule is looked at. */
export function exerciseOf(draft: ExerciseDraft): Exercise {
  const { title, author, language, minutes, start, controls, objectives, hints } = draft;
  return {
    format: 1,
    id: idOf(draft),
    ...{ title, language, minutes, start, controls, objectives, hints },
    author: filled(author),
    brief: paragraphsOf(draft.brief),
    roles: draft.roles.map((role) => ({
      ...role,
      speaksFor: filled(role.speaksFor),
      interests: paragraphsOf(role.interests),
      notes: paragraphsOf(role.notes),
    })),
    rounds:
      draft.rounds.length === 0
        ? PLAIN_ROUNDS
        : draft.rounds.map((round) => ({ ...round, instructions: paragraphsOf(round.instructions) })),
    debrief: {
      text: paragraphsOf(draft.debrief),
      answers: draft.answers.map((answer) => ({ ...answer, explanation: paragraphsOf(answer.explanation) })),
    },
  };
}

/** The id as written, or letters and digits of the title. */
export function idOf({ id, title }: Pick<ExerciseDraft, 'id' | 'title'>): string {
  if (id !== '') return id;
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['exercicio']).join('-').slice(0, 60).replace(/-+$/, '');
}

/** A scenario that comes with the app is named by its id: the exercise stays short. */
export function scenarioAs(document: ScenarioDocument): ExerciseScenario {
  const text = JSON.stringify(document);
  const preset = PRESETS.find((each) => JSON.stringify(each.document) === text);
  return { preset: preset?.id ?? null, document };
}

/** The round that stands where none is written. */
const PLAIN_ROUNDS: readonly Round[] = [{ name: '1', minutes: null, roles: [], instructions: [] }];

function isPlain(rounds: readonly Round[]): boolean {
  return JSON.stringify(rounds) === JSON.stringify(PLAIN_ROUNDS);
}

const filled = (text: string): string => (/\S/.test(text) ? text : '');
const textOf = (paragraphs: Paragraphs): string => paragraphs.join('\n\n');

function paragraphsOf(text: string): Paragraphs {
  return text.split('\n').filter((line) => /\S/.test(line));
}
