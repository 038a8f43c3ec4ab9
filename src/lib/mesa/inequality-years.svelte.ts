// Inequality of the proposals in every year: a run brings that of the year on screen alone, and a
// condition may ask for more. Asked for once a run, when some condition needs it.

import type { InequalityReport, Run } from '#engine';
import { figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';

export type InequalityByRun = ReadonlyMap<Run, readonly InequalityReport[]>;

/** Does the condition ask for inequality in other years than the one on screen? */
export function needsEveryYear({ figure, year }: Condition): boolean {
  return year !== 'shown' && figureById(figure)?.needs === 'inequality';
}

export class InequalityYears {
  /** Of runs on screen only; older ones go. */
  byRun = $state.raw<InequalityByRun>(new Map());
  #runner: Pick<Runner, 'compareYears'>;
  #asked = new WeakSet<Run>();

  constructor(runner: Pick<Runner, 'compareYears'>) {
    this.#runner = runner;
  }

  /** Bring up to date for what is on screen; call whenever proposals or conditions changed. */
  async ask(conditions: readonly Condition[], views: readonly ProposalView[]): Promise<void> {
    if (!conditions.some(needsEveryYear)) return;
    for (const { run, scenario } of views) {
      if (this.#asked.has(run)) continue;
      this.#asked.add(run);
      const answer = await this.#runner.compareYears(scenario);
      if (answer === null || !answer.ok) {
        // Nobody answered: the next change asks again.
        this.#asked.delete(run);
        continue;
      }
      const shown = new Set(views.map((view) => view.run));
      this.byRun = new Map([...this.byRun].filter(([own]) => shown.has(own))).set(run, answer.value);
    }
  }
}
