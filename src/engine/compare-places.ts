// Inequality before and after, over municipalities, macro-regions and UFs (docs/model.md, section
// 10). The headline is macro-regions: hubs serve their neighbours.

import type { Attribute } from './attributes.ts';
import { BLOCK_COUNT } from './blocks.ts';
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

/** Base transfers of custeio by entity, R$ of 2016: the sharing-out of 2016 up to a factor. */
function baseTotals({ base, size }: Dataset): Float64Array {
  const totals = new Float64Array(size);
  for (let e = 0; e < size; e++) {
    for (let b = 0; b < BLOCK_COUNT; b++) totals[e] = (totals[e] as number) + (base[e * BLOCK_COUNT + b] as number);
  }
  return totals;
}

const areSame = (a: Float64Array, b: Float64Array): boolean => a.every((value, e) => value === b[e]);

/** Places of one population with what the sharing-out of 2016 makes of them, whatever the year's pool. */
interface Before {
  readonly places: PlaceLevels;
  readonly inequality: Readonly<Record<keyof PlaceLevels, Inequality>>;
}

const measure = (places: Places, money: Float64Array): Inequality =>
  measureInequality(places, gather(money, places.placeOf, places.people.length));

function measureBefore(dataset: Dataset, population: Float64Array, idhm: Float64Array): Before {
  const places = layOutPlaces(dataset, population, idhm);
  const totals = baseTotals(dataset);
  return {
    places,
    inequality: {
      municipalities: measure(places.municipalities, totals),
      macroRegions: measure(places.macroRegions, totals),
      ufs: measure(places.ufs, totals),
    },
  };
}

/** Build the comparer of one dataset; places and the state before are made once for each population. */
export function createPlaceComparer(dataset: Dataset, idhm: Attribute): PlaceComparer {
  const befores = createMemory<Before>();
  return (simulation, year) => {
    const { run, reform } = simulation;
    const y = run.years.indexOf(year);
    if (y < 0) throw new RangeError(`year ${year} is not one of the run`);
    const t = year - BASE_YEAR;
    const { places, inequality } = befores(`${reform.macro.population === 'frozen' ? 0 : t}`, () =>
      measureBefore(dataset, projectPopulation(dataset, reform.macro, t), idhm.entity),
    );
    const amount = new Float64Array(dataset.size);
    const reference = new Float64Array(dataset.size);
    addGroupsInto(amount, reference, simulation, run.envelope.scale[t] as number, y);
    const isUnchanged = areSame(amount, reference);
    const compare = (level: keyof PlaceLevels): BeforeAfter => ({
      before: inequality[level],
      after: isUnchanged ? inequality[level] : measure(places[level], amount),
    });
    return {
      year,
      municipalities: compare('municipalities'),
      macroRegions: compare('macroRegions'),
      ufs: compare('ufs'),
    };
  };
}
