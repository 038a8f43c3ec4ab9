import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../../scripts/data/municipality.ts';
import { updateByMeasures } from '../../../scripts/data/update.ts';

const place = (uf: string): Municipality =>
  ({ uf, band: 0, population: 4000, gdpPerCapita: 20_000 }) as unknown as Municipality;
const prior = { primaryCare: [100], specialisedCare: [0], rest: [30] };

describe('updateByMeasures', () => {
  it('leaves what rules give where nothing else is known', () => {
    const updated = updateByMeasures([place('MG')], prior, { paidOverRule: [null], spentFromOthers: [null] });
    expect([updated.primaryCare, updated.specialisedCare]).toEqual([[100], [0]]);
    // no measure: the deviation of the rule, 19% of 100
    expect(updated.deviation[0]).toBeCloseTo(19, 9);
  });

  it('gives a payment the weight of its exactness', () => {
    const updated = updateByMeasures([place('MG')], prior, { paidOverRule: [1.2], spentFromOthers: [null] });
    // 100 + 20 · 19² / (19² + 23²) = 100 + 20 · 361 / 890
    expect(updated.primaryCare[0]).toBeCloseTo(100 + (20 * 361) / 890, 9);
  });

  it('counts a surprise beyond 2.5 deviations as 2.5', () => {
    const measured = (paid: number) =>
      updateByMeasures([place('MG')], prior, { paidOverRule: [paid], spentFromOthers: [null] }).primaryCare[0] ?? 0;
    expect(measured(4)).toBe(measured(10));
    // 2.5 · √890 · 361 / 890 above the rule
    expect(measured(10)).toBeCloseTo(100 + (2.5 * Math.sqrt(890) * 361) / 890, 9);
  });

  it('takes the gap that a UF has in common for money of the state, not of the Union', () => {
    const places = [place('MG'), place('MG'), place('MG')];
    const same = { primaryCare: [100, 100, 100], specialisedCare: [20, 20, 20], rest: [30, 30, 30] };
    const measures = { paidOverRule: [null, null, null], spentFromOthers: [190, 190, 190] };
    const updated = updateByMeasures(places, same, measures);
    updated.primaryCare.forEach((value) => expect(value).toBeCloseTo(100, 9));
    updated.specialisedCare.forEach((value) => expect(value).toBeCloseTo(20, 9));
  });

  it('never goes below the lowest PAB fixo', () => {
    const poor = { primaryCare: [40], specialisedCare: [0], rest: [30] };
    const updated = updateByMeasures([place('MG')], poor, { paidOverRule: [0.01], spentFromOthers: [null] });
    expect(updated.primaryCare[0]).toBeGreaterThanOrEqual(24);
  });
});
