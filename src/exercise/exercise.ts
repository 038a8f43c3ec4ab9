// An exercise: what a trainer puts on the table, with every default written in and its scenarios read.

import type { Condition } from '#conditions/condition.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Control } from './controls.ts';

/** Paragraphs of plain text. */
export type Paragraphs = readonly string[];

export const EXERCISE_LANGUAGES = ['pt-BR', 'en'] as const;
export type ExerciseLanguage = (typeof EXERCISE_LANGUAGES)[number];

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly speaksFor: string;
  readonly interests: Paragraphs;
  /** What this role does not give up: told with every proposal, worth no points by itself. */
  readonly conditions: readonly Condition[];
  /** For the eyes of those who play the role. */
  readonly notes: Paragraphs;
}

export interface Round {
  readonly name: string;
  readonly minutes: number | null;
  /** Ids of the roles whose turn it is; none: everybody together. */
  readonly roles: readonly string[];
  readonly instructions: Paragraphs;
}

export interface Objective {
  readonly condition: Condition;
  readonly points: number;
  /** Whose objective it is; null: of all. */
  readonly role: string | null;
  /** Why the points are there, and why they are not. */
  readonly met: string;
  readonly notMet: string;
}

export interface Hint {
  /** Index of the first round in which it is offered. */
  readonly round: number;
  /** Points it takes. */
  readonly cost: number;
  readonly text: string;
}

/** A shipped scenario by its id, or one written in the exercise. */
export interface ExerciseScenario {
  readonly preset: string | null;
  readonly document: ScenarioDocument;
}

export interface ModelAnswer {
  readonly title: string;
  readonly scenario: ExerciseScenario;
  readonly explanation: Paragraphs;
}

export interface Exercise {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: ExerciseLanguage;
  readonly minutes: number;
  readonly brief: Paragraphs;
  readonly roles: readonly Role[];
  readonly start: ExerciseScenario;
  /** What may be changed; what is not here is locked. */
  readonly controls: readonly Control[];
  readonly rounds: readonly Round[];
  readonly objectives: readonly Objective[];
  readonly hints: readonly Hint[];
  readonly debrief: { readonly text: Paragraphs; readonly answers: readonly ModelAnswer[] };
}

/** Points of all objectives together. */
export function pointsOf({ objectives }: Pick<Exercise, 'objectives'>): number {
  return objectives.reduce((sum, { points }) => sum + points, 0);
}
