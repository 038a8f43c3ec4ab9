import { describe, expect, it } from 'vitest';
import { createEngine, totalBase } from '#engine';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { ScenarioFile } from '#tests/reference/resolve-scenario.ts';

// T is 15% of an RCL that stays: 400 every year, no inflation.
const RCL = { 2016: 4000 / 1.5, 2017: 4000 / 1.5 };
const halves = tinyCountry(
  [
    { uf: 'RO', base: { AB: 100 } },
    { uf: 'RO', base: { AB: 300 } },
  ],
  RCL,
);
const perCapita = { id: 'ab', blocks: ['AB'], betweenStates: { population: 1 } } as const;

/** One figure of each fund by year, to a millionth of R$. */
function rows(values: Float64Array, size: number): number[][] {
  return Array.from({ length: values.length / size }, (_, y) =>
    [...values.subarray(y * size, (y + 1) * size)].map((value) => Math.round(value * 1e6) / 1e6),
  );
}

const run = (scenario: ScenarioFile, dataset = halves) => createEngine(dataset).simulate(tinyReform(scenario)).run;

describe('the years of a run', () => {
  it('go from 2017 to the last of the scenario', () => {
    expect(run({ groups: [perCapita], endYear: 2019 }).years).toEqual([2017, 2018, 2019]);
    expect(totalBase(halves)).toBe(400);
  });

  it('keep the sharing-out of 2016 until the first year of the reform', () => {
    const { amount, reference } = run({ groups: [perCapita], startYear: 2019 });
    expect(rows(amount, 2)).toEqual([
      [100, 300],
      [100, 300],
      [200, 200],
      [200, 200],
    ]);
    expect(rows(reference, 2)[3]).toEqual([100, 300]);
  });

  it('start bounds on the year before from the base year itself', () => {
    // The reform starts in 2017: nine tenths of the 300 of 2016.
    const transition = { floor: { reference: 'previous', maxLoss: 0.1 } } as const;
    const { amount } = run({ groups: [{ ...perCapita, transition }], startYear: 2017, endYear: 2017 });
    expect(rows(amount, 2)).toEqual([[130, 270]]);
  });

  it('look back one year for bounds on the year before', () => {
    // 300·0.9 = 270, 243, 218.7, and then the target, 200, is above 196.83.
    const transition = { floor: { reference: 'previous', maxLoss: 0.1 } } as const;
    const { amount } = run({ groups: [{ ...perCapita, transition }], endYear: 2021 });
    expect(rows(amount, 2).map(([, second]) => second)).toEqual([300, 270, 243, 218.7, 200]);
  });

  it('carry on from what managers had moved the year before', () => {
    // One fund, AB 200 and MAC 200. 2018: need 242, gap 42, target 0.79, half way 0.895. 2019: need 266.2,
    // target 0.669, half way from 0.895: 0.782.
    const dataset = tinyCountry([{ uf: 'RO', base: { AB: 200, MAC: 200 } }], RCL);
    const groups = [{ id: 'all', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] as const }];
    const shift = { macGrowth: 0.1, absorption: 1, protectedFloor: 0, speed: 0.5, maxYearlyLoss: 1 };
    const { abToMac, ab } = run({ groups, shift, endYear: 2019 }, dataset);
    expect(rows(abToMac, 1)).toEqual([[0], [21], [43.6]]);
    expect(rows(ab, 1)).toEqual([[200], [179], [156.4]]);
  });

  it('do not let managers act before the first year', () => {
    const dataset = tinyCountry([{ uf: 'RO', base: { AB: 200, MAC: 200 } }], RCL);
    const groups = [{ id: 'all', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] as const }];
    const shift = { macGrowth: 0.1, absorption: 1, protectedFloor: 0, speed: 1, maxYearlyLoss: 1 };
    // 2019: need 200·1.1³ = 266.2: 66.2 at once.
    const { abToMac } = run({ groups, shift, startYear: 2019, endYear: 2019 }, dataset);
    expect(rows(abToMac, 1)).toEqual([[0], [0], [66.2]]);
  });

  it('say which bounds could not be met, by year and group', () => {
    const floor = { reference: 'base', maxLoss: 0 } as const;
    const group = { ...perCapita, transition: { floor } };
    const shrinking = tinyCountry(
      [
        { uf: 'RO', base: { AB: 100 } },
        { uf: 'RO', base: { AB: 300 } },
      ],
      { 2016: 4000 / 1.5, 2017: 4000 / 1.5, 2018: 3900 / 1.5 },
    );
    const { findings } = run({ groups: [group], endYear: 2018 }, shrinking);
    // 2017 is before the reform; 2018 has 390 for floors of 400.
    expect(findings.map(([finding]) => finding?.kind)).toEqual(['none', 'floor-infeasible']);
    expect(findings[1]?.[0]?.amount).toBeCloseTo(10, 9);
  });
});
