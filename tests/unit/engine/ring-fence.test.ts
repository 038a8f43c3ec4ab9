// docs/model.md, section 4: the ring-fenced part of each fund, by sphere and by line, worked by hand.

import { describe, expect, it } from 'vitest';
import { BLOCK_INDEX, createEngine } from '#engine';
import type { Dataset, LineRow } from '#engine';
import { createBaseSource } from '#engine/group-base.ts';
import { layOutDataset } from '#engine/dataset.ts';
import { chosenLines, fencedShares, isChosen } from '#engine/ring-fence.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const POOLS = { 2016: 10_000, 2017: 10_000, 2018: 10_000, 2019: 10_000, 2020: 10_000 };
const country = tinyCountry(
  [
    { uf: 'RO', base: { AB: 100, MAC: 400 } },
    { uf: 'RO', base: { AB: 60, MAC: 200 } },
    { uf: 'SP', base: { MAC: 300 } },
    { uf: 'RO', sphere: 'state', base: { AB: 40, MAC: 400 } },
  ],
  POOLS,
);
const [ONE, TWO, THREE, STATE] = ['1100001', '1100002', '3500003', '11'] as const;

/** The same country, knowing lines. */
function withLines(rows: readonly LineRow[]): Dataset {
  const entities = country.code.map((code, e) => ({
    code,
    sphere: e < country.municipalities ? ('municipal' as const) : ('state' as const),
    uf: country.ufs[country.uf[e] as number]!.abbreviation,
    name: '',
    healthRegion: e === 3 ? '' : 'R',
    healthRegionName: '',
    macroRegion: e === 3 ? '' : 'R',
    macroRegionName: '',
    population: country.population[e] as number,
    base: Object.fromEntries(
      Object.entries(BLOCK_INDEX).map(([block, b]) => [block, country.base[e * 5 + b] as number]),
    ) as Record<keyof typeof BLOCK_INDEX, number>,
    investment: 0,
    facts: Object.fromEntries(Object.entries(country.facts).map(([column, values]) => [column, values[e]])) as never,
    imputed: [],
  }));
  return layOutDataset(entities, country.series, [], rows);
}

const mac = (code: string, line: string, amount: number): LineRow => ({ code, block: 'MAC', line, amount });
const LINES = [
  mac(ONE, 'faec-nefrologia', 80),
  mac(ONE, 'faec-mamografia', 20),
  mac(ONE, 'teto', 300),
  mac(TWO, 'teto', 200),
  mac(STATE, 'faec-nefrologia', 100),
  mac(STATE, 'teto', 300),
];

describe('a choice of lines', () => {
  it('is an id, or all that one begins, up to a hyphen', () => {
    expect(isChosen('faec-nefrologia', 'faec-nefrologia')).toBe(true);
    expect(isChosen('faec-nefrologia-2', 'faec-nefrologia')).toBe(false);
    expect(isChosen('faec-nefrologia', 'faec*')).toBe(true);
    expect(isChosen('faec', 'faec*')).toBe(true);
    expect(isChosen('faecal', 'faec*')).toBe(false);
    expect(isChosen('teto', 'faec*')).toBe(false);
  });

  it('finds those of its block', () => {
    const lines = [...LINES, { code: ONE, block: 'AB' as const, line: 'faec-x', amount: 1 }];
    const found = chosenLines(withLines(lines), 'MAC', { state: 0, municipal: 0, lines: ['faec*'] });
    expect(found.map(({ line }) => line)).toEqual(['faec-mamografia', 'faec-nefrologia']);
  });
});

