import { describe, expect, it } from 'vitest';
import { BLOCK_COUNT, createEngine } from '#engine';
import type { PublishedYear, Reform } from '#engine';
import { spendByBlock } from '#engine/publish.ts';
import { readExampleCountry, readExamples } from '#tests/reference/read-example.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const ALL = ['AB', 'MAC', 'AF', 'VS', 'GES'] as const;
const sumOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

function expectWhole({ pool, amount, reference, blocks }: PublishedYear): void {
  expect(sumOf(amount)).toBe(pool);
  expect(sumOf(reference)).toBe(pool);
  amount.forEach((own, e) => expect(sumOf(blocks.subarray(e * BLOCK_COUNT, (e + 1) * BLOCK_COUNT))).toBe(own));
}

describe('a published year', () => {
  const engine = createEngine(readExampleCountry());

  it.each(readExamples())('adds up in centavos: $id', ({ reform }) => {
    const simulation = engine.simulate(reform);
    for (const year of simulation.run.years) expectWhole(engine.publish(simulation, year));
  });

  it('is refused outside the run', () => {
    const { reform } = readExamples()[0]!;
    const simulation = engine.simulate(reform);
    expect(() => engine.publish(simulation, 2016)).toThrow(RangeError);
    expect(() => engine.publish(simulation, reform.endYear + 1)).toThrow(RangeError);
    expect(() => engine.compare(simulation, 2016)).toThrow(RangeError);
  });

  it('shares out a pool that thirds cannot divide', () => {
    // T = 0.15·RCL = R$ 1.00 by three equal funds: the first takes the odd centavo.
    const thirds = ['RO', 'RO', 'RO'].map((uf) => ({ uf, base: { AB: 10 } }));
    const tiny = createEngine(tinyCountry(thirds, { 2016: 1 / 0.15, 2017: 1 / 0.15 }));
    const published = tiny.publish(tiny.simulate(tinyReform({ groups: [{ id: 'ab', blocks: ['AB'] }] })), 2017);
    expect([...published.amount]).toEqual([34, 33, 33]);
    expect([...published.reference]).toEqual([34, 33, 33]);
  });

  it('holds even where the money outgrows what float64 counts in centavos', () => {
    const envelope = { rule: 'custom', customGrowth: 1, margin: 2, custeioShare: 1 } as const;
    const reform = { ...readExamples()[0]!.reform, endYear: 2036, envelope };
    const published = engine.publish(engine.simulate(reform), 2036);
    expect(published.pool).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(Math.abs(sumOf(published.amount) / published.pool - 1)).toBeLessThan(1e-14);
    expect(published.blocks.every((own) => own >= 0)).toBe(true);
  });
});

describe('spending by block', () => {
  // One fund: AB 100, MAC 300, VS 100. T = 1000: AB 200, MAC 600, VS 200. AB alone is a donor.
  const rcl = { 2016: 10_000 / 1.5, 2017: 10_000 / 1.5 };
  const dataset = tinyCountry([{ uf: 'RO', base: { AB: 100, MAC: 300, VS: 100 } }], rcl);
  const group = { id: 'all', blocks: ALL };
  const shift = { macGrowth: 0.5, absorption: 1, protectedFloor: 0, speed: 1, maxYearlyLoss: 1 };

  it('moves from AB to MAC what managers move, and nothing else', () => {
    // 2018: need 300·1.5² = 675 (no inflation), MAC has 600, gap 75, AB 200: q = 1 − 75/200 = 0.625.
    const engine = createEngine(dataset);
    const simulation = engine.simulate(tinyReform({ groups: [group], shift }));
    expect([...spendByBlock(dataset, simulation, 1)].map((own) => Math.round(own * 1e6) / 1e6)).toEqual([
      125, 675, 0, 200, 0,
    ]);
    const { abToMac, abReference } = engine.publish(simulation, 2018);
    expect([abToMac[0], abReference[0]]).toEqual([7500, 20_000]);
    // 2017 is before the reform.
    expect(engine.publish(simulation, 2017).abToMac[0]).toBe(0);
  });

  it('leaves ring-fenced AB out of reach', () => {
    // Half of AB fenced: free AB 100 of 200, all of which would go at a gap of 75: 25 + 100.
    const engine = createEngine(dataset);
    const simulation = engine.simulate(tinyReform({ groups: [group], shift, ringFence: { AB: 0.5 } }));
    expect(spendByBlock(dataset, simulation, 1)[0]).toBeCloseTo(125, 6);
    const tight = tinyReform({ groups: [group], shift: { ...shift, macGrowth: 2 }, ringFence: { AB: 0.5 } });
    // 2018: need 300·9 = 2700: everything free goes, the fence stays.
    expect(spendByBlock(dataset, engine.simulate(tight), 1)[0]).toBeCloseTo(100, 6);
  });
});

describe('a reform that changes nothing', () => {
  const engine = createEngine(readExampleCountry());
  const fences = [0, 0.3, 1, { state: 0.1, municipal: 0.9 }];
  const units = ['municipality', 'healthRegion', 'macroRegion'] as const;
  const partitions = [
    [ALL],
    ALL.map((block) => [block] as const),
    [['AB', 'GES'] as const, ['MAC', 'AF', 'VS'] as const],
  ];
  const cases = fences.flatMap((fence) =>
    units.flatMap((unit) => partitions.map((groups) => ({ fence, unit, groups }))),
  );

  function nullReform({ fence, unit, groups }: (typeof cases)[number]): Reform {
    return tinyReform({
      endYear: 2022,
      envelope: { rule: 'history', margin: 0.04, custeioShare: null },
      ringFence: { AB: fence, MAC: fence, AF: fence, VS: fence, GES: fence },
      groups: groups.map((blocks, g) => ({
        id: `g${g}`,
        blocks,
        withinStates: { unit, residence: 0.4 },
        transition: {
          years: 3,
          floor: { reference: 'baseReal', maxLoss: 0 },
          cap: { reference: 'previous', maxGain: 0 },
        },
      })),
    });
  }

  it.each(cases)('moves R$ 0.00 in 0 entities: $unit, ring-fence $fence', (drawn) => {
    const simulation = engine.simulate(nullReform(drawn));
    const { indicators, years } = simulation.run;
    for (const [y, year] of years.entries()) {
      const { amount, reference } = engine.publish(simulation, year);
      expect([...amount]).toEqual([...reference]);
      expect(indicators.moneyMoved[y]).toBe(0);
      for (const tally of [indicators.municipal, indicators.state, indicators.uf, indicators.population]) {
        expect([tally.winners[y], tally.losers[y]]).toEqual([0, 0]);
      }
    }
  });
});
