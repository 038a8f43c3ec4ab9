// AB in its three steps (docs/model.md, section 8): the sharing-out of 2016, redistribution among
// funds, and what managers do. Always shown apart: a higher national share can be composition alone.

import { BLOCK_INDEX } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import type { GroupPlan } from './group-plan.ts';
import type { YearIndicators } from './run.ts';
import { rowOf } from './simulation.ts';
import type { GroupPath, Simulation } from './simulation.ts';
import { NOISE_REAIS } from './transition.ts';

/** One year by entity, R$. */
export interface PrimaryCareRows {
  /** In the sharing-out of 2016. */
  readonly reference: Float64Array;
  /** After redistribution and behaviour. */
  readonly spending: Float64Array;
  /** AB money spent on MAC. */
  readonly toMac: Float64Array;
}

export interface PrimaryCareTotals {
  readonly reference: number;
  readonly redistribution: number;
  readonly toMac: number;
  /** Municipal funds whose AB ends below the sharing-out of 2016, and by how much. */
  readonly municipalitiesBelow: number;
  readonly below: number;
}

/** Fill the rows of year index y and add them up; `scale` is κ of the year. */
export function measurePrimaryCare(
  dataset: Dataset,
  { plan, paths }: Pick<Simulation, 'plan' | 'paths'>,
  scale: number,
  y: number,
  rows: PrimaryCareRows,
): PrimaryCareTotals {
  const g = plan.groups.findIndex(({ abComposition }) => abComposition !== null);
  const { size, municipalities } = dataset;
  const { base, abComposition, abIsDonor } = plan.groups[g] as GroupPlan;
  const path = paths[g] as GroupPath;
  const amount = rowOf(path.amount, size, y);
  const q = path.q === null || !abIsDonor ? null : rowOf(path.q, size, y);
  const composition = abComposition as Float64Array;
  const wholeFree = base.free;

  const fenced = plan.fenced.blocks[BLOCK_INDEX.AB] as Float64Array;
  let reference = 0;
  let redistribution = 0;
  let toMac = 0;
  let municipalitiesBelow = 0;
  let below = 0;
  for (let e = 0; e < size; e++) {
    const part = composition[e] as number;
    const kept = scale * (fenced[e] as number);
    const before = kept + scale * (wholeFree[e] as number) * part;
    const free = (amount[e] as number) * part;
    const moved = q === null ? 0 : free * (1 - (q[e] as number));
    const spent = kept + free - moved;
    rows.reference[e] = before;
    rows.spending[e] = spent;
    rows.toMac[e] = moved;
    reference += before;
    redistribution += kept + free - before;
    toMac += moved;
    if (e < municipalities && before - spent > NOISE_REAIS) {
      municipalitiesBelow++;
      below += before - spent;
    }
  }
  return { reference, redistribution, toMac, municipalitiesBelow, below };
}

export function recordPrimaryCare(into: YearIndicators, y: number, totals: PrimaryCareTotals): void {
  into.abReference[y] = totals.reference;
  into.abRedistribution[y] = totals.redistribution;
  into.abToMac[y] = totals.toMac;
  into.abMunicipalitiesBelow[y] = totals.municipalitiesBelow;
  into.abBelow[y] = totals.below;
}