describe('the part that is ring-fenced', () => {
  const fence = { state: 0.1, municipal: 0.2 };

  it('is that of the sphere where nothing is known of lines', () => {
    expect([...fencedShares(country, 'MAC', { ...fence, lines: ['faec*'] })]).toEqual([0.2, 0.2, 0.2, 0.1]);
  });

  it('is that of the chosen lines in the funds that have lines, and of the sphere in the others', () => {
    // 100 of 400, none of 200, not known, 100 of 400.
    expect([...fencedShares(withLines(LINES), 'MAC', { ...fence, lines: ['faec*'] })]).toEqual([0.25, 0, 0.2, 0.25]);
    expect([...fencedShares(withLines(LINES), 'MAC', { ...fence, lines: ['faec-mamografia'] })]).toEqual([
      0.05, 0, 0.2, 0,
    ]);
  });

  it('stays that of the sphere where no line is chosen, or where the base has none of those chosen', () => {
    const dataset = withLines(LINES);
    expect([...fencedShares(dataset, 'MAC', fence)]).toEqual([0.2, 0.2, 0.2, 0.1]);
    expect([...fencedShares(dataset, 'MAC', { ...fence, lines: ['samu-192'] })]).toEqual([0.2, 0.2, 0.2, 0.1]);
    expect([...fencedShares(dataset, 'AB', { ...fence, lines: ['faec*'] })]).toEqual([0.2, 0.2, 0.2, 0.1]);
  });

  it('stays between nothing and all where reversals exceed payments', () => {
    const dataset = withLines([
      mac(ONE, 'faec-x', -50),
      mac(ONE, 'teto', 450),
      mac(TWO, 'faec-x', 260),
      mac(TWO, 'teto', -60),
    ]);
    expect([...fencedShares(dataset, 'MAC', { ...fence, lines: ['faec*'] })].slice(0, 2)).toEqual([0, 1]);
  });
});

describe('a reform that ring-fences lines', () => {
  const reform = tinyReform({
    groups: [{ id: 'g', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'], betweenStates: { population: 1 } }],
    ringFence: { MAC: { state: 0.1, municipal: 0.2, lines: ['faec*'] } },
  });

  it('takes them out of the free base, fund by fund', () => {
    const source = createBaseSource(withLines(LINES));
    // AB is free: 100, 60, 0, 40; MAC free 300, 200, 300 − 60, 300.
    expect([...source.group(reform, ['AB', 'MAC']).free]).toEqual([400, 260, 240, 340]);
    expect([...source.fenced(reform).total]).toEqual([100, 0, 60, 100]);
  });

  it('leaves every fund at least its own lines, and shares out no more than the pool', () => {
    const dataset = withLines(LINES);
    const { run } = createEngine(dataset).simulate(reform);
    const last = run.years.length - 1;
    const amounts = [0, 1, 2, 3].map((e) => run.amount[last * 4 + e] as number);
    // The pool of 1,500 is that of 2016: T[t] = 0.15 × 10,000.
    expect(amounts.reduce((a, b) => a + b)).toBeCloseTo(1500, 9);
    [100, 0, 60, 100].forEach((own, e) => expect(amounts[e]).toBeGreaterThanOrEqual(own));
  });

  it('remembers bases by lines too', () => {
    const source = createBaseSource(withLines(LINES));
    const other = tinyReform({
      ...reform,
      ringFence: { MAC: { state: 0.1, municipal: 0.2, lines: ['faec-mamografia'] } },
    });
    expect(source.fenced(reform).total[0]).toBe(100);
    expect(source.fenced(other).total[0]).toBe(20);
  });
});

describe('lines of a dataset', () => {
  it('add up where they name the same, and leave unknown funds aside', () => {
    const { lines } = withLines([mac(ONE, 'teto', 300), mac(ONE, 'teto', 100), mac('9999999', 'teto', 5)]);
    expect(lines?.lines).toHaveLength(1);
    expect([...(lines?.lines[0]?.amounts ?? [])]).toEqual([400]);
    expect([...(lines?.known ?? [])]).toEqual([1, 0, 0, 0]);
  });

  it('are null where there are none', () => {
    expect(withLines([]).lines).toBeNull();
    expect(THREE).toBe(country.code[2]);
  });
});
