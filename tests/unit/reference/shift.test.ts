import { describe, expect, it } from 'vitest';
import { simulateReference } from '#reference/index.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const BOTH = [{ id: 'both', blocks: ['AB', 'MAC'] as const }];
const country = tinyCountry([{ uf: 'RO', base: { AB: 100, MAC: 100 } }], { 2016: 4000 / 3, 2017: 4000 / 3 });
const shift = { macGrowth: 0.1, absorption: 0.5, protectedFloor: 0.2, speed: 0.5, maxYearlyLoss: 0.2 };

function path(scenario: Parameters<typeof tinyReform>[0]) {
  return simulateReference(country, tinyReform(scenario)).years.map((year) => {
    const fund = year.funds[0];
    if (fund === undefined) throw new Error('no fund');
    return fund;
  });
}

describe('the shift to MAC', () => {
  it('follows the gap at its speed', () => {
    // MAC receives 100 and needs 121, 133.1, 146.41 in 2018 to 2020; Q = 100.
    // q* = 1 − 0.5·gap/100 = 0.895, 0.8345, 0.76795; q goes half of the way each year:
    // 0.9475, 0.9475 − 0.0565 = 0.891, 0.891 − 0.061525 = 0.829475.
    const funds = path({ groups: BOTH, shift });
    [1, 0.9475, 0.891, 0.829475].forEach((q, y) => expect(funds[y]?.q).toBeCloseTo(q, 12));
    expect(funds[3]?.spending.AB).toBeCloseTo(82.9475, 9);
    expect(funds[3]?.spending.MAC).toBeCloseTo(117.0525, 9);
    expect(funds[3]?.abToMac).toBeCloseTo(17.0525, 9);
    expect(funds[3]?.hist.AB).toBeCloseTo(100, 9);
  });

  it('never loses more than maxYearlyLoss points', () => {
    const funds = path({ groups: BOTH, shift: { ...shift, maxYearlyLoss: 0.02 } });
    [1, 0.98, 0.96, 0.94].forEach((q, y) => expect(funds[y]?.q).toBeCloseTo(q, 12));
  });

  it('stops at the protected floor', () => {
    // Full absorption of gaps 21, 33.1, 46.41 at full speed: q* = 0.79, 0.669, 0.5359, none below 0.7.
    const funds = path({
      groups: BOTH,
      shift: { ...shift, absorption: 1, protectedFloor: 0.7, speed: 1, maxYearlyLoss: 1 },
    });
    [1, 0.79, 0.7, 0.7].forEach((q, y) => expect(funds[y]?.q).toBeCloseTo(q, 12));
  });

  it('reaches only what is not ring-fenced', () => {
    // A fifth of AB is fenced: Q = 80, q* = 1 − 0.5·21/80 = 0.86875, q = 0.934375, AB = 20 + 80·q.
    const funds = path({ groups: BOTH, shift, ringFence: { AB: 0.2 } });
    expect(funds[1]?.q).toBeCloseTo(0.934375, 12);
    expect(funds[1]?.spending.AB).toBeCloseTo(94.75, 9);
    expect(funds[1]?.ringFenced.AB).toBeCloseTo(20, 9);
  });

  it('does not happen between blocks of different groups', () => {
    const groups = [
      { id: 'ab', blocks: ['AB'] as const },
      { id: 'mac', blocks: ['MAC'] as const },
    ];
    for (const fund of path({ groups, shift })) {
      expect(fund.q).toBe(1);
      expect(fund.abToMac).toBe(0);
    }
  });

  it('happens to a donor other than AB without moving AB', () => {
    const groups = [{ id: 'both', blocks: ['AB', 'MAC'] as const }];
    const funds = path({ groups, shift: { ...shift, donors: ['VS'] } });
    expect(funds[3]?.spending.AB).toBeCloseTo(100, 9);
  });
});

describe('composition where a fund had nothing of the group', () => {
  it('is the national one', () => {
    // The first has 100 of AB and 300 of MAC, the second nothing; per capita each receives 200 of 400,
    // a quarter of it AB and three quarters MAC. 2016 gave the second no AB: redistribution is +50 and −50.
    const two = tinyCountry(
      [
        { uf: 'RO', base: { AB: 100, MAC: 300 } },
        { uf: 'RO', base: {} },
      ],
      {
        2016: 8000 / 3,
        2017: 8000 / 3,
      },
    );
    const within = { weights: { population: 1 }, unit: 'municipality', residence: 1 } as const;
    const groups = [{ ...(BOTH[0] as (typeof BOTH)[0]), betweenStates: { population: 1 }, withinStates: within }];
    const funds = simulateReference(two, tinyReform({ groups, shift: { donors: [] } })).years[1]?.funds ?? [];
    expect(funds.map((fund) => fund.hist.AB)).toEqual([expect.closeTo(50, 9), expect.closeTo(50, 9)]);
    expect(funds.map((fund) => fund.hist.MAC)).toEqual([expect.closeTo(150, 9), expect.closeTo(150, 9)]);
    expect(funds.map((fund) => fund.refAb)).toEqual([expect.closeTo(100, 9), 0]);
  });
});
