import { describe, expect, it } from 'vitest';
import type { Dataset, Weights, WithinStates } from '#engine';
import { createPlanner } from '#engine/group-plan.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { TinyFund } from '#tests/reference/tiny-country.ts';

// RO: three municipalities, two in region A, and a state fund with half of the UF; SP has no state
// fund. ΣW = 1000; people 8000 and 8000.
const funds: readonly TinyFund[] = [
  { uf: 'RO', population: 1000, region: 'A', base: { AB: 100 } },
  { uf: 'RO', population: 3000, region: 'A', base: { AB: 100 } },
  { uf: 'RO', population: 4000, region: 'B', base: { AB: 200 } },
  { uf: 'SP', population: 8000, region: 'C', base: { AB: 200 } },
  { uf: 'RO', sphere: 'state', base: { AB: 400 } },
];
const country = tinyCountry(funds, {});

interface Sharing {
  readonly between?: Weights;
  readonly within?: Partial<WithinStates>;
  readonly dataset?: Dataset;
}

function planOf({ between = { population: 1 }, within = {}, dataset = country }: Sharing) {
  const group = { id: 'ab', blocks: ['AB'], betweenStates: between, withinStates: within } as const;
  const allocation = createPlanner(dataset).plan(tinyReform({ groups: [group] })).groups[0]?.allocation;
  if (allocation === undefined) throw new Error('no group');
  return allocation;
}

const shares = (sharing: Sharing) => [...planOf(sharing).sharesOf(1)].map((share) => Math.round(share * 1e9) / 1e9);

describe('sharing out', () => {
  it('goes between states, then to the state fund by base, then by the criterion', () => {
    // RO 0.5, of which the state keeps 400/800; the rest by people 1:3:4. SP 0.5.
    expect(shares({})).toEqual([0.03125, 0.09375, 0.125, 0.5, 0.25]);
  });

  it('keeps base shares under historical weights', () => {
    expect(shares({ between: { historical: 2 } })).toEqual([0.1, 0.1, 0.2, 0.2, 0.4]);
  });

  it('mixes criteria by their weights, whatever these add up to', () => {
    // Half each of the two rows above between states: RO 0.5·0.5 + 0.5·0.8 = 0.65; within, by base:
    // state 0.325, municipal 0.325 in 1:1:2.
    const mixed = { between: { historical: 3, population: 3 }, within: { weights: { historical: 1 } } };
    expect(shares(mixed)).toEqual([0.08125, 0.08125, 0.1625, 0.35, 0.325]);
  });

  it('leaves what a region gets where services are, as far as residents do not count', () => {
    // Region A holds 4/8 of municipal RO, by base half and half; B is one municipality.
    const unit = { unit: 'healthRegion', residence: 0 } as const;
    expect(shares({ within: unit })).toEqual([0.0625, 0.0625, 0.125, 0.5, 0.25]);
    // Half way: (1/8 + 1/4)/2 = 0.1875 and (3/8 + 1/4)/2 = 0.3125, of a quarter.
    expect(shares({ within: { ...unit, residence: 0.5 } })).toEqual([0.046875, 0.078125, 0.125, 0.5, 0.25]);
    expect(shares({ within: { ...unit, residence: 1 } })).toEqual(shares({}));
    expect(shares({ within: { unit: 'macroRegion', residence: 0 } })).toEqual(shares({ within: unit }));
  });

  it('follows the criterion inside a region without base money', () => {
    const bare = tinyCountry(
      funds.map((fund) => (fund.region === 'A' ? { ...fund, base: { MAC: 1 } } : fund)),
      {},
    );
    // The state keeps 400/600 of 0.5; the rest, 1/6, by people 1:3:4.
    const expected = [1 / 48, 3 / 48, 4 / 48, 0.5, 1 / 3].map((share) => Math.round(share * 1e9) / 1e9);
    expect(shares({ within: { unit: 'healthRegion', residence: 0 }, dataset: bare })).toEqual(expected);
  });

  it('takes the state share that is given, for all or by UF', () => {
    // 0.2 of RO: 0.1; municipal 0.4 by 1:3:4. SP has no state fund to keep anything.
    expect(shares({ within: { stateShare: 0.2 } })).toEqual([0.05, 0.15, 0.2, 0.5, 0.1]);
    expect(shares({ within: { stateShare: { RO: 0 } } })).toEqual([0.0625, 0.1875, 0.25, 0.5, 0]);
    expect(shares({ within: { stateShare: { SP: 0.3 } } })).toEqual(shares({}));
  });

  it('gives all of the Distrito Federal to its one fund, whatever the state share', () => {
    const dataset = tinyCountry(
      [...funds, { uf: 'DF', sphere: 'state', population: 16_000, region: 'D', base: { AB: 1 } }],
      {},
    );
    for (const stateShare of [null, 0, 0.4, { DF: 0.1 }]) {
      expect(shares({ within: { stateShare }, dataset })[5]).toBe(0.5);
    }
  });

  it('goes by people inside a UF whose municipalities had nothing', () => {
    const dataset = tinyCountry(
      [
        { uf: 'RO', population: 1000, base: {} },
        { uf: 'RO', population: 4000, base: {} },
        { uf: 'RO', sphere: 'state', base: { AB: 50 } },
        { uf: 'SP', population: 5000, base: { AB: 50 } },
      ],
      {},
    );
    const within = { weights: { historical: 1 }, stateShare: 0.5 } as const;
    expect(shares({ within, dataset })).toEqual([0.05, 0.2, 0.5, 0.25]);
  });

  it('moves with projected population, between states only', () => {
    // RO grows by half, SP not: 12:8. Inside RO nothing changes.
    const ufPopulation = { firstYear: 2016, years: 2, values: Float64Array.of(10, 15, 10, 10) };
    const group = { id: 'ab', blocks: ['AB'], betweenStates: { population: 1 } } as const;
    const reform = tinyReform({ groups: [group], macro: { population: 'projected' } });
    const allocation = createPlanner({ ...country, ufPopulation }).plan(reform).groups[0]?.allocation;
    const projected = [...(allocation?.sharesOf(1) ?? [])].map((share) => Math.round(share * 1e9) / 1e9);
    expect(projected).toEqual([0.0375, 0.1125, 0.15, 0.4, 0.3]);
  });

  it('adds up to the whole pool in every unit', () => {
    for (const unit of ['municipality', 'healthRegion', 'macroRegion'] as const) {
      const sum = shares({ within: { unit, residence: 0.3, stateShare: 0.1 } }).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 8);
    }
  });

  it('knows a reform that asks for nothing but base shares', () => {
    expect(planOf({ between: { historical: 5, population: 0 } }).isNull).toBe(true);
    expect(planOf({}).isNull).toBe(false);
    expect(planOf({ between: { historical: 1 }, within: { weights: { population: 1 } } }).isNull).toBe(false);
    expect(planOf({ between: { historical: 1 }, within: { stateShare: 0.5 } }).isNull).toBe(false);
  });

  it.each([{ population: 0 }, {}, { population: Infinity }])(
    'refuses weights that add up to no number: %j',
    (between) => {
      expect(() => planOf({ between })).toThrow(/weights/);
    },
  );
});
