// The year loop: the only place where the order of the steps lives (docs/model.md, sections 3 to 8
// and the counts of section 10).

import type { Dataset } from './dataset.ts';
import { projectEnvelope } from './envelope.ts';
import type { GroupPlan, Plan, Planner } from './group-plan.ts';
import { countFunds, countUfs, createIndicators, measureLoss } from './indicators.ts';
import { BASE_YEAR, FIRST_YEAR } from './law.ts';
import type { Reform } from './reform.ts';
import { measurePrimaryCare, recordPrimaryCare } from './primary-care.ts';
import type { EnvelopePath, Finding, TotalFinding } from './run.ts';
import { macNeedScale, shiftInto } from './shift.ts';
import { addGroupsInto, rowOf } from './simulation.ts';
import type { GroupPath, Simulation } from './simulation.ts';
import { createTotalBounds } from './total-bounds.ts';
import type { TotalBounds } from './total-bounds.ts';
import { NO_FINDING, passInto, phaseInProgress } from './transition.ts';
import type { BoundScratch } from './transition.ts';

interface YearContext {
  readonly dataset: Dataset;
  readonly reform: Reform;
  readonly plan: Plan;
  readonly paths: readonly GroupPath[];
  readonly envelope: EnvelopePath;
  readonly scratch: BoundScratch;
  readonly ones: Float64Array;
}

/** ΣB over entities and blocks of custeio. */
export function totalBase(dataset: Dataset): number {
  return dataset.base.reduce((sum, value) => sum + value, 0);
}

/** Steps 4 to 7 of one group in one year: A. */
function passGroup(context: YearContext, g: number, y: number): Finding {
  const { dataset, reform, plan, paths, envelope, scratch } = context;
  const { base, allocation, group } = plan.groups[g] as GroupPlan;
  const { amount } = paths[g] as GroupPath;
  const t = y + 1;
  const year = BASE_YEAR + t;
  const out = rowOf(amount, dataset.size, y);
  const scale = envelope.scale[t] as number;
  if (year < reform.startYear || base.freeTotal === 0) {
    for (let e = 0; e < out.length; e++) out[e] = scale * (base.free[e] as number);
    return NO_FINDING;
  }
  const previous = y === 0 ? base.free : rowOf(amount, dataset.size, y - 1);
  return passInto(
    out,
    { transition: group.transition, free: base.free, isNull: allocation.isNull },
    {
      scale,
      deflator: envelope.deflator[t] as number,
      pool: scale * base.freeTotal,
      basePool: base.freeTotal,
      progress: phaseInProgress(group.transition, reform.startYear, year),
      shares: allocation.sharesOf(t),
    },
    previous,
    scratch,
  );
}

/** Bounds on whole amounts in one year, after the transition of every group. */
function boundTotals(context: YearContext, bounds: TotalBounds | null, y: number, amount: Float64Array) {
  const { dataset, reform, paths, envelope } = context;
  const { size } = dataset;
  if (bounds === null || BASE_YEAR + y + 1 < reform.startYear) return [];
  return bounds({
    scale: envelope.scale[y + 1] as number,
    deflator: envelope.deflator[y + 1] as number,
    amounts: paths.map((path) => rowOf(path.amount, size, y)),
    previous: y === 0 ? null : rowOf(amount, size, y - 1),
  });
}

/** Step 8 of one group in one year: q. */
function shiftGroup({ dataset, reform, plan, paths, envelope, ones }: YearContext, g: number, y: number): void {
  const { shift } = plan.groups[g] as GroupPlan;
  const { amount, q } = paths[g] as GroupPath;
  if (shift === null || q === null) return;
  const t = y + 1;
  const row = rowOf(q, dataset.size, y);
  if (BASE_YEAR + t < reform.startYear) {
    row.fill(1);
    return;
  }
  const need = macNeedScale(reform.shift, t, envelope.deflator[t] as number);
  const previous = y === 0 ? ones : rowOf(q, dataset.size, y - 1);
  shiftInto(row, shift, reform.shift, envelope.scale[t] as number, need, rowOf(amount, dataset.size, y), previous);
}

function createRun(dataset: Dataset, reform: Reform, envelope: EnvelopePath) {
  const count = reform.endYear - FIRST_YEAR + 1;
  const make = () => new Float64Array(count * dataset.size);
  return {
    years: Array.from({ length: count }, (_, y) => FIRST_YEAR + y),
    size: dataset.size,
    envelope,
    reference: make(),
    amount: make(),
    ab: make(),
    abToMac: make(),
    findings: [] as Finding[][],
    totalFindings: [] as (readonly TotalFinding[])[],
    indicators: createIndicators(count),
  };
}

/** Run a reform from 2017 to its last year, every fund, in float64. */
export function simulateReform(dataset: Dataset, reform: Reform, planner: Planner): Simulation {
  const envelope = projectEnvelope(dataset, reform.envelope, reform.macro, totalBase(dataset));
  const plan = planner.plan(reform);
  const run = createRun(dataset, reform, envelope);
  const { size } = dataset;
  const paths = plan.groups.map(({ shift }) => ({
    amount: new Float64Array(run.years.length * size),
    q: shift === null ? null : new Float64Array(run.years.length * size),
  }));
  const scratch = { lo: new Float64Array(size), hi: new Float64Array(size) };
  const context = { dataset, reform, plan, paths, envelope, scratch, ones: new Float64Array(size).fill(1) };
  const totalBounds = createTotalBounds(reform, plan);
  for (let y = 0; y < run.years.length; y++) {
    run.findings.push(plan.groups.map((_, g) => passGroup(context, g, y)));
    run.totalFindings.push(boundTotals(context, totalBounds, y, run.amount));
    plan.groups.forEach((_, g) => shiftGroup(context, g, y));
    const funds = { amount: rowOf(run.amount, size, y), reference: rowOf(run.reference, size, y) };
    addGroupsInto(funds.amount, funds.reference, context, envelope.scale[y + 1] as number, y);
    const primaryCare = { reference: scratch.lo, spending: rowOf(run.ab, size, y), toMac: rowOf(run.abToMac, size, y) };
    recordPrimaryCare(
      run.indicators,
      y,
      measurePrimaryCare(dataset, context, envelope.scale[y + 1] as number, y, primaryCare),
    );
    countFunds(run.indicators, y, dataset, funds, reform.winnerThreshold);
    countUfs(run.indicators, y, dataset, funds, reform.winnerThreshold);
  }
  measureLoss(run.indicators, envelope);
  return { reform, plan, paths, run };
}
