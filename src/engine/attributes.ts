// Attributes of municipalities, of UFs and of the country (docs/model.md, sections 2 and 5).

import { ATTRIBUTES } from './criteria-table.ts';
import type { AttributeId } from './criteria-table.ts';
import type { Dataset } from './dataset.ts';

/** One attribute: per entity (NaN where nobody lives), per UF, and for the country. */
export interface Attribute {
  readonly entity: Float64Array;
  readonly uf: Float64Array;
  readonly national: number;
}

export interface AttributeTable {
  readonly attributes: Readonly<Record<AttributeId, Attribute>>;
  readonly privatePlanShare: Attribute;
  readonly idhm: Attribute;
}

/** Births added to numerator and denominator, at the national rate, to steady small towns. */
const STEADYING_BIRTHS = 500;

const isResident = (dataset: Dataset, e: number): boolean =>
  e < dataset.municipalities || (dataset.population[e] as number) > 0;

/** A count over a size; unknown, not infinite, where there is nothing to divide by. */
const ratio = (count: number, size: number): number => (size > 0 ? count / size : Number.NaN);

/** Population-weighted mean of the known values of each UF and, at the end, of the country. */
function weightedMeans(dataset: Dataset, values: Float64Array): Float64Array {
  const count = dataset.ufs.length;
  const money = new Float64Array(count + 1);
  const people = new Float64Array(count + 1);
  for (let e = 0; e < dataset.size; e++) {
    const value = values[e] as number;
    if (Number.isNaN(value)) continue;
    for (const u of [dataset.uf[e] as number, count]) {
      money[u] = (money[u] as number) + value * (dataset.population[e] as number);
      people[u] = (people[u] as number) + (dataset.population[e] as number);
    }
  }
  const national = (money[count] as number) / (people[count] as number);
  return money.map((sum, u) => ((people[u] as number) > 0 ? sum / (people[u] as number) : national));
}

/** Missing values of places where people live become the mean of the known ones of their UF. */
function impute(dataset: Dataset, values: Float64Array): Float64Array {
  const means = weightedMeans(dataset, values);
  return values.map((value, e) =>
    Number.isNaN(value) && isResident(dataset, e) ? (means[dataset.uf[e] as number] as number) : value,
  );
}

function meanAttribute(dataset: Dataset, raw: Float64Array): Attribute {
  const entity = impute(dataset, raw);
  const means = weightedMeans(dataset, entity);
  return { entity, uf: means.subarray(0, dataset.ufs.length), national: means[dataset.ufs.length] as number };
}

/** Sums of one column by UF and, at the end, of the country; missing values add nothing. */
function totals(dataset: Dataset, of: (e: number) => number): Float64Array {
  const sums = new Float64Array(dataset.ufs.length + 1);
  for (let e = 0; e < dataset.size; e++) {
    const value = of(e);
    if (Number.isNaN(value)) continue;
    for (const u of [dataset.uf[e] as number, dataset.ufs.length]) sums[u] = (sums[u] as number) + value;
  }
  return sums;
}

function fromTotals(dataset: Dataset, entity: Float64Array, ofUf: (u: number) => number): Attribute {
  const uf = Float64Array.from(dataset.ufs, (_, u) => ofUf(u));
  return { entity, uf, national: ofUf(dataset.ufs.length) };
}

function density(dataset: Dataset): Attribute {
  const { population, facts } = dataset;
  const entity = impute(
    dataset,
    population.map((people, e) => ratio(people, facts.area_km2[e] as number)),
  );
  const people = totals(dataset, (e) => population[e] as number);
  const area = totals(dataset, (e) => (population[e] as number) / (entity[e] as number));
  const national = ratio(people[dataset.ufs.length] as number, area[dataset.ufs.length] as number);
  return fromTotals(dataset, entity, (u) =>
    (area[u] as number) > 0 ? (people[u] as number) / (area[u] as number) : national,
  );
}

function infantMortality(dataset: Dataset): Attribute {
  const { births, infant_deaths: deaths } = dataset.facts;
  const known = (column: Float64Array) => (e: number) =>
    Number.isNaN(births[e]) || Number.isNaN(deaths[e]) ? Number.NaN : (column[e] as number);
  const allBirths = totals(dataset, known(births));
  const allDeaths = totals(dataset, known(deaths));
  const national = (allDeaths[dataset.ufs.length] as number) / (allBirths[dataset.ufs.length] as number);
  const rate = (died: number, born: number) => (died + STEADYING_BIRTHS * national) / (born + STEADYING_BIRTHS);
  const entity = impute(
    dataset,
    births.map((born, e) => rate(deaths[e] as number, born)),
  );
  return fromTotals(dataset, entity, (u) => rate(allDeaths[u] as number, allBirths[u] as number));
}

/** Every attribute of the criteria, with missing values filled. */
export function measureAttributes(dataset: Dataset): AttributeTable {
  const { facts, population } = dataset;
  const mean = (values: Float64Array) => meanAttribute(dataset, values);
  const perInhabitant = (counts: Float64Array) => mean(counts.map((count, e) => ratio(count, population[e] as number)));
  const idhm = mean(facts.idhm);
  const table: Record<AttributeId, () => Attribute> = {
    shareAge60Plus: () => mean(facts.share_age_60_plus),
    shareAge0To4: () => mean(facts.share_age_0_4),
    infantMortality: () => infantMortality(dataset),
    avoidableAdmissionsPerInhabitant: () => perInhabitant(facts.avoidable_admissions),
    poorFamiliesPerInhabitant: () => perInhabitant(facts.poor_families),
    idhm: () => idhm,
    householdIncome: () => mean(facts.household_income),
    gdpPerCapita: () => mean(facts.gdp_per_capita),
    density: () => density(dataset),
    ruralShare: () => mean(facts.urban_share.map((urban) => 1 - urban)),
    susBedsPer1000: () => mean(facts.sus_beds_per_1000),
    doctorsPer1000: () => mean(facts.doctors_per_1000),
    ownShare: () => mean(facts.own_share),
    esfCoverage: () => mean(facts.esf_coverage),
  };
  const attributes = Object.fromEntries(ATTRIBUTES.map((id) => [id, table[id]()])) as Record<AttributeId, Attribute>;
  return { attributes, privatePlanShare: mean(facts.private_plan_share), idhm };
}
