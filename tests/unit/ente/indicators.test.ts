import { describe, expect, it } from 'vitest';
import { createEngine, layOutDataset } from '#engine';
import type { EntityRow } from '#engine';
import { criteriaInUse, imputedAttributes, indicatorsOf } from '#lib/ente/indicators.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const none = Number.NaN;
const facts = {
  share_age_60_plus: 0.1,
  share_age_0_4: 0.08,
  births: 100,
  infant_deaths: 2,
  avoidable_admissions: 10,
  poor_families: 50,
  idhm: 0.6,
  household_income: 400,
  gdp_per_capita: 20_000,
  area_km2: 100,
  urban_share: 0.5,
  sus_beds_per_1000: 1,
  doctors_per_1000: 1,
  own_share: 20,
  own_health_spending: 200,
  esf_coverage: 1,
  private_plan_share: 0.1,
  latitude: none,
  longitude: none,
};

function town(
  code: string,
  population: number,
  own: Partial<typeof facts>,
  imputed: readonly string[] = [],
): EntityRow {
  return {
    code,
    sphere: 'municipal',
    uf: 'CE',
    name: code,
    healthRegion: '23011',
    healthRegionName: 'R',
    macroRegion: '2309',
    macroRegionName: 'M',
    population,
    base: { AB: 1, MAC: 1, AF: 1, VS: 1, GES: 1 },
    investment: 0,
    facts: { ...facts, ...own },
    imputed,
  };
}

const dataset = layOutDataset(
  [
    town('2300001', 1000, { idhm: 0.6, births: 10, infant_deaths: 1 }),
    town('2300002', 3000, { idhm: 0.8, area_km2: 50, births: 490, infant_deaths: 4 }, ['idhm', 'own_health_spending']),
  ],
  [],
  [],
);
const { attributes } = createEngine(dataset);
const scenario = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;
const lowIdhm = {
  ...scenario,
  groups: scenario.groups.map((group) => ({
    ...group,
    betweenStates: { historical: 0.4, population: 0.2, lowIdhm: 0.4, elderly: 0 },
    withinStates: { ...group.withinStates, weights: { sparsity: 1 } },
  })),
};
const region = { kind: 'healthRegion' as const, code: '23011', name: 'R', uf: 'CE', members: [0, 1] };
const first = { kind: 'municipality' as const, code: '2300001', name: '2300001', uf: 'CE', members: [0] };

describe('criteriaInUse', () => {
  it('are those with a weight on either side that read an attribute', () => {
    expect(criteriaInUse(lowIdhm)).toEqual(['lowIdhm', 'sparsity']);
  });
});

describe('indicatorsOf', () => {
  const row = (place: typeof first | typeof region, attribute: string) =>
    indicatorsOf(dataset, attributes, lowIdhm, place).find((indicator) => indicator.attribute === attribute);

  it('puts a municipality beside the country, with the multiplier of the model', () => {
    // Country: (0.6 · 1000 + 0.8 · 3000) / 4000 = 0.75; z = (0.6 / 0.75)^−2 = 1.5625.
    expect(row(first, 'idhm')).toMatchObject({
      place: 0.6,
      country: expect.closeTo(0.75, 12) as number,
      uses: [{ criterion: 'lowIdhm', multiplier: expect.closeTo(1.5625, 9) as number }],
      isImputed: false,
    });
  });

  it('weights a region by people, density by area, infant mortality by births', () => {
    expect(row(region, 'idhm')).toMatchObject({ place: expect.closeTo(0.75, 12) as number, isImputed: true });
    // 4,000 people on 150 km².
    expect(row(region, 'density')?.place).toBeCloseTo(4000 / 150, 9);
    // r = 5/500 = 0.01; (5 + 500 · 0.01) / (500 + 500) = 0.01.
    expect(row(region, 'infantMortality')?.place).toBeCloseTo(0.01, 12);
  });

  it('begins with what the scenario reads and repeats nothing', () => {
    const order = indicatorsOf(dataset, attributes, lowIdhm, first).map(({ attribute }) => attribute);
    expect(order.slice(0, 2)).toEqual(['idhm', 'density']);
    expect(new Set(order).size).toBe(order.length);
  });
});

describe('imputedAttributes', () => {
  it('names attributes, and leaves out columns that are none', () => {
    expect(imputedAttributes(dataset, [0, 1])).toEqual(['idhm']);
    expect(imputedAttributes(dataset, [0])).toEqual([]);
  });
});
