// Inequality before and after, over municipalities, macro-regions and UFs (docs/model.md, section
// 10). The headline is macro-regions: hubs serve their neighbours.

import type { Attribute } from './attributes.ts';
import type { Dataset } from './dataset.ts';
import { ascending, measureInequality } from './inequality.ts';
import type { Inequality, Places } from './inequality.ts';
import { BASE_YEAR } from './law.ts';
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

/** How funds are gathered into places: place of each entity, −1 for none. */
interface Gathering {
  readonly placeOf: Int32Array;
  readonly uf: Uint16Array;
}

function gather(values: Float64Array, { placeOf, uf }: Gathering): Float64Array {
  const sums = new Float64Array(uf.length);
  placeOf.forEach((place, e) => {
    if (place >= 0) sums[place] = (sums[place] as number) + (values[e] as number);
  });
  return sums;
}

function gatherings(dataset: Dataset): Record<'municipalities' | 'macroRegions' | 'ufs', Gathering> {
  const municipal = (of: (e: number) => number) =>
    Int32Array.from({ length: dataset.size }, (_, e) => (e < dataset.municipalities ? of(e) : -1));
  return {
    municipalities: { placeOf: municipal((e) => e), uf: dataset.uf.slice(0, dataset.municipalities) },
    macroRegions: {
      placeOf: municipal((e) => dataset.macroRegion[e] as number),
      uf: Uint16Array.from(dataset.macroRegions, (region) => region.uf),
    },
    ufs: { placeOf: Int32Array.from(dataset.uf), uf: Uint16Array.from(dataset.ufs.keys()) },
  };
}

/** Keep the places where people live. */
function inhabited(people: Float64Array, money: Float64Array, idhm: Float64Array, uf: Uint16Array): Places {
  const kept = Uint32Array.from(people.keys()).filter((i) => (people[i] as number) > 0);
  const pick = (values: Float64Array) => Float64Array.from(kept, (i) => values[i] as number);
  return {
    people: pick(people),
    money: pick(money),
    uf: Uint16Array.from(kept, (i) => uf[i] as number),
    byIdhm: ascending(pick(idhm)),
  };
}

/** Inequality of R$ per inhabitant in year index y, before (sharing-out of 2016) and after. */
export function comparePlaces(dataset: Dataset, idhm: Attribute, simulation: Simulation, y: number): InequalityReport {
  const { run, reform } = simulation;
  const year = run.years[y] as number;
  const amount = new Float64Array(dataset.size);
  const reference = new Float64Array(dataset.size);
  addGroupsInto(amount, reference, simulation, run.envelope.scale[year - BASE_YEAR] as number, y);
  const population = projectPopulation(dataset, reform.macro, year - BASE_YEAR);
  const weightedIdhm = idhm.entity.map((value, e) =>
    (population[e] as number) > 0 ? value * (population[e] as number) : 0,
  );
  const compare = (gathering: Gathering): BeforeAfter => {
    const people = gather(population, gathering);
    const means = gather(weightedIdhm, gathering).map((sum, i) => sum / (people[i] as number));
    const measure = (money: Float64Array) =>
      measureInequality(inhabited(people, gather(money, gathering), means, gathering.uf));
    return { before: measure(reference), after: measure(amount) };
  };
  const { municipalities, macroRegions, ufs } = gatherings(dataset);
  return { year, municipalities: compare(municipalities), macroRegions: compare(macroRegions), ufs: compare(ufs) };
}
