import { describe, expect, it } from 'vitest';
import { changeSteps, cumulativeReal, hasTarget, pathOf, targetYear } from '#lib/ente/path.ts';
import type { Dataset, Run } from '#engine';

const years = [2016, 2017, 2018, 2019];

describe('pathOf', () => {
  it('adds the funds of a place up, and stands on the base in 2016', () => {
    // Two funds, five blocks each; two years of three funds.
    const dataset = {
      size: 3,
      base: Float64Array.from([1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0, 5]),
    } as unknown as Dataset;
    const run = {
      years: [2017, 2018],
      size: 3,
      reference: Float64Array.from([16, 7, 17, 18, 7, 19]),
      amount: Float64Array.from([20, 9, 10, 30, 9, 11]),
    } as unknown as Run;
    expect(pathOf(dataset, run, [0, 2])).toEqual({
      years: [2016, 2017, 2018],
      reference: [30, 33, 37],
      amount: [30, 30, 41],
    });
  });
});

describe('cumulativeReal', () => {
  const path = { years, reference: [100, 100, 110, 121], amount: [100, 100, 99, 96.8] };
  const deflator = Float64Array.from([1, 1, 1.1, 1.21]);

  it('brings each year to R$ of 2016 before it adds', () => {
    // (99 − 110)/1.1 = −10; (96.8 − 121)/1.21 = −20.
    expect(cumulativeReal(path, deflator, 2018)).toBeCloseTo(-10, 12);
    expect(cumulativeReal(path, deflator, 2019)).toBeCloseTo(-30, 12);
  });

  it('is zero before anything changes', () => {
    expect(cumulativeReal(path, deflator, 2017)).toBe(0);
  });
});

describe('changeSteps', () => {
  it('takes the change apart by hand', () => {
    expect(changeSteps(236.9e6, 221.1e6, 149.8e6, 154.4e6)).toEqual({
      reference: 236_900_000,
      between: -15_800_000,
      within: -71_300_000,
      transition: 4_600_000,
      amount: 154_400_000,
    });
  });

  it('adds up to the centavo where amounts have fractions of one', () => {
    const { reference, between, within, transition, amount } = changeSteps(100.004, 33.335, 66.6649, 12.345);
    const centavos = [reference, between, within, transition].map((value) => Math.round(value * 100));
    expect(centavos.reduce((sum, value) => sum + value, 0)).toBe(Math.round(amount * 100));
    expect([reference, amount]).toEqual([100, 12.35]);
  });
});

describe('targetYear', () => {
  const target = [100, 100, 100, 100];

  it('is the first year within half a percent, the bound included', () => {
    expect(targetYear(years, [120, 110, 100.51, 100.5], target, 2017)).toBe(2019);
    expect(targetYear(years, [120, 110, 99.5, 90], target, 2017)).toBe(2018);
  });

  it('does not look before the reform, when nothing has been asked for yet', () => {
    expect(targetYear(years, [100, 100, 120, 130], target, 2018)).toBeNull();
  });

  it('is null where it is never reached', () => {
    expect(targetYear(years, [120, 119, 118, 117], target, 2017)).toBeNull();
  });
});

describe('hasTarget', () => {
  const path = { years, reference: [1, 2, 3, 4], amount: [1, 2, 3, 4] };

  it('is no where the target is the reference, up to a centavo', () => {
    expect(hasTarget(path, [1, 2, 3.005, 4])).toBe(false);
    expect(hasTarget(path, [1, 2, 3, 4.02])).toBe(true);
  });
});
