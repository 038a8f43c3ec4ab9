// Two states of hand-worked amounts: what a condition is judged on, without a simulation.

import { createEngine } from '#engine';
import type { Dataset, Run } from '#engine';
import type { Evidence } from '#conditions/figure.ts';
import { resolveScenario } from '#scenario/resolve.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const ALL = ['AB', 'MAC', 'AF', 'VS', 'GES'] as const;

/** T is 2,000 a year: 15% of an RCL that stays. */
const RCL = { 2016: 2000 / 0.15, 2017: 2000 / 0.15 };

// Rows: RO has 0 (1,000 people), 1 (3,000) and state fund 3; SP has 2 (1,000) and state fund 4.
export const twoStates: Dataset = tinyCountry(
  [
    { uf: 'RO', base: { AB: 400 }, population: 1000 },
    { uf: 'RO', base: { AB: 100, MAC: 100 }, population: 3000 },
    { uf: 'SP', base: { AB: 200, MAC: 200 }, population: 1000, region: 'R2' },
    { uf: 'RO', sphere: 'state', base: { MAC: 400 } },
    { uf: 'SP', sphere: 'state', base: { MAC: 600 } },
  ],
  RCL,
);

/** A run of 2017 to 2019 in which every year gives these amounts, R$, and spends so much of them on AB. */
export function runWith(amounts: readonly number[], ab: readonly number[] = [400, 100, 200, 0, 0]): Run {
  const reform = tinyReform({ groups: [{ id: 'a', blocks: [...ALL] }], shift: { donors: [] }, endYear: 2019 });
  const { run } = createEngine(twoStates).simulate(reform);
  const years = (row: readonly number[]): Float64Array => Float64Array.from(run.years.flatMap(() => row));
  return { ...run, amount: years(amounts), ab: years(ab) };
}

export function evidenceOf(run: Run, more: Partial<Evidence> = {}): Evidence {
  const scenario = resolveScenario({ format: 1, id: 'x', title: 'x', groups: [{ id: 'a', blocks: [...ALL] }] });
  return { dataset: twoStates, run, scenario, inequality: [], ...more };
}
