import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { ScenarioFile } from '#tests/reference/resolve-scenario.ts';

// Two funds of 1000 people: AB 300 + MAC 100, and AB 100 + MAC 300; T stays at 800.
const dataset = tinyCountry(
  [
    { uf: 'RO', base: { AB: 300, MAC: 100 } },
    { uf: 'SP', base: { AB: 100, MAC: 300 } },
    { uf: 'RO', population: 1000, base: { AB: 0, MAC: 0 } },
  ],
  { 2016: 8000 / 1.5, 2017: 8000 / 1.5 },
);
const merged = { id: 'all', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] } as const;
const still = { absorption: 0 };

const run = (scenario: ScenarioFile) => createEngine(dataset).simulate(tinyReform(scenario)).run;

describe('AB in its steps', () => {
  it('starts at the sharing-out of 2016', () => {
    const { indicators } = run({ groups: [merged], shift: still });
    // Half of 800.
    expect(indicators.abReference[1]).toBeCloseTo(400, 9);
    expect([indicators.abRedistribution[1], indicators.abToMac[1], indicators.abMunicipalitiesBelow[1]]).toEqual([
      0, 0, 0,
    ]);
  });

  it('changes by composition alone when money moves among funds', () => {
    // Per inhabitant RO gets 2/3 of 800. Its first fund takes all of it under residence 0 (base 400 of
    // 400): 533.33, three quarters AB. SP: 266.67, a quarter. AB 400 + 66.67 = 466.67, 66.67 more.
    const group = { ...merged, betweenStates: { population: 1 } };
    const { indicators, ab } = run({ groups: [group], shift: still });
    expect(indicators.abRedistribution[1]).toBeCloseTo(200 / 3, 9);
    // SP's fund falls from 100 to 66.67: in one municipality AB ends below, though it rises in the country.
    expect(indicators.abMunicipalitiesBelow[1]).toBe(1);
    expect(indicators.abBelow[1]).toBeCloseTo(100 / 3, 9);
    expect([...ab.slice(3, 6)].map((own) => Math.round(own * 1e6) / 1e6)).toEqual([400, 0, 66.666667]);
  });

  it('falls by what managers move, apart from redistribution', () => {
    // Need for MAC 1.5² of the base: 225 and 675. Gaps 125 and 375. Full speed, a fifth absorbed: 25 of
    // 300 and 75 of 100.
    const shift = { macGrowth: 0.5, absorption: 0.2, protectedFloor: 0, speed: 1, maxYearlyLoss: 1 };
    const { indicators, abToMac } = run({ groups: [merged], shift });
    expect([...abToMac.slice(3, 6)].map((own) => Math.round(own * 1e6) / 1e6)).toEqual([25, 0, 75]);
    expect(indicators.abToMac[1]).toBeCloseTo(100, 9);
    expect(indicators.abRedistribution[1]).toBe(0);
    expect(indicators.abMunicipalitiesBelow[1]).toBe(2);
  });

  it('counts municipalities alone among those that end below', () => {
    // The state's need for MAC is 225 of 100: a fifth of the gap comes out of its AB. The municipality has none.
    const funds = [
      { uf: 'RO', base: { AB: 100 } },
      { uf: 'RO', sphere: 'state', base: { AB: 100, MAC: 100 } },
    ] as const;
    const shift = { macGrowth: 0.5, absorption: 0.2, protectedFloor: 0, speed: 1, maxYearlyLoss: 1 };
    const engine = createEngine(tinyCountry(funds, { 2016: 3000 / 1.5, 2017: 3000 / 1.5 }));
    const { indicators } = engine.simulate(tinyReform({ groups: [merged], shift })).run;
    expect(indicators.abToMac[1]).toBeCloseTo(25, 9);
    expect([indicators.abMunicipalitiesBelow[1], indicators.abBelow[1]]).toEqual([0, 0]);
  });

  it('does not move where AB is no donor or stands alone', () => {
    const rest = ['MAC', 'AF', 'VS', 'GES'] as const;
    const apart = {
      groups: [
        { id: 'ab', blocks: ['AB'] as const },
        { id: 'rest', blocks: rest },
      ],
    };
    for (const scenario of [apart, { groups: [merged], shift: { donors: ['VS'] as const } }]) {
      expect(run(scenario).indicators.abToMac[1]).toBe(0);
    }
  });
});
