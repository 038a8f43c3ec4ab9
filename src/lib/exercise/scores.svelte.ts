// Points of proposals, as far as the model has answered for them.

import type { Exercise } from '#exercise/exercise.ts';
import { inequalityYears, scoreOf } from '#exercise/score.ts';
import type { Score } from '#exercise/score.ts';
import type { Evidence } from '#conditions/figure.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { Evidences } from './evidences.svelte.ts';

export class Scores {
  #evidences: Evidences;
  #exercise: Exercise;

  constructor(runner: Runner, exercise: Exercise) {
    const years = inequalityYears(exercise);
    this.#evidences = new Evidences(runner, () => years);
    this.#exercise = exercise;
  }

  /** Score of a proposal, null until it is known; call `ask` for what should be. */
  of(scenario: ScenarioDocument, hints: readonly number[]): Score | null {
    const evidence = this.evidence(scenario);
    return evidence === null ? null : scoreOf(this.#exercise, evidence, hints);
  }

  evidence(scenario: ScenarioDocument): Evidence | null {
    return this.#evidences.of(scenario);
  }

  ask(scenarios: readonly ScenarioDocument[]): void {
    this.#evidences.ask(scenarios);
  }
}
