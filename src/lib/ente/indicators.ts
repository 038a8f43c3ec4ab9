// Indicators of a place beside its UF and the country, with the multiplier of the criteria in use.

import { CRITERIA, CRITERION_TABLE, multiplierOf } from '#engine';
import type { AttributeCriterion, AttributeId, AttributeTable, CriterionId, Dataset } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import type { Place } from './place.ts';

export interface CriterionUse {
  readonly criterion: AttributeCriterion;
  /** z of the place: 1 is the national mean. */
  readonly multiplier: number;
}

export interface Indicator {
  readonly attribute: AttributeId;
  readonly place: number;
  readonly uf: number;
  readonly country: number;
  /** Criteria of the scenario that read this attribute; empty when none does. */
  readonly uses: readonly CriterionUse[];
  /** Some fund of the place has it filled in, not observed. */
  readonly isImputed: boolean;
}

/** Shown whether or not a criterion reads them. */
const ALWAYS: readonly AttributeId[] = [
  'shareAge60Plus',
  'idhm',
  'infantMortality',
  'susBedsPer1000',
  'doctorsPer1000',
  'esfCoverage',
  'ownShare',
];

/** Columns of the data package behind each attribute. */
const COLUMNS: Readonly<Record<AttributeId, readonly string[]>> = {
  shareAge60Plus: ['share_age_60_plus'],
  shareAge0To4: ['share_age_0_4'],
  infantMortality: ['births', 'infant_deaths'],
  avoidableAdmissionsPerInhabitant: ['avoidable_admissions'],
  poorFamiliesPerInhabitant: ['poor_families'],
  idhm: ['idhm'],
  householdIncome: ['household_income'],
  gdpPerCapita: ['gdp_per_capita'],
  density: ['area_km2'],
  ruralShare: ['urban_share'],
  susBedsPer1000: ['sus_beds_per_1000'],
  doctorsPer1000: ['doctors_per_1000'],
  ownShare: ['own_share'],
  esfCoverage: ['esf_coverage'],
};

function weightsOf({ betweenStates, withinStates }: DocumentGroup): [string, number][] {
  return [...Object.entries(betweenStates), ...Object.entries(withinStates.weights ?? {})] as [string, number][];
}

const hasAttribute = (criterion: CriterionId): criterion is AttributeCriterion => criterion in CRITERION_TABLE;

/** Criteria with an attribute and a weight above zero in some group, in the order of the model. */
export function criteriaInUse({ groups }: Pick<ScenarioDocument, 'groups'>): AttributeCriterion[] {
  const used = new Set(groups.flatMap(weightsOf).flatMap(([criterion, weight]) => (weight > 0 ? [criterion] : [])));
  return CRITERIA.filter((criterion) => used.has(criterion)).filter(hasAttribute);
}

/** Mean over the funds of a place, weighted by inhabitants (of density: people over area). */
function meanOf(values: Float64Array, people: Float64Array, members: readonly number[], isRatio: boolean): number {
  let sum = 0;
  let weight = 0;
  for (const e of members) {
    const [value, own] = [values[e] as number, people[e] as number];
    if (Number.isNaN(value) || !(own > 0)) continue;
    sum += isRatio ? own / value : own * value;
    weight += own;
  }
  if (!(weight > 0)) return Number.NaN;
  return isRatio ? weight / sum : sum / weight;
}

/** Infant mortality of several places is that of their births together, steadied as the model does. */
function pooledMortality({ facts }: Dataset, national: number, members: readonly number[]): number {
  let births = 0;
  let deaths = 0;
  for (const e of members) {
    if (Number.isNaN(facts.births[e]) || Number.isNaN(facts.infant_deaths[e])) continue;
    births += facts.births[e] as number;
    deaths += facts.infant_deaths[e] as number;
  }
  return (deaths + 500 * national) / (births + 500);
}

/** Indicators of a place: those its scenario reads first, then the usual ones. */
export function indicatorsOf(
  dataset: Dataset,
  { attributes }: AttributeTable,
  scenario: Pick<ScenarioDocument, 'groups' | 'criteria'>,
  place: Place,
): Indicator[] {
  const used = criteriaInUse(scenario);
  const order = [...new Set([...used.map((criterion) => CRITERION_TABLE[criterion].attribute), ...ALWAYS])];
  const { members, kind } = place;
  const u = dataset.uf[members[0] ?? 0] as number;
  const valueOf = (attribute: AttributeId): number => {
    const { entity, uf, national } = attributes[attribute];
    if (kind === 'uf') return uf[u] as number;
    if (attribute === 'infantMortality' && members.length > 1) return pooledMortality(dataset, national, members);
    return meanOf(entity, dataset.population, members, attribute === 'density');
  };
  const multiplier = (criterion: AttributeCriterion): number => {
    const { attribute, direction } = CRITERION_TABLE[criterion];
    const { entity, uf, national } = attributes[attribute];
    const of = (value: number): number => multiplierOf(value, national, direction, scenario.criteria[criterion]);
    return kind === 'uf' ? of(uf[u] as number) : meanOf(entity.map(of), dataset.population, members, false);
  };
  return order.map((attribute) => ({
    attribute,
    place: valueOf(attribute),
    uf: attributes[attribute].uf[u] as number,
    country: attributes[attribute].national,
    uses: used
      .filter((criterion) => CRITERION_TABLE[criterion].attribute === attribute)
      .map((criterion) => ({ criterion, multiplier: multiplier(criterion) })),
    isImputed: members.some((e) => COLUMNS[attribute].some((column) => dataset.imputed[e]?.includes(column))),
  }));
}

/** Attributes that some fund of a place has filled in, not observed. */
export function imputedAttributes(dataset: Dataset, members: readonly number[]): AttributeId[] {
  const columns = new Set(members.flatMap((e) => [...(dataset.imputed[e] ?? [])]));
  return (Object.keys(COLUMNS) as AttributeId[]).filter((id) => COLUMNS[id].some((column) => columns.has(column)));
}
