import { describe, expect, it } from 'vitest';
import { layOutDataset } from '#engine';
import { measureDivisors, minimumPaths, rulePath } from '#lib/rail/minimum-paths.ts';

// A country without people and with two known years: from then on prices rise 10% a year and the
// RCL does not grow in real terms.
const series = [
  { year: 2016, ipcaJune: 0, ipcaDec: 0, rcl: 1000, minimum: Number.NaN, executed: Number.NaN },
  { year: 2017, ipcaJune: 0.1, ipcaDec: 0.1, rcl: 1100, minimum: Number.NaN, executed: Number.NaN },
];
const dataset = layOutDataset([], series, []);
const envelope = { rule: 'custom', margin: 0, custeioShare: 0.5, customGrowth: 0.21 } as const;
const macro = { useObserved: true, ipca: 0.1, rclRealGrowth: 0, population: 'frozen' } as const;

describe('minimumPaths', () => {
  it('sets the chosen rule beside the others, highest at the end first', () => {
    const paths = minimumPaths(dataset, envelope, macro, 2019, 'nominal');
    expect(paths.map(({ rule }) => rule)).toContain('custom');
    expect(paths).toHaveLength(6);
    const ends = paths.map(({ values }) => values.at(-1) as number);
    expect([...ends].sort((a, b) => b - a)).toEqual(ends);
    // 15% of 1100, then 21% a year: 165, 199.65, 241.5765
    const custom = paths.find(({ rule }) => rule === 'custom')?.values as number[];
    [165, 199.65, 241.5765].forEach((value, i) => expect(custom[i]).toBeCloseTo(value, 9));
  });

  it('takes prices out of real amounts', () => {
    // 15% of an RCL that only follows prices is the same real amount every year: 165 / 1.1 = 150.
    const real = minimumPaths(dataset, envelope, macro, 2019, 'real').find(({ rule }) => rule === 'rcl15');
    real?.values.forEach((value) => expect(value).toBeCloseTo(150, 9));
  });

  it('counts the chosen rule once', () => {
    const rules = minimumPaths(dataset, { ...envelope, rule: 'ec95' }, macro, 2019, 'nominal').map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules).toHaveLength(5);
  });

  it('gives any rule from 2016 on, as the minimum or as the money transferred', () => {
    const settings = { dataset, envelope: { ...envelope, margin: 0.1 }, macro, endYear: 2018 };
    const nominal = measureDivisors(settings, 'nominal');
    expect(nominal).toEqual([1, 1, 1]);
    // 15% of an RCL of 1100, and of 1210 a year later; a margin of 10% and half of it transferred.
    const minimum = rulePath(settings, 'rcl15', 'minimum', nominal);
    [132, 165, 181.5].forEach((value, t) => expect(minimum[t]).toBeCloseTo(value, 9));
    const pool = rulePath(settings, 'rcl15', 'pool', nominal);
    [0, 165 * 0.55, 181.5 * 0.55].forEach((value, t) => expect(pool[t]).toBeCloseTo(value, 9));
    const real = measureDivisors(settings, 'real');
    [1, 1.1, 1.21].forEach((value, t) => expect(real[t]).toBeCloseTo(value, 9));
  });
});
