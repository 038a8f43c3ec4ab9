import { describe, expect, it } from 'vitest';
import { ownSpending, surveyInflation } from '#lib/ente/own-spending.ts';
import type { Dataset } from '#engine';

const series = [
  { year: 2015, ipcaDec: 0.1067 },
  { year: 2016, ipcaDec: 0.05 },
  { year: 2017, ipcaDec: 0.03 },
];

const dataset = {
  series,
  population: Float64Array.from([1000, 3000, 500, 0]),
  facts: { own_health_spending: Float64Array.from([100, 200, Number.NaN, Number.NaN]) },
  imputed: [[], ['own_health_spending'], [], []],
} as unknown as Dataset;

describe('surveyInflation', () => {
  it('is the inflation of 2016 alone: from the year of the survey to that of the prices', () => {
    expect(surveyInflation(dataset)).toBeCloseTo(1.05, 12);
  });
});

describe('ownSpending', () => {
  it('puts the change over the spending, both in R$ of 2016', () => {
    // 100 × 1.05 = 105 per inhabitant; −21,000 over 1,000 inhabitants is −21: a fifth.
    expect(ownSpending(dataset, [0], -21_000, 1000)).toEqual({
      perInhabitant: 105,
      share: expect.closeTo(-0.2, 12) as number,
      isImputed: false,
    });
  });

  it('weights several municipalities by inhabitants and tells what is imputed', () => {
    // (100 × 1000 + 200 × 3000) / 4000 = 175; × 1.05 = 183.75; 735,000 / 4000 = 183.75: the whole of it.
    const own = ownSpending(dataset, [0, 1], 735_000, 4000);
    expect(own?.perInhabitant).toBeCloseTo(183.75, 10);
    expect(own?.share).toBeCloseTo(1, 12);
    expect(own?.isImputed).toBe(true);
  });

  it('is nothing where no spending is known', () => {
    expect(ownSpending(dataset, [2, 3], 10, 500)).toBeNull();
  });
});
