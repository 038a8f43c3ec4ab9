// Is a condition met? (docs/model.md, section 13.) Meeting the limit exactly is meeting it, and what float64
// may be off, R$ 0.005 in money, is no violation.

import { FIRST_YEAR } from '#engine';
import { figureById } from './catalogue.ts';
import type { Condition } from './condition.ts';
import type { Absence, Comparator, Evidence, Figure, Measure, Who } from './figure.ts';

export interface Judged {
  readonly kind: 'met' | 'violated';
  /** The figure, in its unit. */
  readonly value: number;
  readonly limit: number;
  /** Room left before the limit; below zero what is beyond it. */
  readonly margin: number;
  /** Year of the figure: of `every` the one with the least room, the earliest of several. */
  readonly year: number;
  /** Who gives the figure its value, where somebody does. */
  readonly worst: Who | null;
  /** Of a violated condition, who is beyond the limit or counted, worst first. */
  readonly who: readonly Who[];
}

export type Judgement = Judged | { readonly kind: 'notApplicable'; readonly reason: Absence };

/**
 * @param year the one on screen, for conditions on it.
 * @throws Error for a figure that is not in the catalogue: parseConditions lets none through.
 */
export function evaluateCondition(condition: Condition, evidence: Evidence, year: number): Judgement {
  const figure = figureById(condition.figure);
  if (figure === undefined) throw new Error(`no figure ${condition.figure} in the catalogue`);
  const { years } = evidence.run;
  if (condition.year !== 'every') {
    return judgeYear(condition, figure, evidence, condition.year === 'shown' ? year : condition.year);
  }
  const judgements = years.map((each) => judgeYear(condition, figure, evidence, each));
  const missing = judgements.find((judgement) => judgement.kind === 'notApplicable');
  if (missing !== undefined) return missing;
  return (judgements as readonly Judged[]).reduce(tighter);
}

/** The worse of two years: a violation before what is met, then the least room, then the earlier. */
function tighter(a: Judged, b: Judged): Judged {
  if (a.kind !== b.kind) return a.kind === 'violated' ? a : b;
  return b.margin < a.margin ? b : a;
}

function judgeYear(condition: Condition, figure: Figure, evidence: Evidence, year: number): Judgement {
  if (!evidence.run.years.includes(year)) return { kind: 'notApplicable', reason: 'yearOutside' };
  const measure = figure.measure(evidence, year - FIRST_YEAR, condition);
  if (typeof measure === 'string') return { kind: 'notApplicable', reason: measure };
  const { comparator, limit } = condition;
  const beyond = holds(measure, comparator, limit) ? null : measure.beyond(comparator, limit);
  return {
    kind: beyond === null ? 'met' : 'violated',
    value: measure.value,
    limit,
    margin: comparator === 'at-most' ? limit - measure.value : measure.value - limit,
    year,
    worst: measure.worst,
    who: beyond ?? [],
  };
}

function holds(measure: Measure, comparator: Comparator, limit: number): boolean {
  if (comparator === 'at-least') return measure.value + measure.slack >= limit;
  if (measure.isOfEach) return measure.beyond(comparator, limit).length === 0;
  return measure.value - measure.slack <= limit;
}
