// A run together with what it takes to make any of its years again: plan and paths of each group.

import type { Plan } from './group-plan.ts';
import type { Reform } from './reform.ts';
import type { Run } from './run.ts';

/** Free amounts A and shares q of one group, year × entity; kept for what is made by year. */
export interface GroupPath {
  readonly amount: Float64Array;
  /** Null where nothing can shift to MAC. */
  readonly q: Float64Array | null;
}

/** A run with what it takes to publish any of its years. */
export interface Simulation {
  readonly reform: Reform;
  readonly plan: Plan;
  readonly paths: readonly GroupPath[];
  readonly run: Run;
}

/** Row of year index y in an array laid out year × entity. */
export const rowOf = (values: Float64Array, size: number, y: number): Float64Array =>
  values.subarray(y * size, (y + 1) * size);

/** Amount and reference of every fund in year y, the groups added in one order, so that equal stays equal. */
export function addGroupsInto(
  amount: Float64Array,
  reference: Float64Array,
  { plan, paths }: Pick<Simulation, 'plan' | 'paths'>,
  scale: number,
  y: number,
): void {
  const size = amount.length;
  plan.groups.forEach(({ base }, g) => {
    const row = rowOf((paths[g] as GroupPath).amount, size, y);
    const { free } = base;
    if (g === 0) {
      for (let e = 0; e < size; e++) {
        amount[e] = row[e] as number;
        reference[e] = scale * (free[e] as number);
      }
      return;
    }
    for (let e = 0; e < size; e++) {
      amount[e] = (amount[e] as number) + (row[e] as number);
      reference[e] = (reference[e] as number) + scale * (free[e] as number);
    }
  });
  const { total } = plan.fenced;
  for (let e = 0; e < size; e++) {
    const fenced = scale * (total[e] as number);
    amount[e] = (amount[e] as number) + fenced;
    reference[e] = (reference[e] as number) + fenced;
  }
}
