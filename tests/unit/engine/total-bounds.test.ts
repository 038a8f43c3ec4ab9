import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { Dataset, Simulation, TransitionBounds } from '#engine';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { TinyFund } from '#tests/reference/tiny-country.ts';
import type { ScenarioFile } from '#tests/reference/resolve-scenario.ts';

// T is 15% of an RCL that stays: the pool of each test, every year, no inflation.
const country = (pool: number, funds: readonly TinyFund[]): Dataset =>
  tinyCountry(funds, { 2016: pool / 0.15, 2017: pool / 0.15 });

const apart = (blocks: readonly ('AB' | 'MAC' | 'AF' | 'VS' | 'GES')[]) =>
  blocks.map((block) => ({ id: block.toLowerCase(), blocks: [block] }));
const byBlock = apart(['AB', 'MAC', 'AF', 'VS', 'GES']);

function run(
  dataset: Dataset,
  transition: Partial<TransitionBounds>,
  scenario: Partial<ScenarioFile> = {},
): Simulation {
  const reform = tinyReform({ groups: byBlock, startYear: 2017, endYear: 2017, ...scenario, transition });
  return createEngine(dataset).simulate(reform);
}

/** Amounts of one group in the first year, to a millionth of R$. */
const amounts = ({ paths, run: { size } }: Simulation, g: number): number[] =>
  [...(paths[g]?.amount.subarray(0, size) ?? [])].map((value) => Math.round(value * 1e6) / 1e6);

// Per inhabitant, so that the groups give 60 and 40 of the first block, 40 and 60 of the second.
const twoFunds: readonly TinyFund[] = [
  { uf: 'RO', population: 1, base: { AB: 60, MAC: 80 }, facts: { idhm: 0.5 } },
  { uf: 'RO', population: 1, base: { AB: 40, MAC: 20 }, facts: { idhm: 0.5 } },
];
const macByHead = [
  { id: 'ab', blocks: ['AB'] as const },
  {
    id: 'mac',
    blocks: ['MAC'] as const,
    betweenStates: { population: 1 },
    withinStates: { unit: 'municipality', residence: 1 },
  },
  ...apart(['AF', 'VS', 'GES']),
] as const;

describe('bounds on the whole amount', () => {
  it('move money between groups and keep every pool and every cross product', () => {
    // MAC falls from 80 to 50 for the first fund, which has 60 + 50 of 140; its floor is 126. With a of AB:
    // a·(100 − (126 − a)) / ((126 − a)·(100 − a)) = 60·50/(50·40) = 1.5,
    // so a² − 26a = 1.5·(12600 − 226a + a²), 0.5a² − 313a + 18900 = 0, a = 313 − √(313² − 37800).
    const simulation = run(
      country(200, twoFunds),
      { floor: { reference: 'base', maxLoss: 0.1 } },
      { groups: macByHead },
    );
    const a = 313 - Math.sqrt(313 ** 2 - 37_800);
    const [first, second] = amounts(simulation, 0);
    expect(first).toBeCloseTo(a, 6);
    expect(second).toBeCloseTo(100 - a, 6);
    expect(amounts(simulation, 1)[0]).toBeCloseTo(126 - a, 6);
    expect(amounts(simulation, 1)[1]).toBeCloseTo(a - 26, 6);
    expect(simulation.run.totalFindings).toEqual([[]]);
  });

  it('leave everything to the last bit where nobody is beyond them', () => {
    const open = run(country(200, twoFunds), {}, { groups: macByHead });
    // The first fund loses 30 of 140, the second gains 30 of 60.
    const transition = {
      floor: { reference: 'base', maxLoss: 0.3 },
      cap: { reference: 'base', maxGain: 0.6 },
    } as const;
    const bounded = run(country(200, twoFunds), transition, { groups: macByHead });
    expect(bounded.paths).toEqual(open.paths);
  });

  it('count what is ring-fenced and leave it where it is', () => {
    // Half of AB is ring-fenced: 30 and 20. The cap on the second is 66 in all, so 46 of the free 50 + 20.
    const simulation = run(
      country(200, twoFunds),
      { cap: { reference: 'base', maxGain: 0.1 } },
      { groups: macByHead, ringFence: { AB: 0.5 } },
    );
    expect(simulation.run.amount[1]).toBeCloseTo(66, 9);
    expect((amounts(simulation, 0)[1] as number) + (amounts(simulation, 1)[1] as number)).toBeCloseTo(46, 6);
    expect((amounts(simulation, 0)[0] as number) + (amounts(simulation, 0)[1] as number)).toBeCloseTo(50, 6);
  });

  it('look back at the final amounts of the year before', () => {
    // 140, then a tenth less each year: 126, 113.4, and 110 is above 102.06.
    const simulation = run(
      country(200, twoFunds),
      { floor: { reference: 'previous', maxLoss: 0.1 } },
      { groups: macByHead, endYear: 2019 },
    );
    const ofFirst = [0, 1, 2].map((y) => Math.round((simulation.run.amount[y * 2] as number) * 1e6) / 1e6);
    expect(ofFirst).toEqual([126, 113.4, 110]);
  });

  it('bring a fund that no group gives anything to its floor, in its own mix', () => {
    // The state fund had 20 of AB and 60 of MAC; municipalities are to have all. Its floor is 40: 10 and 30.
    const funds: readonly TinyFund[] = [
      { uf: 'RO', population: 1, base: { AB: 80, MAC: 40 } },
      { uf: 'RO', sphere: 'state', population: 0, base: { AB: 20, MAC: 60 } },
    ];
    const groups = byBlock.map((group) => ({ ...group, withinStates: { stateShare: 0 } }));
    const simulation = run(country(200, funds), { floor: { reference: 'base', maxLoss: 0.5 } }, { groups });
    // The first has 100 of each; of the table with totals 160 and 40 only the mix of the second is free.
    expect(simulation.run.amount[1]).toBeCloseTo(40, 9);
    const [ab, mac] = [amounts(simulation, 0)[1] as number, amounts(simulation, 1)[1] as number];
    // Cross product kept: (ab / (100 − ab)) / (mac / (100 − mac)) = 10/30.
    expect((ab / (100 - ab) / mac) * (100 - mac)).toBeCloseTo(1 / 3, 6);
  });
});

