import { describe, expect, it } from 'vitest';
import { rake } from '../../../scripts/data/rake.ts';

describe('rake', () => {
  it('meets both margins and keeps the cross-ratio of the seed', () => {
    // two UFs × two bands, one municipality each; seed cross-ratio (1·1)/(1·1) = 1
    const values = rake({
      seed: [1, 1, 1, 1],
      row: [0, 0, 1, 1],
      column: [0, 1, 0, 1],
      rowTotals: [30, 70],
      columnTotals: [40, 60],
    });
    // independence: 30·40/100, 30·60/100, 70·40/100, 70·60/100
    [12, 18, 28, 42].forEach((expected, i) => expect(values[i]).toBeCloseTo(expected, 6));
  });

  it('leaves those who do not receive at zero', () => {
    const values = rake({ seed: [1, 0, 3], row: [0, 0, 0], column: [0, 0, 0], rowTotals: [8], columnTotals: [8] });
    [2, 0, 6].forEach((expected, i) => expect(values[i]).toBeCloseTo(expected, 9));
  });

  it('says which margin has money and nobody to receive it', () => {
    const seed = { seed: [1, 0], row: [0, 1], column: [0, 0], rowTotals: [4, 5], columnTotals: [9] };
    expect(() => rake(seed)).toThrow(/margin 1 must hold R\$ 5/);
  });
});
