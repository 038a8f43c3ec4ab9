// Asks the runner why a place has what it has; the latest question wins, and an answer stays with
// the run, place and year it was made for.

import type { Explanation } from '#lib/simulator.ts';
import type { Runner, ShownRun } from '#lib/runner.svelte.ts';
import type { Place } from './place.ts';

export interface Explained extends Explanation {
  readonly shown: ShownRun;
  readonly code: string;
  readonly year: number;
}

export class Explainer {
  answer = $state.raw<Explained | null>(null);
  #runner: Runner;
  #last = 0;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  ask(shown: ShownRun, { code, members }: Place, year: number): void {
    const mine = ++this.#last;
    void this.#runner.explain(members, year).then((explanation) => {
      if (explanation !== null && mine === this.#last) this.answer = { ...explanation, shown, code, year };
    });
  }
}
