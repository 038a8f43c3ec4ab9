import { describe, expect, it } from 'vitest';
import type { GroupFile } from '#tests/reference/resolve-scenario.ts';
import { simulateReference } from '#reference/index.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { TinyFund } from '#tests/reference/tiny-country.ts';

const NEXT_YEAR = 1;

/** Amounts of 2018 of one group of AB over a pool of 1000. */
function shareOut(funds: readonly TinyFund[], group: Partial<GroupFile>, scenario = {}): number[] {
  const country = tinyCountry(funds, { 2016: 1000 / 0.15, 2017: 1000 / 0.15 });
  const reform = tinyReform({ groups: [{ id: 'ab', blocks: ['AB'], ...group }], ...scenario });
  const year = simulateReference(country, reform).years[NEXT_YEAR];
  return (year?.funds ?? []).map((fund) => Math.round(fund.amount * 1e6) / 1e6);
}

describe('between states', () => {
  it('adds criteria by their normalised weights', () => {
    // Population shares 0.25 and 0.75, base shares 0.6 and 0.4; weights 1 to 3 for population:
    // 0.75·0.25 + 0.25·0.6 = 0.3375.
    const funds = [
      { uf: 'RO', base: { AB: 60 }, population: 1000 },
      { uf: 'SP', base: { AB: 40 }, population: 3000 },
    ];
    expect(shareOut(funds, { betweenStates: { population: 3, historical: 1 } })).toEqual([337.5, 662.5]);
  });

  it('multiplies people by need, clipped', () => {
    // IDHM 0.4 and 0.8, half of the people each: mean 0.6. Elasticity 1: z = 1.5 and 0.75, shares 2/3, 1/3.
    // Clipped to at most 1.25: 1.25 and 0.75, shares 0.625 and 0.375.
    const funds = [
      { uf: 'RO', base: { AB: 1 }, facts: { idhm: 0.4 } },
      { uf: 'SP', base: { AB: 1 }, facts: { idhm: 0.8 } },
    ];
    const share = (clip: [number, number]): number[] =>
      shareOut(funds, { betweenStates: { lowIdhm: 1 } }, { criteria: { lowIdhm: { elasticity: 1, clip } } });
    expect(share([0.5, 2])).toEqual([666.666667, 333.333333]);
    expect(share([0.5, 1.25])).toEqual([625, 375]);
  });

  it('counts fewer people where many have a private plan', () => {
    // Half of the people of SP have one; with dependence 1 they do not count: 1000 against 500.
    const funds = [
      { uf: 'RO', base: { AB: 1 }, facts: { private_plan_share: 0 } },
      { uf: 'SP', base: { AB: 1 }, facts: { private_plan_share: 0.5 } },
    ];
    const group = { betweenStates: { population: 1 } };
    expect(shareOut(funds, group, { susDependence: 1 })).toEqual([666.666667, 333.333333]);
  });
});

describe('the state fund', () => {
  const funds: TinyFund[] = [
    { uf: 'RO', base: { AB: 30 } },
    { uf: 'RO', base: { AB: 30 } },
    { uf: 'RO', sphere: 'state', base: { AB: 40 } },
  ];
  const group = { betweenStates: { population: 1 } };

  it('keeps its base part', () => {
    expect(shareOut(funds, group)).toEqual([300, 300, 400]);
  });

  it('keeps the part that is set, for all or for one UF', () => {
    expect(shareOut(funds, { ...group, withinStates: { stateShare: 0.1 } })).toEqual([450, 450, 100]);
    expect(shareOut(funds, { ...group, withinStates: { stateShare: { RO: 0 } } })).toEqual([500, 500, 0]);
    expect(shareOut(funds, { ...group, withinStates: { stateShare: { SP: 0 } } })).toEqual([300, 300, 400]);
  });

  it('takes all in the Distrito Federal, whatever is set', () => {
    const federal: TinyFund[] = [
      { uf: 'RO', base: { AB: 100 } },
      { uf: 'DF', sphere: 'state', population: 1000, base: {} },
    ];
    expect(shareOut(federal, { ...group, withinStates: { stateShare: 0.1 } })).toEqual([500, 500]);
  });

  it('leaves nothing to a state fund that does not exist', () => {
    const municipal = [funds[0], funds[1]] as TinyFund[];
    expect(shareOut(municipal, { ...group, withinStates: { stateShare: 0.4 } })).toEqual([500, 500]);
  });
});

describe('regions', () => {
  // R1 has a hub with all of its services and a town with none; R2 has one town.
  const funds: TinyFund[] = [
    { uf: 'RO', region: 'R1', population: 1000, base: { AB: 90 } },
    { uf: 'RO', region: 'R1', population: 2000, base: { AB: 0 } },
    { uf: 'RO', region: 'R2', population: 1000, base: { AB: 10 } },
  ];
  const unit = { unit: 'healthRegion', weights: { population: 1 } } as const;
  const within = (residence: number) => ({ betweenStates: { population: 1 }, withinStates: { ...unit, residence } });

  it('send the money of residents to where services are', () => {
    // v = 250, 500, 250; R1 has 750, all of it for the hub.
    expect(shareOut(funds, within(0))).toEqual([750, 0, 250]);
  });

  it('split it by residence', () => {
    // 0.4·250 + 0.6·750 = 550; 0.4·500 = 200.
    expect(shareOut(funds, within(0.4))).toEqual([550, 200, 250]);
  });

  it('follow residents where the region had nothing', () => {
    // R1 has no money of its own in 2016: v stands.
    const without = funds.map((fund, j) => ({ ...fund, base: { AB: j === 2 ? 10 : 0 } }));
    expect(shareOut(without, within(0))).toEqual([250, 500, 250]);
  });

  it('follow people where a whole UF had nothing', () => {
    // AC has no money in 2016: the historical criterion within it is the population share.
    const two: TinyFund[] = [
      { uf: 'RO', population: 3000, base: { AB: 100 } },
      { uf: 'AC', population: 250, base: {} },
      { uf: 'AC', population: 750, base: {} },
      { uf: 'AC', sphere: 'state', base: {} },
    ];
    const group = { betweenStates: { population: 1 }, withinStates: { weights: { historical: 1 } } };
    expect(shareOut(two, group)).toEqual([750, 62.5, 187.5, 0]);
  });
});
