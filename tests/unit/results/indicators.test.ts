import { describe, expect, it } from 'vitest';
import { brazilRegionOf } from '#lib/results/brazil-regions.ts';
import { figureLines } from '#lib/results/figures.ts';
import type { FigureGroup } from '#lib/results/figures.ts';
import type { Level } from '#lib/results/levels.ts';
import { lossPath } from '#lib/results/loss-path.ts';
import { addShifts, shiftByLevel, shiftByRegion, shiftShare } from '#lib/results/shift-sums.ts';
import type { Dataset, Run } from '#engine';

describe('regions of Brazil', () => {
  it('follow the first digit of the code', () => {
    const codes = ['11', '2304400', '3550308', '41', '5300108'];
    expect(codes.map(brazilRegionOf)).toEqual(['north', 'northeast', 'southeast', 'south', 'centreWest']);
    expect(() => brazilRegionOf('9')).toThrow(RangeError);
  });
});

describe('AB that moves to MAC', () => {
  // Four funds: 10 of 100, 0 of 50, 5 of 20, 30 of 60.
  const view = { ab: Float64Array.of(90, 50, 15, 30), abToMac: Float64Array.of(10, 0, 5, 30) };

  it('adds up by the rows of a level, leaving out who is in none', () => {
    const level = { count: 2, rowOf: Int32Array.of(0, 1, 0, -1) } as unknown as Level;
    const sums = shiftByLevel(view, level);
    expect(sums).toEqual([
      { toMac: 15, due: 120 },
      { toMac: 0, due: 50 },
    ]);
    expect(sums.map(shiftShare)).toEqual([0.125, 0]);
    expect(addShifts(sums)).toEqual({ toMac: 15, due: 170 });
  });

  it('adds up by region, where every fund is in one', () => {
    const dataset = {
      ufs: [{ code: '23' }, { code: '35' }, { code: '33' }],
      uf: Uint16Array.of(0, 1, 1, 2),
    } as unknown as Dataset;
    expect(shiftByRegion(view, dataset).map(({ toMac, due }) => [toMac, due])).toEqual([
      [0, 0],
      [10, 100],
      [35, 130],
      [0, 0],
      [0, 0],
    ]);
    expect(shiftShare({ toMac: 0, due: 0 })).toBe(0);
  });
});

describe('loss against the rule and against executed', () => {
  const run = {
    years: [2017, 2018],
    envelope: { pool: Float64Array.of(60, 66, 72), asps: Float64Array.of(100, 110, 120) },
    indicators: {
      lossAgainstRcl15: Float64Array.of(4, -2),
      lossAgainstRcl15CumulativeReal: Float64Array.of(4, 2.2),
    },
  } as unknown as Run;

  it('takes the same share of what was executed, in the years that are published', () => {
    const series = [
      { year: 2017, executed: 130 },
      { year: 2018, executed: Number.NaN },
    ] as unknown as Dataset['series'];
    const [first, second] = lossPath(run, series);
    // 66 of 110 is 60%; 60% of 130 is 78, 12 more than the scenario's 66.
    expect(first?.year).toBe(2017);
    expect([first?.rule, first?.cumulativeReal]).toEqual([4, 4]);
    expect(first?.executed).toBeCloseTo(12, 9);
    expect(second).toEqual({ year: 2018, rule: -2, cumulativeReal: 2.2, executed: null });
  });
});

describe('lines of the file of figures', () => {
  it('give every figure its group, name, measure, value and unit', () => {
    const group: FigureGroup = {
      id: 'inequality',
      title: 'Desigualdade',
      summary: '',
      columns: [{ header: 'Antes' }, { header: 'Depois' }],
      rows: [
        { id: 'ufs', label: 'UFs', cells: [] },
        {
          id: 'gini',
          label: 'Gini',
          cells: [
            { value: 0.25, unit: 'índice', text: '0,250' },
            { value: null, unit: 'índice', text: '–' },
          ],
        },
      ],
    };
    expect(figureLines([group])).toEqual([
      ['Desigualdade', 'UFs: Gini', 'Antes', 0.25, 'índice'],
      ['Desigualdade', 'UFs: Gini', 'Depois', null, 'índice'],
    ]);
  });
});
