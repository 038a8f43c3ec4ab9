import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergingDomain } from '#lib/charts/diverging-bars.ts';
import { countInWords } from '#lib/charts/count-in-words.ts';
import { spread } from '#lib/charts/letters.ts';
import { rangeEnds } from '#lib/charts/losers-range.ts';
import { wrapWords } from '#lib/charts/picture.ts';
import { signed } from '#lib/charts/signed.ts';
import { waterfallSpans } from '#lib/charts/waterfall-steps.ts';
import { waterfallHeight } from '#lib/charts/waterfall.ts';
import { clearTop } from '#lib/charts/year-difference.ts';
import { yearTicks } from '#lib/charts/year-ticks.ts';

const YEARS = Array.from({ length: 21 }, (_, y) => 2016 + y);

describe('scale of diverging bars', () => {
  it('always holds zero and is never empty', () => {
    expect(divergingDomain([140, -108, 2])).toEqual([-108, 140]);
    expect(divergingDomain([3, 5])).toEqual([0, 5]);
    expect(divergingDomain([-3, Number.NaN])).toEqual([-3, 0]);
    expect(divergingDomain([0, 0])).toEqual([-1, 1]);
    expect(divergingDomain([])).toEqual([-1, 1]);
    expect(divergingDomain([10], [-200, 150])).toEqual([-200, 150]);
  });
});

describe('waterfall', () => {
  it('starts each change where the last bar ended and amounts at zero', () => {
    const steps = [
      { kind: 'start', value: 28 },
      { kind: 'step', value: 1.5 },
      { kind: 'step', value: -2 },
      { kind: 'end', value: 27.5 },
    ] as const;
    expect(waterfallSpans(steps)).toEqual([
      [0, 28],
      [28, 29.5],
      [29.5, 27.5],
      [0, 27.5],
    ]);
  });
  it('is higher on a phone, where names stand over the bars', () => {
    const steps = [{ id: 'a', label: 'a', note: '', kind: 'start', value: 1, text: '1' }] as const;
    expect(waterfallHeight(steps, 358)).toBeGreaterThan(waterfallHeight(steps, 520));
    expect(waterfallHeight(steps, 0)).toBe(waterfallHeight(steps, 520));
  });
});

describe('labels', () => {
  it('stand apart, in order and inside', () => {
    expect(spread([100, 105, 110], 34, 0, 300)).toEqual([100, 134, 168]);
    expect(spread([290, 280], 34, 0, 300)).toEqual([300, 266]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 8 }), (wanted) => {
        const placed = spread(wanted, 34, 0, 400).sort((a, b) => a - b);
        placed.slice(1).forEach((y, i) => expect(y - (placed[i] ?? 0)).toBeGreaterThanOrEqual(34));
        placed.forEach((y) => expect(y).toBeLessThanOrEqual(400));
      }),
    );
  });

  it('take the first place where no line passes, else the one above the mark', () => {
    expect(clearTop([50, 10, 90], 16, [40, 70])).toBe(50);
    expect(clearTop([50, 10, 90], 16, [55])).toBe(10);
    expect(clearTop([50, -20, 90], 16, [55])).toBe(90);
    expect(clearTop([50, 10, 90], 16, [55, 15, 95])).toBe(10);
  });

  it('put + before gains only', () => {
    expect(['140', '−108', '0', '0,0', '-3', '2'].map(signed)).toEqual(['+140', '−108', '0', '0,0', '-3', '+2']);
  });
});

describe('years under the axis', () => {
  it('show both ends and the selected year, never two that touch', () => {
    expect(yearTicks(YEARS, 2026, 420)).toEqual([2016, 2020, 2024, 2026, 2028, 2032, 2036]);
    expect(yearTicks(YEARS, 2026, 120)).toEqual([2016, 2026, 2036]);
    expect(yearTicks(YEARS, 2016, 420)[0]).toBe(2016);
    expect(yearTicks(YEARS, 1999, 420)).toEqual([2016, 2020, 2024, 2028, 2032, 2036]);
    fc.assert(
      fc.property(fc.constantFrom(...YEARS), fc.integer({ min: 90, max: 1200 }), (year, room) => {
        const ticks = yearTicks(YEARS, year, room);
        expect(ticks).toContain(year);
        const inner = ticks.filter((tick) => tick !== 2016 && tick !== 2036 && tick !== year);
        inner.forEach((tick) => expect((Math.abs(tick - year) * room) / 20).toBeGreaterThanOrEqual(32));
      }),
    );
  });
});

describe('range of losers', () => {
  it('finds both ends without touching its input', () => {
    const items = [3, 1, 2].map((losers) => ({ label: String(losers), losers, current: losers === 2 }));
    expect(rangeEnds(items)).toMatchObject({ low: { losers: 1 }, high: { losers: 3 } });
    expect(items.map(({ losers }) => losers)).toEqual([3, 1, 2]);
    expect(rangeEnds([])).toBeNull();
  });
  it('rounds counts on an estimated baseline and says so', () => {
    expect(countInWords(1205, true, 'pt-BR')).toBe('cerca de 1.200');
    expect(countInWords(1205, false, 'pt-BR')).toBe('1.205');
    expect(countInWords(7, true, 'pt-BR')).toBe('7');
    expect(countInWords(1205, true, 'en')).toBe('about 1,200');
  });
});

describe('lines of a saved picture', () => {
  it('hold every word and no more than fits, unless one word alone is wider', () => {
    expect(wrapWords('Pará: +R$ 140 por habitante', 12, (line) => line.length)).toEqual([
      'Pará: +R$',
      '140 por',
      'habitante',
    ]);
    expect(wrapWords('', 10, (line) => line.length)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { maxLength: 30 }), (words) => {
        const lines = wrapWords(words.join(' '), 14, (line) => line.length);
        expect(lines.join(' ')).toBe(words.join(' '));
        lines.forEach((line) => expect(line.length).toBeLessThanOrEqual(14));
      }),
    );
  });
});
