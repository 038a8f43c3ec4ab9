// Asks the runner for the laboratory of a run on screen: at most one question in flight, the latest
// wins, and what is on screen stays until the next answer.

import type { Transition } from '#engine';
import type { Runner, ShownRun } from '#lib/runner.svelte.ts';
import type { FamilyId } from './families.ts';
import type { LaboratoryReport } from './laboratory.ts';

/** A report, and what it was made for. */
export interface ShownLaboratory extends LaboratoryReport {
  readonly shown: ShownRun;
  readonly own: Transition;
}

/** An answer that takes longer is said to be on its way. */
const SLOW_MS = 200;

interface Wish {
  readonly shown: ShownRun;
  readonly own: Transition;
}

export class Laboratory {
  answer = $state.raw<ShownLaboratory | null>(null);
  /** The answer on screen is of an earlier question, for over 200 ms. */
  slow = $state(false);
  #runner: Runner;
  #wish: Wish | null = null;
  #serving = false;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  ask(shown: ShownRun, own: Transition): void {
    this.#wish = { shown, own };
    if (!this.#serving) void this.#serve();
  }

  async #serve(): Promise<void> {
    this.#serving = true;
    const timer = setTimeout(() => (this.slow = true), SLOW_MS);
    while (this.#wish !== null) {
      const wish: Wish = this.#wish;
      this.#wish = null;
      const report = await this.#runner.laboratory(wish.shown.scenario, wish.own);
      if (report !== null) this.answer = { ...report, ...wish };
    }
    clearTimeout(timer);
    this.slow = false;
    this.#serving = false;
  }
}

/** What was chosen on the page lasts while the app is open. */
class Choice {
  family = $state<FamilyId>('scenario');
  own = $state.raw<Transition>({
    mode: 'phaseIn',
    years: 15,
    floor: { reference: 'previous', maxLoss: 0.01 },
    cap: null,
  });

  /** Composing is also choosing to look at it. */
  compose(patch: Partial<Transition>): void {
    this.own = { ...this.own, ...patch };
    this.family = 'own';
  }
}

export const choice = new Choice();
