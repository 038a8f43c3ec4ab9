// Every condition on every proposal of the comparison.

import type { Dataset } from '#engine';
import { figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judgement } from '#conditions/evaluate.ts';
import type { Evidence, Figure } from '#conditions/figure.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';

export interface JudgedCondition {
  readonly condition: Condition;
  readonly figure: Figure;
  /** One a proposal. */
  readonly judgements: readonly Judgement[];
}

export function evidenceOf(dataset: Dataset, { run, scenario, inequality }: ProposalView): Evidence {
  return { dataset, run, scenario, inequality: [inequality] };
}

export function judgeAll(
  conditions: readonly Condition[],
  dataset: Dataset,
  views: readonly ProposalView[],
  year: number,
): readonly JudgedCondition[] {
  const evidence = views.map((view) => evidenceOf(dataset, view));
  return conditions.map((condition) => ({
    condition,
    figure: figureById(condition.figure) as Figure,
    judgements: evidence.map((each) => evaluateCondition(condition, each, year)),
  }));
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
