// The copy of NT 46 that the app shows, against the one retyped for the back-cast and against itself.

import { describe, expect, it } from 'vitest';
import { NT46, NT46_PRINTED } from '#panorama/nt46.ts';
import { NT46_EXCEPTIONS } from '#panorama/nt46-exceptions.ts';
import { readTable } from '#tests/backcast/data-package.ts';
import type { Row } from '#tests/backcast/data-package.ts';
import { EXCEPTIONS } from '#tests/backcast/exceptions.ts';

const cellsOf = (rows: readonly Row[]): string[][] => rows.map((row) => Object.values(row).slice(1));
const printed = (table: keyof typeof NT46_PRINTED): string[][] =>
  NT46_PRINTED[table].map(({ cells }) => Object.values(cells));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('published tables', () => {
  it('are those of the back-cast, cell by cell', () => {
    expect(printed('table1')).toEqual(cellsOf(readTable('table-1')));
    expect(printed('table11')).toEqual(cellsOf(readTable('table-11')));
    expect(printed('table12')).toEqual(cellsOf(readTable('table-12')));
    const recipients = readTable('recipients').map((row) => [row['block'], ...Object.values(row).slice(2)]);
    const blocks = NT46_PRINTED.blocks.map(({ key, cells }) => [key, ...Object.values(cells)]);
    expect(blocks.sort()).toEqual(recipients.sort());
  });

  it('have the exceptions of the back-cast and no others', () => {
    const plain = (all: readonly { printed: string; ours: string }[]) =>
      all.map((exception) => `${exception.printed} ${exception.ours}`).sort();
    expect(plain(NT46_EXCEPTIONS)).toEqual(plain(EXCEPTIONS));
    for (const { table, row, column, printed: expected } of NT46_EXCEPTIONS) {
      expect(NT46_PRINTED[table].find(({ key }) => key === row)?.cells[column]).toBe(expected);
    }
  });

  it('have the 122 municipal lines of custeio that the note counts, and add up to its blocks', () => {
    const custeio = NT46.lines.filter(({ block }) => block !== 'INV');
    expect(custeio.filter(({ municipalRecipients }) => municipalRecipients > 0)).toHaveLength(122);
    for (const { key, cells } of NT46_PRINTED.blocks) {
      const own = NT46.lines.filter(({ block }) => block === key);
      // Each line is rounded to R$ 10 thousand.
      expect(Math.abs(sum(own.map(({ all }) => all)) - Number(cells['all']))).toBeLessThan(0.005 * own.length + 0.01);
    }
  });

  it('mark the lines with a purpose of their own: FAEC, agents, medicines', () => {
    const of = (fence: string) => sum(NT46.lines.filter(({ fenced }) => fenced === fence).map(({ all }) => all));
    expect(of('faec')).toBeCloseTo(4905.48, 2);
    expect(of('acs')).toBeCloseTo(3779.49, 2);
    expect(of('ace')).toBeCloseTo(614.34, 2);
    expect(of('medicines')).toBeCloseTo(782.78, 2);
  });

  it('put every municipality in one class and one band', () => {
    expect(sum(NT46.lineClasses.map(({ municipalities }) => municipalities))).toBe(5569);
    expect(sum(NT46.bandLines.filter(({ band }) => band !== null).map((row) => row.municipalities))).toBe(5569);
    expect(NT46.stateLines).toHaveLength(27);
  });
});
