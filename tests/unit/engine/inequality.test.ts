import { describe, expect, it } from 'vitest';
import { measureInequality } from '#engine/inequality.ts';

const LN2 = Math.LN2;

function measure(people: readonly number[], money: readonly number[], uf: readonly number[] = [], byIdhm = [0, 1, 2]) {
  const places = {
    placeOf: Int32Array.from(people.keys()),
    people: Float64Array.from(people),
    uf: Uint16Array.from(people, (_, i) => uf[i] ?? 0),
    byIdhm: Uint32Array.from(byIdhm.slice(0, people.length)),
  };
  return measureInequality(places, Float64Array.from(money));
}

describe('the Gini index', () => {
  it('is nothing where everybody gets the same', () => {
    const { gini, theil } = measure([1, 3], [10, 30]);
    expect(gini).toBeCloseTo(0, 12);
    expect(theil).toBeCloseTo(0, 12);
  });

  it('is one less the area under the curve', () => {
    // People half and half, money a quarter and three: 1 − (0.5·0.25 + 0.5·1.25) = 0.25.
    expect(measure([1, 1], [1, 3]).gini).toBeCloseTo(0.25, 12);
    // The order of places does not matter; people do: 1 − (0.75·0.5 + 0.25·1.5) = 0.25.
    expect(measure([1, 3], [5, 5]).gini).toBeCloseTo(0.25, 12);
  });

  it('nears 1 − 1/n when one place has all', () => {
    // 1 − ⅓·1.
    expect(measure([1, 1, 1], [0, 9, 0]).gini).toBeCloseTo(2 / 3, 12);
  });

  it('is nothing where there is no money', () => {
    expect(measure([1, 1], [0, 0])).toMatchObject({ gini: 0, concentration: 0, theil: 0 });
  });
});

describe('the concentration index', () => {
  it('is below zero where money goes to low IDHM', () => {
    // First by IDHM has three quarters: 1 − (0.5·0.75 + 0.5·1.75) = −0.25; the other way round 0.25.
    expect(measure([1, 1], [3, 1], [], [0, 1]).concentration).toBeCloseTo(-0.25, 12);
    expect(measure([1, 1], [3, 1], [], [1, 0]).concentration).toBeCloseTo(0.25, 12);
  });
});

describe('the Theil index', () => {
  it('adds up money shares by the log of their ratio to people', () => {
    // 0.25·ln 0.5 + 0.75·ln 1.5.
    expect(measure([1, 1], [1, 3]).theil).toBeCloseTo(0.75 * Math.log(1.5) - 0.25 * LN2, 12);
    // One of four has all: 1·ln 4.
    expect(measure([1, 3], [7, 0]).theil).toBeCloseTo(2 * LN2, 12);
  });

  it('splits between and within UFs', () => {
    // Two places each in a UF of its own: all between. In one UF: all within.
    const between = measure([1, 1], [1, 3], [0, 1]);
    expect(between.theilBetween).toBeCloseTo(between.theil, 12);
    const within = measure([1, 1], [1, 3], [0, 0]);
    expect(within.theilBetween).toBeCloseTo(0, 12);
    expect(within.theilWithin).toBeCloseTo(within.theil, 12);
    // UF 0 has both of 1 and 3 (4 for 2 people), UF 1 has 4 for 1: shares ½ and ½ of ⅔ and ⅓ of people.
    const mixed = measure([1, 1, 1], [1, 3, 4], [0, 0, 1]);
    expect(mixed.theilBetween).toBeCloseTo(0.5 * Math.log(0.75) + 0.5 * Math.log(1.5), 12);
    expect(mixed.theilWithin).toBeCloseTo(0.5 * (0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)), 12);
  });
});
