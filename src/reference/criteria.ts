// docs/model.md, section 5: a criterion turns population and one attribute into shares.

import { CRITERION_TABLE } from '#engine';
import type { AttributeCriterion, AttributeId, CriterionId } from '#engine';
import type { Reform, Weights } from '#engine';
import type { Attributes } from './attributes.ts';
import type { Country, Fund, StateOfCountry } from './country.ts';
import { sum } from './country.ts';

/** z = clip((x/x̄)^(direction·elasticity), lo, hi). Where nobody has any of it, or it is unknown, all are equal. */
export function multiplier(x: number, mean: number, power: number, [lo, hi]: readonly [number, number]): number {
  const clip = (value: number): number => Math.min(Math.max(value, lo), hi);
  if (Number.isNaN(x) || Number.isNaN(mean) || mean === 0) return clip(1);
  if (x === 0 && power < 0) return hi;
  if (x === 0 && power > 0) return lo;
  return clip((x / mean) ** power);
}

/** Weights over their sum; by `otherwise` where nobody has weight. */
export function sharesOf(weights: readonly number[], otherwise: readonly number[]): number[] {
  const total = sum(weights, (weight) => weight);
  if (total > 0) return weights.map((weight) => weight / total);
  const rest = sum(otherwise, (weight) => weight);
  return otherwise.map((weight) => (rest > 0 ? weight / rest : 0));
}

/** Positive weights divided by their sum. */
export function normalised(weights: Weights): [CriterionId, number][] {
  const entries = Object.entries(weights) as [CriterionId, number][];
  const total = sum(entries, ([, weight]) => weight);
  if (!(total > 0)) throw new Error('the weights of the criteria add up to 0');
  return entries.filter(([, weight]) => weight > 0).map(([criterion, weight]) => [criterion, weight / total]);
}

export function isPurelyHistorical(weights: Weights): boolean {
  return normalised(weights).every(([criterion]) => criterion === 'historical');
}

/** What the sharing-out of one reform needs to know of places and UFs in each year. */
export interface Needs {
  /** P[t], inhabitants of a place. */
  readonly population: (place: Fund, year: number) => number;
  /** P'[t]·z of a place; the criterion `population` has z = 1. */
  readonly ofPlace: (criterion: AttributeCriterion | 'population', place: Fund, year: number) => number;
  readonly ofUf: (criterion: AttributeCriterion | 'population', uf: StateOfCountry, year: number) => number;
}

/** P[t] over P[2016] of a UF (section 2). */
function populationGrowth(country: Country, reform: Reform, uf: number, year: number): number {
  if (reform.macro.population === 'frozen') return 1;
  return country.projection(uf, year) / country.projection(uf, 2016);
}

export function measureNeeds(country: Country, attributes: Attributes, reform: Reform): Needs {
  const z = (criterion: AttributeCriterion | 'population', x: (attribute: AttributeId) => number): number => {
    if (criterion === 'population') return 1;
    const { attribute, direction } = CRITERION_TABLE[criterion];
    const { elasticity, clip } = reform.criteria[criterion];
    return multiplier(x(attribute), attributes.national(attribute), direction * elasticity, clip);
  };
  const population = (place: Fund, year: number): number =>
    place.population * populationGrowth(country, reform, place.uf, year);
  const dependent = (privatePlanShare: number): number =>
    1 - reform.susDependence * (Number.isNaN(privatePlanShare) ? 0 : privatePlanShare);
  return {
    population,
    ofPlace: (criterion, place, year) =>
      population(place, year) *
      dependent(attributes.ofPlace('privatePlanShare', place)) *
      z(criterion, (attribute) => attributes.ofPlace(attribute, place)),
    ofUf: (criterion, uf, year) =>
      sum(uf.places, (place) => population(place, year)) *
      dependent(attributes.ofUf('privatePlanShare', uf)) *
      z(criterion, (attribute) => attributes.ofUf(attribute, uf)),
  };
}
