// What the model answers for one proposal: its run, and inequality in the years that conditions ask for.

import type { InequalityReport } from '#engine';
import type { Evidence } from '#conditions/figure.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

/** @param years in which inequality is measured. Null where the model cannot run it, or nobody can be asked. */
export async function measure(
  runner: Pick<Runner, 'dataset' | 'propose'>,
  scenario: ScenarioDocument,
  years: readonly number[],
): Promise<Evidence | null> {
  const { dataset } = runner;
  if (dataset === null) return null;
  const inequality: InequalityReport[] = [];
  let run: Evidence['run'] | null = null;
  // Inequality comes with a run, a year at a time.
  for (const year of years.length === 0 ? [scenario.endYear] : years) {
    const answer = await runner.propose(scenario, year);
    if (answer?.ok !== true) return null;
    run = answer.value.run;
    inequality.push(answer.value.inequality);
  }
  return run === null ? null : { dataset, run, scenario, inequality };
}
