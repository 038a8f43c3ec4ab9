// What no scenario may break, as sentences about one run of the engine.

import { BLOCK_COUNT, BLOCK_INDEX } from '#engine';
import type { BoundReference, Engine, Run, Simulation } from '#engine';

const sumOf = (values: Float64Array): number => {
  let total = 0;
  for (let e = 0; e < values.length; e++) total += values[e] as number;
  return total;
};
const at = (values: Float64Array, i: number): number => values[i] as number;
const rowOf = (values: Float64Array, run: Run, y: number) => values.subarray(y * run.size, (y + 1) * run.size);
const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

function checkAmounts({ run }: Simulation): string[] {
  const rows = { amount: run.amount, reference: run.reference, ab: run.ab, abToMac: run.abToMac };
  const broken = Object.entries(rows).filter(([, values]) => !values.every(isAmount));
  const numbers = Object.entries(run.indicators).flatMap(([name, value]: [string, Float64Array | object]) =>
    (value instanceof Float64Array ? [value] : (Object.values(value) as Float64Array[])).map(
      (row) => [name, row] as const,
    ),
  );
  const unknown = numbers.filter(([, row]) => !row.every(Number.isFinite));
  return [
    ...broken.map(([name]) => `${name} holds what is no amount`),
    ...unknown.map(([name]) => `indicator ${name} holds what is no number`),
  ];
}

function checkConservation({ run, plan, paths }: Simulation): string[] {
  return run.years.flatMap((year, y) => {
    const pool = at(run.envelope.pool, y + 1);
    const apart = (values: Float64Array) => Math.abs(sumOf(rowOf(values, run, y)) - pool) > 1e-11 * pool;
    const groups = plan.groups.flatMap(({ base, group }, g) => {
      const free = at(run.envelope.scale, y + 1) * base.freeTotal;
      const given = sumOf(rowOf(paths[g]?.amount as Float64Array, run, y));
      return Math.abs(given - free) > 1e-11 * pool ? [`${group.id} ${year}: ${given} given of ${free}`] : [];
    });
    return [
      ...(apart(run.amount) ? [`amounts of ${year} are not the pool`] : []),
      ...(apart(run.reference) ? [`references of ${year} are not the pool`] : []),
      ...groups,
    ];
  });
}

/** AB that moves is free AB, and what is protected of it stays. */
function checkShift({ run, plan, paths, reform }: Simulation): string[] {
  const g = plan.groups.findIndex(({ abComposition }) => abComposition !== null);
  const { abComposition, shift } = plan.groups[g]!;
  const { amount, q } = paths[g]!;
  const fenced = plan.fenced.blocks[BLOCK_INDEX.AB]!;
  const { protectedFloor } = reform.shift;
  const found: string[] = [];
  for (let cell = 0; cell < run.abToMac.length; cell++) {
    const e = cell % run.size;
    const scale = at(run.envelope.scale, Math.floor(cell / run.size) + 1);
    const free = at(amount, cell) * at(abComposition as Float64Array, e);
    const noise = 1e-9 * free + 1e-6;
    if (at(run.abToMac, cell) > free + noise) found.push(`fund ${e} moves more AB than it has free`);
    const kept = scale * at(fenced, e) + protectedFloor * free;
    if (at(run.ab, cell) < kept - noise) found.push(`fund ${e} keeps less AB than is protected`);
    if (shift === null && at(run.abToMac, cell) !== 0) found.push(`fund ${e} moves AB that cannot move`);
    if (q !== null && !(at(q, cell) >= 0 && at(q, cell) <= 1)) found.push(`q of fund ${e} is no share`);
    if (found.length > 0) return found;
  }
  return found;
}

function checkCounts({ dataset }: Engine, { run }: Simulation): string[] {
  const { municipal, state, uf, population } = run.indicators;
  const people = sumOf(dataset.population.subarray(0, dataset.municipalities));
  const all = [
    ['municipal', municipal, dataset.municipalities],
    ['state', state, dataset.size - dataset.municipalities],
    ['UF', uf, dataset.ufs.length],
    ['population', population, people],
  ] as const;
  return all.flatMap(([name, tally, count]) =>
    run.years
      .filter((_, y) => at(tally.winners, y) + at(tally.losers, y) + at(tally.unchanged, y) !== count)
      .map((year) => `${name} ${year}: winners, losers and unchanged are not all`),
  );
}

