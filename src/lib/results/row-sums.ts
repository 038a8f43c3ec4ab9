// What the funds of each row of a table had in 2016, and what they gain or lose over the years.

import { BASE_YEAR, BLOCK_INDEX, BLOCK_COUNT } from '#engine';
import type { Block, Dataset, Run } from '#engine';

/** Entities of each row. */
type Members = readonly (readonly number[])[];

const sumOver = (members: Members, of: (e: number) => number): Float64Array =>
  Float64Array.from(members, (entities) => entities.reduce((total, e) => total + of(e), 0));

/** Transfers of 2016 of some blocks, R$. */
export function baseByRow({ base }: Dataset, members: Members, blocks: readonly Block[]): Float64Array {
  const positions = blocks.map((block) => BLOCK_INDEX[block]);
  return sumOver(members, (e) => positions.reduce((total, b) => total + (base[e * BLOCK_COUNT + b] as number), 0));
}

/** Inhabitants of 2016. */
export const inhabitantsByRow = ({ population }: Dataset, members: Members): Float64Array =>
  sumOver(members, (e) => population[e] as number);

/** Mean IDHM weighted by the inhabitants of 2016 where it is known; NaN where it is known for nobody. */
export function idhmByRow({ facts, population }: Dataset, members: Members): Float64Array {
  const known = (e: number): boolean => !Number.isNaN(facts.idhm[e]);
  const weighted = sumOver(members, (e) => (known(e) ? (facts.idhm[e] as number) * (population[e] as number) : 0));
  const people = sumOver(members, (e) => (known(e) ? (population[e] as number) : 0));
  return weighted.map((value, row) => ((people[row] as number) > 0 ? value / (people[row] as number) : Number.NaN));
}

/** Amount less reference from 2017 to a year, each year in R$ of 2016; float dust is zero. */
export function cumulativeByRow(run: Run, members: Members, lastYear: number): Float64Array {
  const years = run.years.filter((year) => year <= lastYear);
  const sums = sumOver(members, (e) =>
    years.reduce((total, year, y) => {
      const at = y * run.size + e;
      const change = (run.amount[at] as number) - (run.reference[at] as number);
      return total + change / (run.envelope.deflator[year - BASE_YEAR] as number);
    }, 0),
  );
  return sums.map((sum) => (Math.abs(sum) < 0.005 ? 0 : sum));
}
