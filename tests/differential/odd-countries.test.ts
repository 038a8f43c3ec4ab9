// Countries where a sum, a mean or a cap is nothing: small cases where engines like to answer NaN.

import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { BLOCK_NAMES } from '#reference/country.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { TinyFund } from '#tests/reference/tiny-country.ts';
import { compareRuns, runBoth } from '#proof/compare-runs.ts';
import type { Difference } from '#proof/compare-runs.ts';

const RCL = { 2016: 1e9, 2017: 1e9 };

/** The blocks that no group names stay apart, as in 2016. */
function differences(funds: readonly TinyFund[], scenario: Parameters<typeof tinyReform>[0]): Difference[] {
  const apart = BLOCK_NAMES.filter((block) => !scenario.groups.some((group) => group.blocks.includes(block)));
  const groups = [...scenario.groups, ...apart.map((block) => ({ id: block.toLowerCase(), blocks: [block] }))];
  return compareRuns(runBoth(createEngine(tinyCountry(funds, RCL)), tinyReform({ ...scenario, groups })));
}

const perCapita = { id: 'ab', blocks: ['AB'], betweenStates: { population: 1 } } as const;
const unequal: readonly TinyFund[] = [
  { uf: 'RO', population: 1000, base: { AB: 30, MAC: 5 }, facts: { idhm: 0.5 } },
  { uf: 'RO', population: 3000, base: { AB: 30 }, facts: { idhm: 0.6 } },
  { uf: 'SP', population: 5000, base: { AB: 40, VS: 7 }, facts: { idhm: 0.7 } },
];

describe('the engine agrees with the reference', () => {
  it('where nobody knows who has a private plan', () => {
    expect(differences(unequal, { groups: [perCapita], susDependence: 1 })).toEqual([]);
  });

  it('where nobody knows the area', () => {
    const sparse = { ...perCapita, betweenStates: { sparsity: 1 } };
    expect(differences(unequal, { groups: [sparse] })).toEqual([]);
  });

  it('where nobody has any of the attribute', () => {
    const none = unequal.map((fund) => ({ ...fund, facts: { ...fund.facts, sus_beds_per_1000: 0, esf_coverage: 0 } }));
    const group = { ...perCapita, betweenStates: { supply: 1, supplyGap: 2, coverage: 1 } };
    expect(differences(none, { groups: [group] })).toEqual([]);
  });

  it('where caps leave nothing to those who should receive', () => {
    // All of the group stood in RO's first fund; the cap on the base holds the others at 0, and the first
    // gets nothing either, because the criterion has no need of it.
    const funds: readonly TinyFund[] = [
      { uf: 'RO', base: { AB: 0, MAC: 1 } },
      { uf: 'RO', sphere: 'state', base: { AB: 100 } },
    ];
    const transition = { cap: { reference: 'base', maxGain: 0 } } as const;
    const group = { ...perCapita, withinStates: { stateShare: 0 }, transition };
    expect(differences(funds, { groups: [group] })).toEqual([]);
  });

  it('where municipal funds receive nothing', () => {
    const funds: readonly TinyFund[] = [
      { uf: 'RO', base: { AB: 50 }, facts: { idhm: 0.5 } },
      { uf: 'RO', population: 500, base: { AB: 50 }, facts: { idhm: 0.6 } },
      { uf: 'RO', sphere: 'state', base: { AB: 100 } },
    ];
    const group = { ...perCapita, withinStates: { stateShare: 1 } };
    expect(differences(funds, { groups: [group] })).toEqual([]);
  });

  it('where a group has no money at all', () => {
    const groups = [perCapita, { id: 'empty', blocks: ['GES'] as const, betweenStates: { population: 1 } }];
    expect(differences(unequal, { groups })).toEqual([]);
    const excess = { mode: 'excessOnly', floor: { reference: 'base', maxLoss: 0 } } as const;
    const bounded = groups.map((group) => ({ ...group, transition: excess }));
    expect(differences(unequal, { groups: bounded })).toEqual([]);
  });

  it('where all of a block is ring-fenced', () => {
    const groups = [perCapita, { id: 'rest', blocks: ['MAC', 'VS'] as const, betweenStates: { population: 1 } }];
    expect(differences(unequal, { groups, ringFence: { AB: 1, MAC: { municipal: 1 } } })).toEqual([]);
  });

  it.each([
    { floor: { reference: 'previous', maxLoss: 0 }, cap: { reference: 'previous', maxGain: 0 } },
    { floor: { reference: 'base', maxLoss: 0 }, cap: null },
    { floor: null, cap: { reference: 'statusQuo', maxGain: 0 } },
  ] as const)(
    'where bounds on whole amounts meet a group without money, and funds all of it ring-fenced: %j',
    (whole) => {
      const groups = [
        { ...perCapita, withinStates: { stateShare: 0 } },
        {
          id: 'rest',
          blocks: ['MAC', 'VS'] as const,
          betweenStates: { population: 1 },
          withinStates: { stateShare: 1 },
        },
        { id: 'empty', blocks: ['GES'] as const, betweenStates: { population: 1 } },
      ];
      const funds: readonly TinyFund[] = [...unequal, { uf: 'SP', sphere: 'state', base: { AB: 60, MAC: 8 } }];
      expect(differences(funds, { groups, transition: whole })).toEqual([]);
      expect(
        differences(funds, { groups, transition: whole, ringFence: { AB: { state: 1 }, MAC: 1, VS: 0.5 } }),
      ).toEqual([]);
    },
  );

  it('where municipalities stand on the same IDHM', () => {
    // 0.655·801/801 is not 0.655 in floats: equal must stay equal, in the order of section 1.
    const twins = [700, 785, 801, 810, 832, 835].map((population, j) => ({
      uf: j % 2 === 0 ? 'RO' : 'SP',
      population,
      base: { AB: 100 * (j + 1) },
      facts: { idhm: 0.655 },
    }));
    expect(differences(twins, { groups: [perCapita] })).toEqual([]);
  });
});
