// A probe of the draft on the page: its progress, the way to stop it, and the last report with what it was about.

import { inequalityYears } from '#exercise/score.ts';
import { measure } from '#lib/exercise/measure.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import { exerciseOf } from './draft.ts';
import type { ExerciseDraft } from './draft.ts';
import { PROBE_SIZE, probeExercise } from './probe-exercise.ts';
import type { ProbeReport } from './probe-exercise.ts';

/** Proposals of one probe; those that come out the same are run once. */
export const PROBED = PROBE_SIZE.spread + PROBE_SIZE.around;

export class Probe {
  /** 0–1 while it runs; null at rest. */
  progress = $state<number | null>(null);
  report = $state.raw<ProbeReport | null>(null);
  #of = $state.raw('');
  #runner: Pick<Runner, 'dataset' | 'propose'>;
  #turn = 0;

  constructor(runner: Pick<Runner, 'dataset' | 'propose'>) {
    this.#runner = runner;
  }

  /** The report is of the draft as it stands: texts do not count. */
  isOf(draft: ExerciseDraft): boolean {
    return this.#of === subjectOf(draft);
  }

  /** The last report stays. */
  cancel(): void {
    this.#turn += 1;
    this.progress = null;
  }

  async start(draft: ExerciseDraft): Promise<void> {
    this.cancel();
    const turn = this.#turn;
    const exercise = exerciseOf(draft);
    const years = inequalityYears(exercise).filter((year) => year <= draft.start.document.endYear);
    this.progress = 0;
    const report = await probeExercise(
      exercise,
      (scenario) => measure(this.#runner, scenario, years),
      (step) => {
        if (turn !== this.#turn) return false;
        this.progress = step / PROBED;
        return true;
      },
    );
    if (report === null) return;
    this.progress = null;
    this.report = report;
    this.#of = subjectOf(draft);
  }
}

/** What a report depends on. */
function subjectOf({ start, controls, objectives }: ExerciseDraft): string {
  return JSON.stringify([start.document, controls, objectives.map(({ condition, points }) => [condition, points])]);
}
