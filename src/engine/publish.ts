// One year in centavos, as it is published (docs/model.md, section 9).

import { BLOCK_COUNT, BLOCK_INDEX } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import { BASE_YEAR } from './law.ts';
import { roundGroupsInto, roundToTotalInto, toCentavos } from './rounding.ts';
import { measurePrimaryCare } from './primary-care.ts';
import { addGroupsInto } from './simulation.ts';
import type { GroupPath, Simulation } from './simulation.ts';

/** Whole centavos by entity; `blocks` is entity × block and adds up to `amount`. */
export interface PublishedYear {
  readonly year: number;
  /** T in centavos: the sum of `amount` and that of `reference`. */
  readonly pool: number;
  readonly reference: Float64Array;
  readonly amount: Float64Array;
  readonly blocks: Float64Array;
  readonly abToMac: Float64Array;
  readonly abReference: Float64Array;
}

/** Spending by entity × block after the shift, R$ (section 8). */
export function spendByBlock(dataset: Dataset, { plan, paths, run }: Simulation, y: number): Float64Array {
  const { size } = dataset;
  const scale = run.envelope.scale[y + 1] as number;
  const spending = new Float64Array(size * BLOCK_COUNT);
  plan.fenced.blocks.forEach((fenced, b) => {
    for (let e = 0; e < size; e++) spending[e * BLOCK_COUNT + b] = scale * (fenced[e] as number);
  });
  plan.groups.forEach(({ base, shift }, g) => {
    const { amount, q } = paths[g] as GroupPath;
    for (const [b, part] of base.composition) {
      const donates = shift !== null && q !== null && shift.donors.includes(b);
      for (let e = 0; e < size; e++) {
        const free = (amount[y * size + e] as number) * (part[e] as number);
        const moved = donates ? free * (1 - (q[y * size + e] as number)) : 0;
        const own = e * BLOCK_COUNT + b;
        const mac = e * BLOCK_COUNT + BLOCK_INDEX.MAC;
        spending[own] = (spending[own] as number) + free - moved;
        if (moved !== 0) spending[mac] = (spending[mac] as number) + moved;
      }
    }
  });
  return spending;
}

/**
 * Publish one year of a run.
 * @throws RangeError when the year is not one of the run.
 */
export function publishYear(dataset: Dataset, simulation: Simulation, year: number): PublishedYear {
  const { run } = simulation;
  const y = run.years.indexOf(year);
  if (y < 0) throw new RangeError(`year ${year} is not one of the run`);
  const { size } = dataset;
  const t = year - BASE_YEAR;
  const amount = new Float64Array(size);
  const reference = new Float64Array(size);
  addGroupsInto(amount, reference, simulation, run.envelope.scale[t] as number, y);
  const make = () => new Float64Array(size);
  const primaryCare = { reference: make(), spending: make(), toMac: make() };
  measurePrimaryCare(dataset, simulation, run.envelope.scale[t] as number, y, primaryCare);
  const pool = toCentavos(run.envelope.pool[t] as number);
  const published = { amount: new Float64Array(size), reference: new Float64Array(size) };
  roundToTotalInto(published.amount, amount, pool);
  roundToTotalInto(published.reference, reference, pool);
  const blocks = new Float64Array(size * BLOCK_COUNT);
  roundGroupsInto(blocks, spendByBlock(dataset, simulation, y), published.amount, BLOCK_COUNT);
  return {
    year,
    pool,
    ...published,
    blocks,
    abToMac: primaryCare.toMac.map(toCentavos),
    abReference: primaryCare.reference.map(toCentavos),
  };
}
