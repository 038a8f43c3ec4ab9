// Inequality before and after, over municipalities, macro-regions and UFs (docs/model.md, section
// 10). The headline is macro-regions: hubs serve their neighbours.

import type { Attribute } from './attributes.ts';
import type { Dataset } from './dataset.ts';
import { measureInequality } from './inequality.ts';
import type { Inequality } from './inequality.ts';
import { BASE_YEAR } from './law.ts';
import { createMemory } from './memory.ts';
import { gather, layOutPlaces } from './places.ts';
import type { PlaceLevels, Places } from './places.ts';
import { projectPopulation } from './population.ts';
import { addGroupsInto } from './simulation.ts';
import type { Simulation } from './simulation.ts';

export interface BeforeAfter {
  readonly before: Inequality;
  readonly after: Inequality;
}

export interface InequalityReport {
  readonly year: number;
  readonly municipalities: BeforeAfter;
  readonly macroRegions: BeforeAfter;
  readonly ufs: BeforeAfter;
}

/** Measures inequality in one year of a simulation. @throws RangeError for a year that is not in it. */
export type PlaceComparer = (simulation: Simulation, year: number) => InequalityReport;

/** Build the comparer of one dataset; places are laid out once for each population. */
export function createPlaceComparer(dataset: Dataset, idhm: Attribute): PlaceComparer {
  const levels = createMemory<PlaceLevels>();
  return (simulation, year) => {
    const { run, reform } = simulation;
    const y = run.years.indexOf(year);
    if (y < 0) throw new RangeError(`year ${year} is not one of the run`);
    const t = year - BASE_YEAR;
    const { municipalities, macroRegions, ufs } = levels(`${reform.macro.population === 'frozen' ? 0 : t}`, () =>
      layOutPlaces(dataset, projectPopulation(dataset, reform.macro, t), idhm.entity),
    );
    const amount = new Float64Array(dataset.size);
    const reference = new Float64Array(dataset.size);
    addGroupsInto(amount, reference, simulation, run.envelope.scale[t] as number, y);
    const measure = (places: Places, money: Float64Array) =>
      measureInequality(places, gather(money, places.placeOf, places.people.length));
    const compare = (places: Places): BeforeAfter => ({
      before: measure(places, reference),
      after: measure(places, amount),
    });
    return {
      year,
      municipalities: compare(municipalities),
      macroRegions: compare(macroRegions),
      ufs: compare(ufs),
    };
  };
}
