import { describe, expect, it } from 'vitest';
import { labelledYears } from '#lib/components/year-labels.ts';

const years = Array.from({ length: 20 }, (_, i) => 2017 + i);

describe('labelledYears', () => {
  it('numbers every year where there is room', () => {
    expect(labelledYears(years, 2026, 860)).toEqual(years);
  });

  it('keeps the selected year and the ends on a phone', () => {
    // 200 px: 10.5 px a year; only years 4 apart or more may stand side by side.
    const shown = labelledYears(years, 2026, 200);
    expect(shown).toContain(2026);
    expect(shown).toContain(2017);
    expect(shown).toContain(2036);
    shown.slice(1).forEach((year, i) => expect((year - (shown[i] as number)) * (200 / 19)).toBeGreaterThan(37));
  });

  it('drops an end that the selected year would touch', () => {
    expect(labelledYears(years, 2018, 200)).not.toContain(2017);
    expect(labelledYears(years, 2018, 200)).toContain(2018);
  });

  it('works with one year or none', () => {
    expect(labelledYears([2017], 2017, 0)).toEqual([2017]);
    expect(labelledYears([], 2017, 0)).toEqual([]);
  });
});
