// Points of proposals: each is run once in the worker, beside the scenario of the Simulador, and remembered.

import type { InequalityReport } from '#engine';
import type { Exercise } from '#exercise/exercise.ts';
import { inequalityYears, scoreOf } from '#exercise/score.ts';
import type { Score } from '#exercise/score.ts';
import type { Evidence } from '#conditions/figure.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

export class Scores {
  /** Evidence by text of the proposal: after undo and replay the same proposal is another object. */
  #known = $state.raw<ReadonlyMap<string, Evidence>>(new Map());
  /** What was asked for and is not known yet, the latest last. */
  #wanted: ScenarioDocument[] = [];
  #isAsking = false;
  #runner: Runner;
  #exercise: Exercise;

  constructor(runner: Runner, exercise: Exercise) {
    this.#runner = runner;
    this.#exercise = exercise;
  }

  /** Score of a proposal, null until it is known; call `ask` for what should be. */
  of(scenario: ScenarioDocument, hints: readonly number[]): Score | null {
    const evidence = this.evidence(scenario);
    return evidence === null ? null : scoreOf(this.#exercise, evidence, hints);
  }

  evidence(scenario: ScenarioDocument): Evidence | null {
    const known = this.#known.get(JSON.stringify(scenario));
    // With another base in use every figure is another.
    return known !== undefined && known.dataset === this.#runner.dataset ? known : null;
  }

  /** The latest is served first; a drag leaves the proposals on its way behind. */
  ask(scenarios: readonly ScenarioDocument[]): void {
    this.#wanted = scenarios.filter((scenario) => this.evidence(scenario) === null);
    if (!this.#isAsking) void this.#serve();
  }

  async #serve(): Promise<void> {
    this.#isAsking = true;
    for (let next = this.#wanted.pop(); next !== undefined; next = this.#wanted.pop()) {
      const evidence = await this.#measure(next);
      if (evidence === null) break;
      this.#known = new Map(this.#known).set(JSON.stringify(next), evidence);
    }
    this.#isAsking = false;
  }

  async #measure(scenario: ScenarioDocument): Promise<Evidence | null> {
    const { dataset } = this.#runner;
    if (dataset === null) return null;
    const years = inequalityYears(this.#exercise);
    const inequality: InequalityReport[] = [];
    let run: Evidence['run'] | null = null;
    // Inequality comes with a run, a year at a time.
    for (const year of years.length === 0 ? [scenario.endYear] : years) {
      const answer = await this.#runner.propose(scenario, year);
      if (answer?.ok !== true) return null;
      run = answer.value.run;
      inequality.push(answer.value.inequality);
    }
    return run === null ? null : { dataset, run, scenario, inequality };
  }
}
