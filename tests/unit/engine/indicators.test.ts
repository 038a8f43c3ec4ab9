import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#engine';
import { countFunds, countUfs, createIndicators, measureLoss } from '#engine/indicators.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

describe('who wins and who loses', () => {
  it('is decided beyond the threshold, not on it', () => {
    // 0.5% of 1000 is 5; half a centavo is float noise.
    const outcomes = [1005, 1005.004, 1005.006, 995, 994.996, 994.994].map((amount) => outcomeOf(amount, 1000, 0.005));
    expect(outcomes).toEqual([0, 0, 1, 0, 0, -1]);
  });

  it('is never decided by float noise', () => {
    expect([outcomeOf(0.1 + 0.2, 0.3, 0), outcomeOf(1e9 + 1e-6, 1e9, 0), outcomeOf(1000.01, 1000, 0)]).toEqual([
      0, 0, 1,
    ]);
  });

  it('from nothing is a win for any money', () => {
    expect([outcomeOf(0.01, 0, 0.005), outcomeOf(0, 0, 0.005), outcomeOf(0.004, 0, 0)]).toEqual([1, 0, 0]);
  });
});

// RO: 100 → 110, 100 → 90, state 100 → 100; SP: 200 → 203; AC: 0 → 1, state 100 → 96.
const dataset = tinyCountry(
  [
    { uf: 'RO', population: 1000, base: { AB: 100 } },
    { uf: 'RO', population: 3000, base: { AB: 100 } },
    { uf: 'SP', population: 5000, base: { AB: 200 } },
    { uf: 'AC', population: 700, base: {} },
    { uf: 'RO', sphere: 'state', base: { AB: 100 } },
    { uf: 'AC', sphere: 'state', base: { AB: 100 } },
  ],
  {},
);
// In the order of codes: RO 11, AC 12, SP 35; then the states 11 and 12.
const reference = Float64Array.of(100, 100, 0, 200, 100, 100);
const amount = Float64Array.of(110, 90, 1, 203, 100, 96);

describe('counts', () => {
  const into = createIndicators(2);
  countFunds(into, 1, dataset, { reference, amount }, 0.02);
  countUfs(into, 1, dataset, { reference, amount }, 0.02);

  it('tell municipal and state funds apart, and people from funds', () => {
    // 203/200 is 1.5%: unchanged at 2%.
    expect([into.municipal.winners[1], into.municipal.losers[1], into.municipal.unchanged[1]]).toEqual([2, 1, 1]);
    expect([into.population.winners[1], into.population.losers[1], into.population.unchanged[1]]).toEqual([
      1700, 3000, 5000,
    ]);
    expect([into.state.winners[1], into.state.losers[1], into.state.unchanged[1]]).toEqual([0, 1, 1]);
  });

  it('add the funds of a UF before judging it', () => {
    // RO 300 → 300, AC 100 → 97 (3%), SP 1.5%.
    expect([into.uf.winners[1], into.uf.losers[1], into.uf.unchanged[1]]).toEqual([0, 1, 2]);
  });

  it('count the money that moves once', () => {
    // ½·(10 + 10 + 1 + 3 + 0 + 4).
    expect(into.moneyMoved[1]).toBe(14);
    expect(into.moneyMoved[0]).toBe(0);
  });
});

describe('the loss against 15% of RCL', () => {
  it('is nominal by year and real so far', () => {
    // 120 − 100 = 20 and 150 − 100 = 50; 20/1.25 + 50/2 = 41.
    const into = createIndicators(2);
    const path = new Float64Array(3);
    measureLoss(into, {
      minimum: path,
      asps: path,
      scale: path,
      pool: Float64Array.of(90, 100, 100),
      poolRcl15: Float64Array.of(90, 120, 150),
      deflator: Float64Array.of(1, 1.25, 2),
    });
    expect([...into.lossAgainstRcl15]).toEqual([20, 50]);
    expect([...into.lossAgainstRcl15CumulativeReal]).toEqual([16, 41]);
  });
});
