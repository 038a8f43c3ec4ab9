// Inhabitants by year (docs/model.md, section 2): constant, or in step with the IBGE projection of
// the UF (revision 2018).

import type { Dataset } from './dataset.ts';
import { BASE_YEAR } from './law.ts';
import type { MacroSettings } from './reform.ts';

/** Population of a UF in year t over that of 2016. */
export function ufGrowth(dataset: Dataset, { population }: MacroSettings, u: number, t: number): number {
  if (population === 'frozen') return 1;
  const { firstYear, years, values } = dataset.ufPopulation;
  const at = (year: number) => values[u * years + year - firstYear] as number;
  return at(BASE_YEAR + t) / at(BASE_YEAR);
}

/** Inhabitants of each entity in year t = year − 2016. */
export function projectPopulation(dataset: Dataset, macro: MacroSettings, t: number): Float64Array {
  if (macro.population === 'frozen') return dataset.population;
  const growth = dataset.ufs.map((_, u) => ufGrowth(dataset, macro, u, t));
  return dataset.population.map((people, e) => people * (growth[dataset.uf[e] as number] as number));
}
