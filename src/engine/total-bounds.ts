// Bounds on the whole custeio of an entity, over all groups (docs/model.md, section 7, "Bounds on the
// whole amount"): after the transition of each group, and last of all before the shift.

import type { GroupPlan, Plan } from './group-plan.ts';
import type { Reform } from './reform.ts';
import type { TotalFinding } from './run.ts';
import { holdExactly } from './total-bounds-exact.ts';
import { ease } from './total-bounds-feasible.ts';
import type { Eased } from './total-bounds-feasible.ts';
import { fitInto } from './total-bounds-fit.ts';
import { createLimits, limitInto } from './total-bounds-limits.ts';
import type { TotalBase, TotalLimits, TotalYear } from './total-bounds-limits.ts';
import { NOISE_REAIS } from './transition.ts';

const NO_CAPS: Eased = { factor: Infinity, lacking: 0, proof: 0, exact: [] };
const NO_FINDINGS: readonly TotalFinding[] = [];

/** One year of bounds on whole amounts; writes into `year.amounts`. */
export type TotalBounds = (year: TotalYear) => readonly TotalFinding[];

function baseOf(groups: readonly GroupPlan[], fenced: Float64Array): TotalBase {
  const free = groups.map(({ base }) => base.free);
  const whole = fenced.map((own, e) => free.reduce((sum, values) => sum + (values[e] as number), 0) + own);
  return { free, freeTotal: Float64Array.from(groups, ({ base }) => base.freeTotal), fenced, whole };
}

function findingOf(kind: TotalFinding['kind'], { lacking, proof }: Eased, positions: readonly number[]) {
  if (lacking <= NOISE_REAIS) return [];
  return [{ kind, amount: lacking, groups: positions.filter((_, g) => ((proof >> g) & 1) === 1) }];
}

/** Bounds on the free amount, eased, R$; no cap where no factor on caps will do. */
function freeBounds(whole: Float64Array, { fenced }: TotalLimits, { factor }: Eased): Float64Array {
  const free = new Float64Array(whole.length);
  for (let e = 0; e < free.length; e++) {
    const bound = factor === Infinity ? Infinity : factor * (whole[e] as number) - (fenced[e] as number);
    free[e] = bound > 0 ? bound : 0;
  }
  return free;
}

function spreadInto(amounts: readonly Float64Array[], table: Float64Array): void {
  const count = amounts.length;
  amounts.forEach((row, g) => {
    for (let e = 0; e < row.length; e++) row[e] = table[e * count + g] as number;
  });
}

/**
 * The bounds of a reform on whole amounts, or null where it has none. Groups that ask for nothing but
 * base shares keep the reference to the last bit when all of them do: its findings stand, no money moves.
 */
export function createTotalBounds({ transition }: Reform, { groups, fenced }: Plan): TotalBounds | null {
  if (transition.floor === null && transition.cap === null) return null;
  const positions = [...groups.keys()].filter((g) => (groups[g] as GroupPlan).base.freeTotal > 0);
  const active = positions.map((g) => groups[g] as GroupPlan);
  const base = baseOf(active, fenced.total);
  const limits = createLimits(base.whole.length, active.length);
  const isNull = active.every(({ allocation }) => allocation.isNull);
  const out = new Float64Array(limits.seed.length);
  let m: Float64Array = new Float64Array(active.length).fill(1);
  return (whole) => {
    const year = { ...whole, amounts: positions.map((g) => whole.amounts[g] as Float64Array) };
    if (active.length === 0 || !limitInto(limits, transition, year, base)) return NO_FINDINGS;
    const pools = base.freeTotal.map((total) => year.scale * total);
    const floors = ease('floor', { ...limits, bound: limits.floor }, pools);
    const caps = transition.cap === null ? NO_CAPS : ease('cap', { ...limits, bound: limits.cap }, pools);
    if (!isNull) {
      const lo = freeBounds(limits.floor, limits, floors);
      const table = { seed: limits.seed, lo, hi: freeBounds(limits.cap, limits, caps), pools };
      holdExactly(table, limits.touches, pools.length, { floors: floors.exact, caps: caps.exact });
      m = fitInto(out, table, m);
      spreadInto(year.amounts, out);
    }
    return [...findingOf('floor-infeasible', floors, positions), ...findingOf('cap-infeasible', caps, positions)];
  };
}
