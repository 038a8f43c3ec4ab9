// Floors and caps hold in every year that carries no finding: those of groups in the shipped scenarios, and
// bounds on whole amounts laid over one of them. By how many reais a fund is beyond its bound, at the worst.

import type { BoundReference, Reform, Simulation, TransitionBounds } from '#engine';
import { detail, worse } from './check.ts';
import type { Bench, Check, CheckDetail } from './check.ts';

/** Half a centavo of the model's own noise, as much again for float noise of the largest funds. */
const TOLERANCE = 0.01;

/** Beside the shipped scenarios: most of them have no bounds on whole amounts. */
const WHOLE: readonly { readonly id: string; readonly bounds: TransitionBounds }[] = [
  {
    id: 'whole',
    bounds: { floor: { reference: 'statusQuo', maxLoss: 0.05 }, cap: { reference: 'statusQuo', maxGain: 0.1 } },
  },
  {
    id: 'whole-previous',
    bounds: { floor: { reference: 'previous', maxLoss: 0.02 }, cap: null },
  },
];

const isBound = ({ floor, cap }: TransitionBounds): boolean => floor !== null || cap !== null;
const at = (values: Float64Array, i: number): number => values[i] ?? Number.NaN;
const rowOf = (values: Float64Array, size: number, y: number) => values.subarray(y * size, (y + 1) * size);

/** What one year of one set of amounts is held to. */
interface Held {
  readonly bounds: TransitionBounds;
  /** Amounts of the year, of the year before, and of 2016; what cannot move, R$. */
  readonly amount: Float64Array;
  readonly before: Float64Array;
  readonly base: Float64Array;
  readonly fenced: ((e: number) => number) | null;
  /** κ and D of the year. */
  readonly scale: number;
  readonly deflator: number;
}

/** R$ beyond a bound, at the worst; negative or zero within them. */
function breach({ bounds: { floor, cap }, amount, before, base, fenced, scale, deflator }: Held): number {
  const side = (reference: BoundReference, e: number): number =>
    reference === 'previous'
      ? at(before, e)
      : { statusQuo: scale, base: 1, baseReal: deflator }[reference] * at(base, e);
  let most = 0;
  for (let e = 0; e < amount.length; e++) {
    const lo = floor === null ? 0 : (1 - floor.maxLoss) * side(floor.reference, e);
    const kept = fenced === null ? 0 : fenced(e);
    const hi = cap === null ? Infinity : Math.max(lo, kept, (1 + cap.maxGain) * side(cap.reference, e));
    most = worse(most, worse(lo - at(amount, e), at(amount, e) - hi));
  }
  return most;
}

function* heldOfGroups({ run, plan, paths, reform }: Simulation): Generator<Held> {
  for (const [g, { group, base, allocation }] of plan.groups.entries()) {
    if (allocation.isNull || !isBound(group.transition)) continue;
    const path = paths[g]?.amount ?? new Float64Array();
    for (const [y, year] of run.years.entries()) {
      if (year < reform.startYear || run.findings[y]?.[g]?.kind !== 'none') continue;
      yield {
        bounds: group.transition,
        amount: rowOf(path, run.size, y),
        before: y === 0 ? base.free : rowOf(path, run.size, y - 1),
        base: base.free,
        fenced: null,
        scale: at(run.envelope.scale, y + 1),
        deflator: at(run.envelope.deflator, y + 1),
      };
    }
  }
}

function* heldOfWhole({ run, plan, reform }: Simulation): Generator<Held> {
  const base = plan.fenced.total.map((own, e) => plan.groups.reduce((sum, group) => sum + at(group.base.free, e), own));
  for (const [y, year] of run.years.entries()) {
    if (year < reform.startYear || run.totalFindings[y]?.length !== 0) continue;
    const scale = at(run.envelope.scale, y + 1);
    yield {
      bounds: reform.transition,
      amount: rowOf(run.amount, run.size, y),
      before: y === 0 ? base : rowOf(run.amount, run.size, y - 1),
      base,
      fenced: (e) => scale * at(plan.fenced.total, e),
      scale,
      deflator: at(run.envelope.deflator, y + 1),
    };
  }
}

/** Shipped scenarios with bounds, and bounds on whole amounts over the first of them. */
function boundReforms({ presets }: Bench): { id: string; reform: Reform }[] {
  const shipped = presets.filter(
    ({ reform }) => isBound(reform.transition) || reform.groups.some(({ transition }) => isBound(transition)),
  );
  const [first] = shipped;
  if (first === undefined) return [];
  return [...shipped, ...WHOLE.map(({ id, bounds }) => ({ id, reform: { ...first.reform, transition: bounds } }))];
}

export const checkBounds: Check = function* (bench) {
  const all = boundReforms(bench);
  const details: CheckDetail[] = [];
  let figure = 0;
  let cases = 0;
  for (const [r, { id, reform }] of all.entries()) {
    const simulation = bench.engine.simulate(reform);
    // Bounds on whole amounts come after those of groups, which give way to them.
    const held = isBound(reform.transition) ? heldOfWhole(simulation) : heldOfGroups(simulation);
    let own = 0;
    for (const year of held) {
      own = worse(own, breach(year));
      cases += year.amount.length;
      yield (r + 0.5) / all.length;
    }
    details.push(detail(id, own, 0, TOLERANCE));
    figure = worse(figure, own);
    yield (r + 1) / all.length;
  }
  return { figure, tolerance: TOLERANCE, unit: 'reais', cases, details };
};
