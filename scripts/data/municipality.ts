// One municipality of the sources, as read: numbers in the units of the source, null where empty.

import type { Line } from './csv.ts';
import { needNumber, readNumber } from './csv.ts';
import { bandOf } from './bands.ts';

export const BRASILIA = '5300108';
/** State district of Pernambuco: its basic care is paid to the state fund (see docs/data.md). */
export const FERNANDO_DE_NORONHA = '2605459';

export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly uf: string;
  readonly band: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly areaKm2: number;
  readonly healthRegion: string;
  readonly healthRegionName: string;
  readonly macroRegion: string;
  readonly macroRegionName: string;
  readonly population2015: number;
  readonly population: number;
  readonly children: number | null;
  readonly elderly: number | null;
  readonly idhm: number | null;
  readonly extremePoverty: number | null;
  readonly householdIncome: number | null;
  readonly urbanShare: number | null;
  readonly gdpPerCapita: number | null;
  readonly poorFamilies: number | null;
  readonly births: number | null;
  readonly infantDeaths: number | null;
  readonly avoidableAdmissions: number | null;
  readonly esfCoverage: number | null;
  readonly privatePlanShare: number | null;
  readonly susBeds: number | null;
  readonly susIcuBeds: number | null;
  readonly doctors: number | null;
  readonly ownShare: number | null;
  readonly spending2015: number | null;
  readonly ownSpending2015: number | null;
  readonly spending2016: number | null;
  readonly primaryCare2019: number | null;
  readonly admissions2019: number | null;
  readonly teams2019: number | null;
}

const OPTIONAL = {
  children: 'share_age_0_4',
  elderly: 'share_age_60_plus',
  idhm: 'idhm_2010',
  extremePoverty: 'extreme_poverty_pct_2010',
  householdIncome: 'household_income_pc_2010',
  urbanShare: 'urban_share_2010',
  gdpPerCapita: 'gdp_per_capita_2016',
  poorFamilies: 'cadunico_poor_families_2016',
  births: 'births_2014_2018',
  infantDeaths: 'infant_deaths_2014_2018',
  avoidableAdmissions: 'acsc_admissions_proxy_2016',
  esfCoverage: 'esf_coverage_2016',
  privatePlanShare: 'private_plan_share_women_10_49_2016',
  susBeds: 'sus_beds_per_1000_2015',
  susIcuBeds: 'sus_icu_beds_per_1000_2015',
  doctors: 'doctors_per_1000_2015',
  ownShare: 'ec29_own_share_pct_2015',
  spending2015: 'health_spending_pc_2015',
  ownSpending2015: 'own_health_spending_pc_2015',
  spending2016: 'health_spending_pc_2016',
  primaryCare2019: 'fns_primary_care_2019',
  admissions2019: 'hospital_admissions_2019',
  teams2019: 'family_health_teams_2019',
} as const satisfies Partial<Record<keyof Municipality, string>>;

type Optional = Record<keyof typeof OPTIONAL, number | null>;

function text(line: Line, column: string): string {
  const value = line[column];
  if (!value) throw new Error(`municipalities.csv: ${column} is empty in ${JSON.stringify(line)}`);
  return value;
}

export function readMunicipality(line: Line): Municipality {
  const optional = Object.fromEntries(
    Object.entries(OPTIONAL).map(([key, column]) => [key, readNumber(line, column)]),
  ) as Optional;
  const population = needNumber(line, 'population_2016');
  return {
    ...optional,
    code: text(line, 'ibge_code'),
    name: text(line, 'name'),
    uf: text(line, 'uf'),
    band: bandOf(population),
    latitude: needNumber(line, 'latitude'),
    longitude: needNumber(line, 'longitude'),
    areaKm2: needNumber(line, 'area_km2'),
    healthRegion: text(line, 'health_region_code'),
    healthRegionName: text(line, 'health_region'),
    macroRegion: text(line, 'health_macroregion_code'),
    macroRegionName: text(line, 'health_macroregion'),
    population2015: needNumber(line, 'population_2015'),
    population,
  };
}
