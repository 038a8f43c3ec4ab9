import { describe, expect, it } from 'vitest';
import { createAttribution, createEngine, publishAttribution } from '#engine';
import type { Attribution, Dataset, Player, Reform } from '#engine';
import { drawFrom } from '#reference/random.ts';
import { drawCountry } from '#reference/random-country.ts';
import { drawReform } from '#reference/random-reform.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { ScenarioFile } from '#tests/reference/resolve-scenario.ts';

function attribute(dataset: Dataset, reform: Reform, year: number): Attribution {
  const job = createAttribution(createEngine(dataset), reform, year);
  while (job.step() < 1);
  return job.result();
}

const partsOf = ({ players, values }: Attribution, player: Player): number[] => {
  const size = values.length / players.length;
  const p = players.indexOf(player);
  return [...values.subarray(p * size, (p + 1) * size)];
};

/** Two funds with 800 and 200 of a pool of 1000, one UF each; a third of the people live in the first. */
const COUNTRY = tinyCountry(
  [
    { uf: 'RO', population: 1000, base: { AB: 800 }, facts: { share_age_60_plus: 0.2 } },
    { uf: 'AC', population: 2000, base: { AB: 200 }, facts: { share_age_60_plus: 0.05 } },
  ],
  { 2016: 1000 / 0.15, 2017: 1000 / 0.15, 2018: 1000 / 0.15, 2019: 1000 / 0.15, 2020: 1000 / 0.15 },
);
const groups = (weights: object, rest: object = {}): ScenarioFile => ({
  groups: [{ id: 'ab', blocks: ['AB'], betweenStates: weights, ...rest }],
});
const rest = { id: 'rest', blocks: ['MAC', 'AF', 'VS', 'GES'] as const };
const reformOf = (weights: object, more: object = {}): Reform => {
  const file = groups(weights, more);
  return tinyReform({ ...file, groups: [...file.groups, rest] });
};

describe('attribution worked by hand', () => {
  it('of population and a transition of two years', () => {
    // Weights: history 0.5, population 0.5. Shares by history 0.8 and 0.2, by population 1/3 and 2/3.
    // At once: 1000·(0.5·0.8 + 0.5·1/3) = 566.67, a change of −233.33; half way in 2018: −116.67.
    // v(∅) = v(transition) = 0, v(population) = −233.33, v(both) = −116.67.
    // population: ½·(−233.33 − 0) + ½·(−116.67 − 0) = −175; transition: ½·0 + ½·(−116.67 + 233.33) = 58.33.
    const reform = reformOf(
      { historical: 0.5, population: 0.5 },
      { transition: { mode: 'phaseIn', years: 2, floor: null, cap: null } },
    );
    const attribution = attribute(COUNTRY, reform, 2018);
    expect(attribution.players).toEqual(['population', 'transition']);
    expect(partsOf(attribution, 'population')[0]).toBeCloseTo(-175, 9);
    expect(partsOf(attribution, 'population')[1]).toBeCloseTo(175, 9);
    expect(partsOf(attribution, 'transition')[0]).toBeCloseTo(175 / 3, 9);
    // Arrived in 2019: the transition is a player that no longer plays.
    const arrived = attribute(COUNTRY, reform, 2019);
    expect(partsOf(arrived, 'population')[0]).toBeCloseTo(-700 / 3, 9);
    expect(partsOf(arrived, 'transition')).toEqual([0, 0]);
    // Before the reform nobody does.
    expect([...attribute(COUNTRY, reform, 2017).values]).toEqual([0, 0, 0, 0]);
  });

  it('of bounds that look back: the path is run', () => {
    // Population alone, at once, with a loss of at most 10% a year: fund 1 goes 800, 720, 648 (2018,
    // 2019), as 800·0.9² = 648 is above its target of 333.33.
    // v(population) = −466.67, v(both) = −152: population −309.33, transition 157.33.
    const floor = { reference: 'previous', maxLoss: 0.1 } as const;
    const reform = reformOf({ population: 1 }, { transition: { mode: 'phaseIn', years: 1, floor, cap: null } });
    const attribution = attribute(COUNTRY, reform, 2019);
    expect(partsOf(attribution, 'population')[0]).toBeCloseTo(-(1400 / 3 + 152) / 2, 9);
    expect(partsOf(attribution, 'transition')[0]).toBeCloseTo((1400 / 3 - 152) / 2, 9);
  });

  it('of a state share by itself: it is no player, and is told apart', () => {
    const country = tinyCountry(
      [
        { uf: 'RO', base: { AB: 300 } },
        { uf: 'RO', sphere: 'state', base: { AB: 100 } },
      ],
      { 2016: 400 / 0.15, 2017: 400 / 0.15, 2018: 400 / 0.15, 2019: 400 / 0.15, 2020: 400 / 0.15 },
    );
    // The state keeps half: 200 of 400, instead of the 100 of 2016.
    const within = { withinStates: { stateShare: 0.5 } };
    const attribution = attribute(country, reformOf({ historical: 1 }, within), 2018);
    expect(attribution.players).toEqual([]);
    expect(attribution.structure[0]).toBeCloseTo(-100, 9);
    expect(attribution.structure[1]).toBeCloseTo(100, 9);
  });
});

