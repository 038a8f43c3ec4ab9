import { describe, expect, it } from 'vitest';
import { verdict } from '#reference/indicators.ts';
import { concentrationIndex, gini, inequalityOf, theil } from '#reference/inequality.ts';

const place = (money: number, people: number, idhm: number, uf = 0) => ({ money, people, idhm, uf });

describe('Gini and concentration', () => {
  // Money 1, 2, 3 for one person each: L = 1/6, 3/6, 6/6.
  // Σ p(L_i + L_{i−1}) = (1 + 4 + 9)/18 = 14/18, Gini = 4/18.
  const three = [place(3, 1, 0.5), place(1, 1, 0.7), place(2, 1, 0.6)];

  it('order places by money per inhabitant', () => {
    expect(gini(three)).toBeCloseTo(4 / 18, 12);
  });

  it('order places by IDHM', () => {
    // In ascending IDHM the money goes 3, 2, 1: L = 3/6, 5/6, 1; Σ = (3 + 8 + 11)/18 = 22/18.
    expect(concentrationIndex(three)).toBeCloseTo(-4 / 18, 12);
  });

  it('weigh by people', () => {
    // Four people share 1 and one has 4: p = 0.8, 0.2; L = 0.2, 1; Σ = 0.8·0.2 + 0.2·1.2 = 0.4.
    expect(gini([place(4, 1, 0.5), place(1, 4, 0.6)])).toBeCloseTo(0.6, 12);
  });

  it('are nothing where there is no money', () => {
    const none = { gini: 0, concentration: 0, theil: { total: 0, between: 0, within: 0 } };
    expect(inequalityOf([place(0, 1, 0.5), place(0, 2, 0.6)])).toEqual(none);
  });
});

describe('Theil', () => {
  it('is all within where UFs are alike', () => {
    // UF 0: 1 and 3 for one person each; UF 1: 4 for two. Means are 2 and 2, so nothing lies between.
    // Inside UF 0: ½·½·ln ½ + ½·3/2·ln 3/2, at half of the money.
    const inside = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
    const split = theil([place(1, 1, 0.5), place(3, 1, 0.5), place(4, 2, 0.5, 1)]);
    expect(split.between).toBeCloseTo(0, 12);
    expect(split.within).toBeCloseTo(inside / 2, 12);
    expect(split.total).toBeCloseTo(inside / 2, 12);
  });

  it('splits into between and within', () => {
    // UF 0: 1 and 3; UF 1: 8 for two. Mean 3, UFs 2 and 4: between = ½·⅔·ln ⅔ + ½·4/3·ln 4/3.
    const split = theil([place(1, 1, 0.5), place(3, 1, 0.5), place(8, 2, 0.5, 1)]);
    expect(split.between).toBeCloseTo(Math.log(2 / 3) / 3 + (2 * Math.log(4 / 3)) / 3, 12);
    expect(split.within).toBeCloseTo((0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)) / 3, 12);
    expect(split.total).toBeCloseTo(split.between + split.within, 12);
  });
});

describe('winners and losers', () => {
  it.each([
    [100, 101, 'winners'],
    [100, 100.4, 'unchanged'],
    [100, 99.4, 'losers'],
    [100, 99.6, 'unchanged'],
    [0, 1, 'winners'],
    [0, 0, 'unchanged'],
  ] as const)('%d becomes %d: %s', (reference, amount, expected) => {
    expect(verdict({ reference, amount }, 0.005)).toBe(expected);
  });

  it('never calls half a centavo a gain', () => {
    expect(verdict({ reference: 0.01, amount: 0.014 }, 0)).toBe('unchanged');
    expect(verdict({ reference: 0, amount: 0.005 }, 0)).toBe('unchanged');
    expect(verdict({ reference: 1000, amount: 1000.01 }, 0)).toBe('winners');
  });
});
