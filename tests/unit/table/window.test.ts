import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidth, fitColumns, isNarrow } from '#lib/table/columns.ts';
import type { Column } from '#lib/table/columns.ts';
import { rowAfterKey, rowWindow, scrollToRow } from '#lib/table/scroll-window.ts';
import { sortAfterClick } from '#lib/table/sort-keys.ts';
import { sparklineShape } from '#lib/table/sparkline.ts';

function column(id: string, more: Partial<Column> = {}): Column {
  return { id, header: id, unit: '', kind: 'number', value: () => 0, format: String, ...more };
}

describe('window over the rows', () => {
  it('holds every row in sight and few others, wherever the scroll is', () => {
    fc.assert(
      fc.property(fc.nat(6000), fc.constantFrom(36, 44), fc.nat(260_000), (count, height, scroll) => {
        const view = 14 * height;
        const scrollTop = Math.min(scroll, Math.max(0, count * height - view));
        const { first, end } = rowWindow(count, height, scrollTop, view);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(first * height).toBeLessThanOrEqual(scrollTop);
        expect(end * height).toBeGreaterThanOrEqual(Math.min(count * height, scrollTop + view));
        expect(end - first).toBeLessThanOrEqual(14 + 1 + 2 * 6);
      }),
    );
  });

  it('moves by keys within the rows and scrolls no more than needed', () => {
    expect(rowAfterKey('ArrowDown', 5595, 5596, 13)).toBe(5595);
    expect(rowAfterKey('PageUp', 5, 5596, 13)).toBe(0);
    expect(rowAfterKey('End', 0, 5596, 13)).toBe(5595);
    expect(rowAfterKey('ArrowUp', 0, 0, 13)).toBeNull();
    expect(rowAfterKey('x', 3, 10, 13)).toBeNull();
    expect(scrollToRow(3, 36, 0, 504)).toBe(0);
    expect(scrollToRow(14, 36, 0, 504)).toBe(36);
    expect(scrollToRow(2, 36, 360, 504)).toBe(72);
  });
});

describe('columns', () => {
  const columns = [
    column('name', { kind: 'text', phone: true }),
    column('people'),
    column('change', { bar: 'change', phone: true }),
    column('path', { sparkline: () => [] }),
  ];

  it('gives way from the last one, and keeps the marked ones on a phone', () => {
    const ids = (width: number): string[] => fitColumns(columns, width).map(({ id }) => id);
    expect(columns.slice(1).map((each) => columnWidth(each))).toEqual([100, 152, 112]);
    expect(ids(900)).toEqual(['name', 'people', 'change', 'path']);
    expect(ids(660)).toEqual(['name', 'people', 'change', 'path']);
    expect(fitColumns([...columns, column('more', { width: 200 })], 700).map(({ id }) => id)).toEqual(ids(900));
    expect(columns.slice(1, 3).map((each) => columnWidth(each, isNarrow(358)))).toEqual([88, 88]);
    expect(ids(358)).toEqual(['name', 'change']);
    expect(ids(0)).toHaveLength(4);
  });

  it('sorts numbers from the largest and texts from A, turns on a second click, adds with Shift', () => {
    const [name, people] = columns as [Column, Column];
    const byPeople = sortAfterClick([], people, false);
    expect(byPeople).toEqual([{ column: 'people', descending: true }]);
    expect(sortAfterClick(byPeople, people, false)).toEqual([{ column: 'people', descending: false }]);
    const both = sortAfterClick(byPeople, name, true);
    expect(both).toEqual([
      { column: 'people', descending: true },
      { column: 'name', descending: false },
    ]);
    expect(sortAfterClick(both, people, true)[0]).toEqual({ column: 'people', descending: false });
    expect(sortAfterClick(both, name, false)).toEqual([{ column: 'name', descending: true }]);
  });
});

describe('sparkline', () => {
  it('draws on a fixed scale, keeps to its edges and skips missing years', () => {
    const shape = sparklineShape([0, Number.NaN, -0.5, -2], 92, 24, [-0.5, 0.5], 2);
    expect(shape.points).toBe('3.0,12.0 60.3,21.0 89.0,21.0');
    expect(shape.zero).toBe(12);
    expect(shape.mark?.y).toBe(21);
    expect(shape.end).toBe(-2);
    expect(sparklineShape([], 92, 24, [-0.5, 0.5], 0)).toMatchObject({ points: '', mark: null, end: 0 });
  });
});