describe('properties of the attribution', () => {
  const drawn = (seed: number): { dataset: Dataset; reform: Reform; year: number } => {
    const draw = drawFrom(90_000 + seed);
    const dataset = drawCountry(draw);
    const reform = drawReform(draw);
    return { dataset, reform, year: draw.whole(reform.startYear, reform.endYear) };
  };
  const seeds = Array.from({ length: 25 }, (_, i) => i + 1);

  it.each(seeds)('published parts add up to the published change, seed %i', (seed) => {
    const { dataset, reform, year } = drawn(seed);
    const engine = createEngine(dataset);
    const published = engine.publish(engine.simulate(reform), year);
    const { values, structure, players } = publishAttribution(attribute(dataset, reform, year), published);
    for (let e = 0; e < dataset.size; e++) {
      const parts = players.reduce(
        (sum, _, p) => sum + (values[p * dataset.size + e] as number),
        structure[e] as number,
      );
      expect(parts).toBe((published.amount[e] as number) - (published.reference[e] as number));
    }
  });

  it.each(seeds.slice(0, 12))('criteria that do the same get the same, seed %i', (seed) => {
    // Two criteria of elasticity 0 are both population: multiplier 1 everywhere.
    const { dataset, reform, year } = drawn(seed);
    const flat = { elasticity: 0, clip: [0.5, 2] } as const;
    const both = { historical: 0.2, elderly: 0.3, lowIdhm: 0.3, poverty: 0.2 };
    const same: Reform = {
      ...reform,
      criteria: { ...reform.criteria, elderly: flat, lowIdhm: flat },
      groups: reform.groups.map((group) => ({
        ...group,
        betweenStates: both,
        withinStates: { ...group.withinStates, weights: both },
      })),
    };
    const attribution = attribute(dataset, same, year);
    const [first, second] = [partsOf(attribution, 'elderly'), partsOf(attribution, 'lowIdhm')];
    first.forEach((value, e) => expect(value).toBeCloseTo(second[e] as number, 4));
    expect(first.some((value) => value !== 0) || dataset.size === 1).toBe(true);
  });

  it('a criterion nobody weighs is no player; one of a group without money gets nothing', () => {
    const reform = reformOf({ population: 1, elderly: 0 });
    const moneyless = {
      ...reform,
      groups: reform.groups.map((g, i) => (i === 0 ? g : { ...g, betweenStates: { poverty: 1 } })),
    };
    expect(attribute(COUNTRY, reform, 2018).players).toEqual(['population']);
    const attribution = attribute(COUNTRY, moneyless, 2018);
    expect(attribution.players).toEqual(['population', 'poverty']);
    expect(partsOf(attribution, 'poverty')).toEqual([0, 0]);
  });

  it('the order in which weights are written does not matter', () => {
    const one = attribute(COUNTRY, reformOf({ historical: 0.2, elderly: 0.3, population: 0.5 }), 2018);
    const other = attribute(COUNTRY, reformOf({ population: 0.5, elderly: 0.3, historical: 0.2 }), 2018);
    expect(other.players).toEqual(one.players);
    one.values.forEach((value, i) => expect(other.values[i]).toBeCloseTo(value, 9));
  });

  it('a reform that changes nothing has no parts', () => {
    const attribution = attribute(COUNTRY, reformOf({ historical: 1 }), 2018);
    expect(attribution.players).toEqual([]);
    expect([...attribution.structure]).toEqual([0, 0]);
  });

  it('is not there before it is done, and refuses years outside the run', () => {
    const engine = createEngine(COUNTRY);
    const reform = reformOf({ population: 0.5, elderly: 0.5 });
    const job = createAttribution(engine, reform, 2018);
    expect(job.step()).toBeGreaterThan(0);
    expect(() => job.result()).toThrow('not been run to its end');
    expect(() => createAttribution(engine, reform, 2016)).toThrow(RangeError);
    expect(() => createAttribution(engine, reform, 2021)).toThrow(RangeError);
  });
});