/** Bounds on whole amounts hold unless a finding says otherwise; what is ring-fenced cannot go below itself. */
function checkTotalBounds({ run, plan, reform }: Simulation): string[] {
  const { floor, cap } = reform.transition;
  if ((floor === null && cap === null) || plan.groups.every(({ allocation }) => allocation.isNull)) return [];
  const whole = plan.fenced.total.map((own, e) => plan.groups.reduce((sum, { base }) => sum + at(base.free, e), own));
  const found: string[] = [];
  run.years.forEach((year, y) => {
    if (year < reform.startYear || run.totalFindings[y]?.length !== 0) return;
    const before = y === 0 ? whole : rowOf(run.amount, run, y - 1);
    const scale = at(run.envelope.scale, y + 1);
    const factors = { statusQuo: scale, previous: 1, base: 1, baseReal: at(run.envelope.deflator, y + 1) };
    const side = (reference: BoundReference, e: number) =>
      factors[reference] * at(reference === 'previous' ? before : whole, e);
    rowOf(run.amount, run, y).forEach((amount, e) => {
      const fenced = scale * at(plan.fenced.total, e);
      const lo = floor === null ? 0 : (1 - floor.maxLoss) * side(floor.reference, e);
      const hi = cap === null ? Infinity : Math.max(lo, fenced, (1 + cap.maxGain) * side(cap.reference, e));
      // Half a centavo, and the float noise of amounts beyond R$ 10 billion.
      const noise = 0.005 + 1e-12 * amount;
      if (amount < lo - noise) found.push(`${year}: fund ${e} is below its floor on the whole`);
      if (amount > hi + noise) found.push(`${year}: fund ${e} is above its cap on the whole`);
    });
  });
  return found;
}

function factorOf(reference: BoundReference, { run }: Simulation, y: number): number | null {
  if (reference === 'previous') return null;
  return { statusQuo: at(run.envelope.scale, y + 1), base: 1, baseReal: at(run.envelope.deflator, y + 1) }[reference];
}

/** Floors and caps hold unless a finding says otherwise; a cap below the floor gives way to it. */
function checkBounds(simulation: Simulation): string[] {
  const { run, plan, paths, reform } = simulation;
  // Bounds on whole amounts come after those of groups, which give way to them.
  if (reform.transition.floor !== null || reform.transition.cap !== null) return [];
  const found: string[] = [];
  plan.groups.forEach(({ group, base, allocation }, g) => {
    const { floor, cap } = group.transition;
    if (allocation.isNull || (floor === null && cap === null)) return;
    run.years.forEach((year, y) => {
      if (year < reform.startYear || run.findings[y]?.[g]?.kind !== 'none') return;
      const amount = rowOf(paths[g]!.amount, run, y);
      const before = y === 0 ? base.free : rowOf(paths[g]!.amount, run, y - 1);
      const side = (reference: BoundReference, e: number) => {
        const factor = factorOf(reference, simulation, y);
        return factor === null ? at(before, e) : factor * at(base.free, e);
      };
      for (let e = 0; e < run.size; e++) {
        const lo = floor === null ? 0 : (1 - floor.maxLoss) * side(floor.reference, e);
        const hi = cap === null ? Infinity : Math.max(lo, (1 + cap.maxGain) * side(cap.reference, e));
        const noise = 1e-9 * at(amount, e) + 1e-6;
        if (at(amount, e) < lo - noise) found.push(`${group.id} ${year}: fund ${e} is below its floor`);
        if (at(amount, e) > hi + noise) found.push(`${group.id} ${year}: fund ${e} is above its cap`);
        if (found.length > 0) return;
      }
    });
  });
  return found;
}

/** What a published year breaks: centavos that do not add up. */
export function checkPublished(engine: Engine, simulation: Simulation, year: number): string[] {
  const { pool, amount, reference, blocks, abToMac } = engine.publish(simulation, year);
  const found: string[] = [];
  if (sumOf(amount) !== pool) found.push(`centavos of ${year} are not the pool`);
  if (sumOf(reference) !== pool) found.push(`centavos of references of ${year} are not the pool`);
  for (let e = 0; e < amount.length; e++) {
    const own = blocks.subarray(e * BLOCK_COUNT, (e + 1) * BLOCK_COUNT);
    if (sumOf(own) !== amount[e]) found.push(`blocks of fund ${e} in ${year} are not its amount`);
  }
  for (const values of [amount, reference, blocks, abToMac]) {
    if (!values.every((value) => Number.isInteger(value) && value >= 0)) found.push(`${year} holds what is no centavo`);
  }
  return found.slice(0, 5);
}

/** What a run breaks; empty when it holds. */
export function checkRun(engine: Engine, simulation: Simulation): string[] {
  const found = checkAmounts(simulation);
  if (found.length > 0) return found;
  return [
    ...checkConservation(simulation),
    ...checkShift(simulation),
    ...checkCounts(engine, simulation),
    ...checkBounds(simulation),
    ...checkTotalBounds(simulation),
  ].slice(0, 5);
}

/** Inequality of a year: indices between −1 and 1, Theil no less than its part between UFs. */
export function checkInequality(engine: Engine, simulation: Simulation, year: number): string[] {
  const { municipalities, macroRegions, ufs } = engine.compare(simulation, year);
  return Object.entries({ municipalities, macroRegions, ufs }).flatMap(([level, { before, after }]) =>
    [before, after].flatMap(({ gini, concentration, theil, theilBetween, theilWithin }) => {
      const share = gini >= 0 && gini < 1 && Math.abs(concentration) <= gini + 1e-9;
      const split = theil >= theilBetween - 1e-9 && theilBetween >= -1e-9 && theilWithin >= -1e-9;
      return share && split
        ? []
        : [`${level} ${year}: ${JSON.stringify({ gini, concentration, theil, theilBetween })}`];
    }),
  );
}
