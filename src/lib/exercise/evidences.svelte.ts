// What the model answers for proposals: each is run once in the worker, beside the scenario of the Simulador, and
// remembered for as long as it is likely to be asked again.

import type { Evidence } from '#conditions/figure.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { measure } from './measure.ts';

/** More proposals than a session looks at side by side; a run weighs some megabytes. */
const MOST_KNOWN = 40;

export class Evidences {
  /** By text of the proposal: after undo and replay the same proposal is another object. */
  #known = $state.raw<ReadonlyMap<string, Evidence>>(new Map());
  /** What was asked for and is not known yet, the latest last. */
  #wanted: ScenarioDocument[] = [];
  #isAsking = false;
  #runner: Pick<Runner, 'dataset' | 'propose'>;
  #years: () => readonly number[];

  /** @param years in which inequality is measured. */
  constructor(runner: Pick<Runner, 'dataset' | 'propose'>, years: () => readonly number[]) {
    this.#runner = runner;
    this.#years = years;
  }

  /** Null until it is known; call `ask` for what should be. */
  of(scenario: ScenarioDocument): Evidence | null {
    const known = this.#known.get(JSON.stringify(scenario));
    // With another base in use every figure is another.
    if (known === undefined || known.dataset !== this.#runner.dataset) return null;
    const measured = new Set(known.inequality.map(({ year }) => year));
    return this.#yearsOf(scenario).every((year) => measured.has(year)) ? known : null;
  }

  /** The latest is served first; a drag leaves the proposals on its way behind. */
  ask(scenarios: readonly ScenarioDocument[]): void {
    this.#wanted = scenarios.filter((scenario) => this.of(scenario) === null);
    if (!this.#isAsking) void this.#serve();
  }

  #yearsOf({ endYear }: ScenarioDocument): readonly number[] {
    return this.#years().filter((year) => year <= endYear);
  }

  async #serve(): Promise<void> {
    this.#isAsking = true;
    for (let next = this.#wanted.pop(); next !== undefined; next = this.#wanted.pop()) {
      const evidence = await measure(this.#runner, next, this.#yearsOf(next));
      if (evidence === null) break;
      const others = [...this.#known].filter(([, { dataset }]) => dataset === evidence.dataset);
      this.#known = new Map([...others.slice(1 - MOST_KNOWN), [JSON.stringify(next), evidence]]);
    }
    this.#isAsking = false;
  }
}
