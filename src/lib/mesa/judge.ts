// Every condition on every proposal of the comparison.

import type { Dataset, Run } from '#engine';
import { figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judgement } from '#conditions/evaluate.ts';
import type { Evidence, Figure } from '#conditions/figure.ts';
import type { InequalityByRun } from './inequality-years.svelte.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';

export interface JudgedCondition {
  readonly condition: Condition;
  readonly figure: Figure;
  /** One a proposal. */
  readonly judgements: readonly Judgement[];
}

/** @param inequalities of every year, for runs that have them; of others only that of the year on screen is known. */
export function evidenceOf(
  dataset: Dataset,
  { run, scenario, inequality }: ProposalView,
  inequalities?: InequalityByRun,
): Evidence {
  return { dataset, run, scenario, inequality: inequalities?.get(run) ?? [inequality] };
}

/** Judgements of every year do not hang on the one on screen: made once for a run. */
const everyYear = new WeakMap<Condition, WeakMap<Run, Judgement>>();

function judge(condition: Condition, figure: Figure, evidence: Evidence, year: number): Judgement {
  if (condition.year !== 'every' || figure.needs !== 'run') return evaluateCondition(condition, evidence, year);
  const known = everyYear.get(condition) ?? new WeakMap<Run, Judgement>();
  everyYear.set(condition, known);
  const judgement = known.get(evidence.run) ?? evaluateCondition(condition, evidence, year);
  known.set(evidence.run, judgement);
  return judgement;
}

export function judgeAll(
  conditions: readonly Condition[],
  dataset: Dataset,
  views: readonly ProposalView[],
  year: number,
  inequalities?: InequalityByRun,
): readonly JudgedCondition[] {
  const evidence = views.map((view) => evidenceOf(dataset, view, inequalities));
  return conditions.map((condition) => {
    const figure = figureById(condition.figure) as Figure;
    return { condition, figure, judgements: evidence.map((each) => judge(condition, figure, each, year)) };
  });
}

export interface Score {
  readonly met: number;
  /** Conditions that apply. */
  readonly all: number;
}

export function scoreOf(judged: readonly JudgedCondition[], proposal: number): Score {
  const kinds = judged.map(({ judgements }) => judgements[proposal]?.kind);
  return {
    met: kinds.filter((kind) => kind === 'met').length,
    all: kinds.filter((kind) => kind !== 'notApplicable').length,
  };
}
