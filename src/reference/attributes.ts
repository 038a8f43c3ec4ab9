// docs/model.md, section 2 (attributes of places, of UFs and of the country; missing values) with the
// formulas of the table in section 5.

import type { AttributeId } from '#engine';
import type { Country, Fund, StateOfCountry } from './country.ts';
import { sum } from './country.ts';

/** What is known of a place: the attributes of the criteria and the part of people with a private plan. */
export type Fact = AttributeId | 'privatePlanShare';

export interface Attributes {
  /** Value at each fund with residents, by fund index. */
  readonly ofPlace: (fact: Fact, place: Fund) => number;
  readonly ofUf: (fact: Fact, uf: StateOfCountry) => number;
  readonly national: (fact: Fact) => number;
}

const FACTS: readonly Fact[] = [
  'shareAge60Plus',
  'shareAge0To4',
  'infantMortality',
  'avoidableAdmissionsPerInhabitant',
  'poorFamiliesPerInhabitant',
  'idhm',
  'householdIncome',
  'gdpPerCapita',
  'density',
  'ruralShare',
  'susBedsPer1000',
  'doctorsPer1000',
  'ownShare',
  'esfCoverage',
  'privatePlanShare',
];

// Births added to every rate of infant mortality, so that the smallest places lean on the national rate.
const ADDED_BIRTHS = 500;

const known = (value: number): boolean => !Number.isNaN(value);

/** Deaths and births of the places where both are known. */
function infantTotals(places: readonly Fund[]): { deaths: number; births: number } {
  const counted = places.filter((place) => known(place.facts.infant_deaths) && known(place.facts.births));
  return {
    deaths: sum(counted, (place) => place.facts.infant_deaths),
    births: sum(counted, (place) => place.facts.births),
  };
}

function infantMortality(deaths: number, births: number, nationalRate: number): number {
  return (deaths + ADDED_BIRTHS * nationalRate) / (births + ADDED_BIRTHS);
}

/** ΣP/Σarea; a place whose area is unknown counts with the area that its imputed density implies. */
function densityOf(places: readonly Fund[], density: (place: Fund) => number): number {
  return sum(places, (place) => place.population) / sum(places, (place) => place.population / density(place));
}

/** The attribute as the data give it, NaN where a column it needs is missing. */
function rawValue(fact: Fact, place: Fund, nationalRate: number): number {
  const facts = place.facts;
  switch (fact) {
    case 'shareAge60Plus':
      return facts.share_age_60_plus;
    case 'shareAge0To4':
      return facts.share_age_0_4;
    case 'infantMortality':
      return infantMortality(facts.infant_deaths, facts.births, nationalRate);
    case 'avoidableAdmissionsPerInhabitant':
      return facts.avoidable_admissions / place.population;
    case 'poorFamiliesPerInhabitant':
      return facts.poor_families / place.population;
    case 'idhm':
      return facts.idhm;
    case 'householdIncome':
      return facts.household_income;
    case 'gdpPerCapita':
      return facts.gdp_per_capita;
    case 'density':
      return place.population / facts.area_km2;
    case 'ruralShare':
      return 1 - facts.urban_share;
    case 'susBedsPer1000':
      return facts.sus_beds_per_1000;
    case 'doctorsPer1000':
      return facts.doctors_per_1000;
    case 'ownShare':
      return facts.own_share;
    case 'esfCoverage':
      return facts.esf_coverage;
    case 'privatePlanShare':
      return facts.private_plan_share;
  }
}

/** Mean over places weighted by inhabitants of 2016, of the values that are known; NaN where none is. */
function weightedMean(places: readonly Fund[], value: (place: Fund) => number): number {
  const counted = places.filter((place) => known(value(place)));
  return sum(counted, (place) => place.population * value(place)) / sum(counted, (place) => place.population);
}

/** Figure of a UF or of the country: from totals for density and infant mortality, else the mean. */
function figureOf(fact: Fact, places: readonly Fund[], value: (place: Fund) => number, nationalRate: number): number {
  if (fact === 'density') return densityOf(places, value);
  if (fact !== 'infantMortality') return weightedMean(places, value);
  const { deaths, births } = infantTotals(places);
  return infantMortality(deaths, births, nationalRate);
}

interface Column {
  readonly places: readonly number[];
  readonly ufs: readonly number[];
  readonly national: number;
}

/** Missing values become the mean of the known ones of the UF, or of the country where the UF has none. */
function fillIn(country: Country, raw: readonly number[]): number[] {
  const rawOf = (place: Fund): number => raw[place.index] as number;
  const ufMeans = country.ufs.map((uf) => weightedMean(uf.places, rawOf));
  const nationalMean = weightedMean(country.places, rawOf);
  return country.funds.map((fund) => {
    const candidates = [rawOf(fund), ufMeans[fund.uf] as number, nationalMean];
    return candidates.find(known) ?? Number.NaN;
  });
}

function makeColumn(country: Country, fact: Fact): Column {
  const totals = infantTotals(country.places);
  const nationalRate = totals.deaths / totals.births;
  const raw = country.funds.map((fund) => (fund.population > 0 ? rawValue(fact, fund, nationalRate) : Number.NaN));
  const places = fillIn(country, raw);
  const figure = (of: readonly Fund[]): number =>
    figureOf(fact, of, (place) => places[place.index] as number, nationalRate);
  return { places, ufs: country.ufs.map((uf) => figure(uf.places)), national: figure(country.places) };
}

/** Every attribute at every level, missing values filled in. NaN only where nobody's value is known. */
export function readAttributes(country: Country): Attributes {
  const columns = new Map(FACTS.map((fact) => [fact, makeColumn(country, fact)]));
  const column = (fact: Fact): Column => columns.get(fact) as Column;
  return {
    ofPlace: (fact, place) => column(fact).places[place.index] as number,
    ofUf: (fact, uf) => column(fact).ufs[uf.index] as number,
    national: (fact) => column(fact).national,
  };
}