describe('bounds that cannot be met', () => {
  // AB is of the first two funds alone, MAC of the third alone.
  const threeFunds: readonly TinyFund[] = [
    { uf: 'RO', base: { AB: 50 } },
    { uf: 'RO', base: { AB: 50 } },
    { uf: 'RO', base: { MAC: 100 } },
  ];

  it('are proved by the group that has too little', () => {
    // RCL falls by a tenth for all: 90 and 90 for floors of 100 and 100. In each group 10 are lacking, 20 in both.
    const shrunk = tinyCountry(threeFunds, { 2016: 200 / 0.15, 2017: 180 / 0.15 });
    const perHead = byBlock.map((group) => ({ ...group, betweenStates: { population: 1 } }));
    const groups = perHead.map((group) =>
      group.id === 'mac' ? { ...group, betweenStates: { historical: 1 } } : group,
    );
    const { run: all } = run(shrunk, { floor: { reference: 'base', maxLoss: 0 } }, { groups });
    expect(all.totalFindings[0]?.[0]?.kind).toBe('floor-infeasible');
    expect(all.totalFindings[0]?.[0]?.amount).toBeCloseTo(20, 9);
    expect(all.totalFindings[0]?.[0]?.groups).toEqual([0, 1]);
    expect([...all.amount].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([45, 45, 90]);
  });

  it('name that group alone where the others could meet theirs', () => {
    // All AB to the municipality, all MAC to the state fund: 100 and 100. The state fund had 120, and MAC is
    // all it can have: 20 are lacking there and none in both groups together. θ = 100/120.
    const funds: readonly TinyFund[] = [
      { uf: 'RO', base: { AB: 10, MAC: 70 } },
      { uf: 'RO', sphere: 'state', base: { AB: 90, MAC: 30 } },
    ];
    const groups = byBlock.map((group) => ({ ...group, withinStates: { stateShare: group.id === 'mac' ? 1 : 0 } }));
    const { run: all } = run(country(200, funds), { floor: { reference: 'base', maxLoss: 0 } }, { groups });
    expect(all.totalFindings[0]).toMatchObject([{ kind: 'floor-infeasible', groups: [1] }]);
    expect(all.totalFindings[0]?.[0]?.amount).toBeCloseTo(20, 9);
    expect([...all.amount].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([100, 100]);
  });

  it('are caps where they leave room for less than the pool', () => {
    // Pools 10% up, caps at the base: 20 over; all caps go up alike.
    const grown = tinyCountry(threeFunds, { 2016: 200 / 0.15, 2017: 220 / 0.15 });
    const groups = byBlock.map((group) =>
      group.id === 'ab' ? { ...group, withinStates: { weights: { population: 1 } } } : group,
    );
    const { run: all } = run(grown, { cap: { reference: 'base', maxGain: 0 } }, { groups });
    expect(all.totalFindings[0]?.[0]).toMatchObject({ kind: 'cap-infeasible', groups: [0, 1] });
    expect(all.totalFindings[0]?.[0]?.amount).toBeCloseTo(20, 9);
    expect([...all.amount].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([55, 55, 110]);
  });

  it('stand as findings where nothing is shared out anew, and move nothing', () => {
    const shrunk = tinyCountry(threeFunds, { 2016: 200 / 0.15, 2017: 180 / 0.15 });
    const { run: all } = run(
      shrunk,
      { floor: { reference: 'base', maxLoss: 0 } },
      { ringFence: { AB: { municipal: 0.4 } } },
    );
    expect(all.totalFindings[0]?.[0]?.kind).toBe('floor-infeasible');
    expect(all.amount).toEqual(all.reference);
  });
});
