import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, describePlaces, roundTo } from '../../../scripts/data/attributes.ts';
import { parseCsv } from '../../../scripts/data/csv.ts';
import { readMunicipality } from '../../../scripts/data/municipality.ts';

const HEADER =
  'ibge_code,name,uf,latitude,longitude,area_km2,health_region_code,health_region,health_macroregion_code,health_macroregion,' +
  'population_2015,population_2016,share_age_0_4,share_age_60_plus,idhm_2010,extreme_poverty_pct_2010,' +
  'household_income_pc_2010,urban_share_2010,gdp_per_capita_2016,cadunico_poor_families_2016,births_2014_2018,' +
  'infant_deaths_2014_2018,acsc_admissions_proxy_2016,esf_coverage_2016,private_plan_share_women_10_49_2016,' +
  'sus_beds_per_1000_2015,sus_icu_beds_per_1000_2015,doctors_per_1000_2015,ec29_own_share_pct_2015,' +
  'health_spending_pc_2015,own_health_spending_pc_2015,health_spending_pc_2016,fns_primary_care_2019,' +
  'hospital_admissions_2019,family_health_teams_2019';
const line = (code: string, people: number, idhm: string, births: string) =>
  `${code},Lugar,RO,-1.234,-60.5,10.04,1,R,2,M,${people},${people},0.08,0.1,${idhm},5,400,0.5,15004,90,${births},3,80,1,0.1,1,0,1,20,500,300,550,,,`;
const places = parseCsv(
  [HEADER, line('1100001', 1000, '0.6', '50'), line('1100002', 3000, '0.7', '90'), line('1100003', 2000, '', '')].join(
    '\n',
  ),
  'places',
).map(readMunicipality);
const valueOf = (row: { values: readonly number[] } | undefined, column: string) =>
  row?.values[ATTRIBUTES.findIndex((attribute) => attribute.column === column)];

describe('describePlaces', () => {
  const rows = describePlaces(places);

  it('imputes the mean weighted by population, and names it', () => {
    // (0.6·1000 + 0.7·3000) / 4000 = 0.675
    expect(valueOf(rows[2], 'idhm')).toBe(0.675);
    expect(rows[2]?.imputed).toEqual(['births', 'idhm']);
    expect(rows[0]?.imputed).toEqual([]);
  });

  it('imputes a count by its ratio per inhabitant', () => {
    // (50 + 90) / 4000 births per inhabitant × 2000 inhabitants = 70
    expect(valueOf(rows[2], 'births')).toBe(70);
  });

  it('rounds each column as stated', () => {
    expect(valueOf(rows[0], 'latitude')).toBe(-1.23);
    expect(valueOf(rows[0], 'area_km2')).toBe(10);
    expect(valueOf(rows[0], 'gdp_per_capita')).toBe(15_000);
    expect(roundTo(-0.001, 2)).toBe(0);
  });
});
