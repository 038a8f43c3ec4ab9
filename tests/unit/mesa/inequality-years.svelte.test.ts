import { describe, expect, it } from 'vitest';
import type { InequalityReport } from '#engine';
import type { Condition } from '#conditions/condition.ts';
import { InequalityYears, needsEveryYear } from '#lib/mesa/inequality-years.svelte.ts';
import { judgeAll } from '#lib/mesa/judge.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import { viewYear } from '#lib/results/year-view.ts';
import type { Answer } from '#lib/simulator.ts';
import { evidenceOf, runWith, twoStates } from '#tests/unit/conditions/two-states.ts';

const GINI: Condition = { id: 'g', figure: 'giniUfs', comparator: 'at-most', limit: 0.2, year: 'every' };

/** A report whose Gini is the same everywhere. */
function report(year: number, gini: number): InequalityReport {
  const measure = { gini, concentration: 0, theil: 0, theilBetween: 0, theilWithin: 0 };
  const both = { before: measure, after: measure };
  return { year, municipalities: both, macroRegions: both, ufs: both };
}

function proposal(): ProposalView {
  const run = runWith([400, 200, 400, 400, 600]);
  const { scenario } = evidenceOf(run);
  const view = viewYear(twoStates, run, scenario, 2018, 'nominal');
  return { letter: 'A', index: 0, isLinked: false, scenario, run, view, inequality: report(2018, 0.1) };
}

/** Someone who answers these, one a question, and counts. */
function answering(...answers: (Answer<readonly InequalityReport[]> | null)[]) {
  const asked: unknown[] = [];
  return {
    asked,
    compareYears: (scenario: unknown) => {
      asked.push(scenario);
      return Promise.resolve(answers.shift() ?? null);
    },
  };
}
const everyYear: Answer<readonly InequalityReport[]> = {
  ok: true,
  value: [report(2017, 0.1), report(2018, 0.15), report(2019, 0.25)],
};

describe('inequality of every year', () => {
  it('is asked for once a run, and only where a condition needs it', async () => {
    const runner = answering(everyYear);
    const years = new InequalityYears(runner);
    const view = proposal();
    await years.ask(
      [
        { ...GINI, year: 'shown' },
        { ...GINI, figure: 'worstUf' },
      ],
      [view],
    );
    expect(runner.asked).toEqual([]);
    await years.ask([GINI], [view]);
    await years.ask([GINI], [view]);
    expect(runner.asked).toHaveLength(1);
  });

  it('judges the worst year, where that of the one on screen alone says nothing', async () => {
    const years = new InequalityYears(answering(everyYear));
    const view = proposal();
    const judged = () => judgeAll([GINI], twoStates, [view], 2018, years.byRun)[0]?.judgements[0];
    expect(judged()).toEqual({ kind: 'notApplicable', reason: 'notMeasured' });
    await years.ask([GINI], [view]);
    expect(judged()).toMatchObject({ kind: 'violated', value: 0.25, year: 2019 });
  });

  it('is asked for again when nobody answered, and let go with its run', async () => {
    const failure = { message: 'x', detail: 'x' };
    const runner = answering(null, { ok: false, failure }, everyYear, everyYear);
    const years = new InequalityYears(runner);
    const [first, second] = [proposal(), proposal()];
    for (let i = 0; i < 3; i++) await years.ask([GINI], [first]);
    expect([...years.byRun.keys()]).toEqual([first.run]);
    await years.ask([GINI], [second]);
    expect([...years.byRun.keys()]).toEqual([second.run]);
  });

  it('is needed by figures of inequality outside the year on screen', () => {
    expect([GINI, { ...GINI, year: 2020 }, { ...GINI, year: 'shown' as const }].map(needsEveryYear)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
