// How funds gather into places that can be compared: municipalities, macro-regions and UFs
// (docs/model.md, section 10). Municipal funds alone make the first two; a UF has all of its funds.

import { ascending } from './ascending.ts';
import type { Dataset } from './dataset.ts';

/** Places where people live; which place each entity belongs to, −1 for none. */
export interface Places {
  readonly placeOf: Int32Array;
  readonly people: Float64Array;
  readonly uf: Uint16Array;
  /** Positions in ascending order of IDHM. */
  readonly byIdhm: Uint32Array;
}

/** Add the values of entities up by place. */
export function gather(values: Float64Array, placeOf: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let e = 0; e < values.length; e++) {
    const place = placeOf[e] as number;
    if (place >= 0) sums[place] = (sums[place] as number) + (values[e] as number);
  }
  return sums;
}

/** Number the places where people live anew, in their order; the others become −1. */
function keepInhabited(placeOf: Int32Array, people: Float64Array): Int32Array {
  let next = 0;
  const numbers = Array.from(people, (count) => (count > 0 ? next++ : -1));
  return placeOf.map((place) => (place < 0 ? -1 : (numbers[place] as number)));
}

/** IDHM has three decimals and many ties, which a weighted mean must not break by float noise. */
const withoutNoise = (idhm: number): number => Math.round(idhm * 1e9) / 1e9;

/**
 * Places from a first numbering of entities.
 * @param population inhabitants of each entity in the year; @param idhm IDHM of each entity.
 */
function makePlaces(placeOf: Int32Array, uf: Uint16Array, population: Float64Array, idhm: Float64Array): Places {
  const everyone = gather(population, placeOf, uf.length);
  const kept = keepInhabited(placeOf, everyone);
  const people = everyone.filter((count) => count > 0);
  const weighted = idhm.map((value, e) => ((population[e] as number) > 0 ? value * (population[e] as number) : 0));
  const means = gather(weighted, kept, people.length).map((sum, i) => sum / (people[i] as number));
  return {
    placeOf: kept,
    people,
    uf: uf.filter((_, i) => (everyone[i] as number) > 0),
    byIdhm: ascending(means.map(withoutNoise)),
  };
}

export interface PlaceLevels {
  readonly municipalities: Places;
  readonly macroRegions: Places;
  readonly ufs: Places;
}

/** The three levels at which inequality is measured, for the population of one year. */
export function layOutPlaces(dataset: Dataset, population: Float64Array, idhm: Float64Array): PlaceLevels {
  const { size, municipalities, macroRegion, uf } = dataset;
  const municipal = Int32Array.from({ length: size }, (_, e) => (e < municipalities ? e : -1));
  const macro = macroRegion.map((region, e) => (e < municipalities ? region : -1));
  const macroUf = Uint16Array.from(dataset.macroRegions, (region) => region.uf);
  return {
    municipalities: makePlaces(municipal, uf.slice(0, municipalities), population, idhm),
    macroRegions: makePlaces(macro, macroUf, population, idhm),
    ufs: makePlaces(Int32Array.from(uf), Uint16Array.from(dataset.ufs.keys()), population, idhm),
  };
}
