// Stage 2: the attributes of entities.csv, with missing values imputed (docs/model.md, section 2):
// the mean of the known values of the UF weighted by population, of the country where the UF has
// none (the Distrito Federal, which SIOPS files among the states).

import type { Municipality } from './municipality.ts';

interface Attribute {
  readonly column: string;
  readonly value: (m: Municipality) => number | null;
  /** Places after the point that are kept; −1 keeps tens. */
  readonly decimals: number;
  /** A count: what is imputed is the ratio per inhabitant, times the population. */
  readonly count?: true;
}

/** In the order of entities.csv. Precision is stated in the data package and in docs/data.md. */
export const ATTRIBUTES: readonly Attribute[] = [
  { column: 'share_age_60_plus', value: (m) => m.elderly, decimals: 3 },
  { column: 'share_age_0_4', value: (m) => m.children, decimals: 3 },
  { column: 'births', value: (m) => m.births, decimals: 0, count: true },
  { column: 'infant_deaths', value: (m) => m.infantDeaths, decimals: 0, count: true },
  { column: 'avoidable_admissions', value: (m) => m.avoidableAdmissions, decimals: 0, count: true },
  { column: 'poor_families', value: (m) => m.poorFamilies, decimals: 0, count: true },
  { column: 'idhm', value: (m) => m.idhm, decimals: 3 },
  { column: 'household_income', value: (m) => m.householdIncome, decimals: 0 },
  { column: 'gdp_per_capita', value: (m) => m.gdpPerCapita, decimals: -1 },
  { column: 'area_km2', value: (m) => m.areaKm2, decimals: 1 },
  { column: 'urban_share', value: (m) => m.urbanShare, decimals: 3 },
  { column: 'sus_beds_per_1000', value: (m) => m.susBeds, decimals: 2 },
  { column: 'doctors_per_1000', value: (m) => m.doctors, decimals: 2 },
  { column: 'own_share', value: (m) => m.ownShare, decimals: 1 },
  { column: 'own_health_spending', value: (m) => m.ownSpending2015, decimals: 0 },
  { column: 'esf_coverage', value: (m) => m.esfCoverage, decimals: 3 },
  { column: 'private_plan_share', value: (m) => m.privatePlanShare, decimals: 3 },
  { column: 'latitude', value: (m) => m.latitude, decimals: 2 },
  { column: 'longitude', value: (m) => m.longitude, decimals: 2 },
];

export interface AttributeRow {
  /** In the order of ATTRIBUTES, rounded. */
  readonly values: readonly number[];
  readonly imputed: readonly string[];
}

export function roundTo(value: number, decimals: number): number {
  if (decimals < 0) return Math.round(value / 10 ** -decimals) * 10 ** -decimals;
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale + 0;
}

/** Mean of the known values weighted by population: of a count, the sum over the population that has it. */
function meanOfKnown(attribute: Attribute, places: readonly Municipality[]): number | null {
  let weighted = 0;
  let population = 0;
  for (const place of places) {
    const value = attribute.value(place);
    if (value === null) continue;
    weighted += attribute.count ? value : value * place.population;
    population += place.population;
  }
  return population === 0 ? null : weighted / population;
}

function means(places: readonly Municipality[]): (number | null)[] {
  return ATTRIBUTES.map((attribute) => meanOfKnown(attribute, places));
}

/** One row a municipality, in the order given. Throws if a column is empty in the whole country. */
export function describePlaces(places: readonly Municipality[]): AttributeRow[] {
  const country = means(places);
  const ofUf = new Map(
    [...new Set(places.map((m) => m.uf))].map((uf) => [uf, means(places.filter((m) => m.uf === uf))]),
  );
  return places.map((place) => {
    const imputed: string[] = [];
    const values = ATTRIBUTES.map((attribute, k) => {
      const known = attribute.value(place);
      if (known !== null) return roundTo(known, attribute.decimals);
      const mean = ofUf.get(place.uf)?.[k] ?? country[k];
      if (mean === null || mean === undefined) throw new Error(`${attribute.column}: empty in every municipality`);
      imputed.push(attribute.column);
      return roundTo(attribute.count ? mean * place.population : mean, attribute.decimals);
    });
    return { values, imputed };
  });
}
