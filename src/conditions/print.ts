// From conditions back to what is written: only what is not a default, in one order of keys.

import { figureById } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { usualComparator } from './parse.ts';

export function printConditions(conditions: readonly Condition[]): readonly Record<string, unknown>[] {
  return conditions.map((condition, i) => printCondition(condition, i));
}

function printCondition({ id, figure, loss, code, comparator, limit, year }: Condition, i: number) {
  const known = figureById(figure);
  return {
    ...(id === `c${i + 1}` ? {} : { id }),
    figure,
    ...(loss === undefined ? {} : { loss }),
    ...(code === undefined ? {} : { code }),
    ...(known !== undefined && comparator === usualComparator(known) ? {} : { comparator }),
    limit,
    ...(year === 'shown' ? {} : { year }),
  };
}
