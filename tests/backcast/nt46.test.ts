// The embedded baseline against the printed tables of NT 46, cell by cell, to the printed decimals.

import { describe, expect, it } from 'vitest';
import type { Fund, Row } from './data-package.ts';
import { BLOCKS, cell, peopleOf, printedLike, readFunds, readTable, sumOf } from './data-package.ts';
import { EXCEPTIONS, expectedCell } from './exceptions.ts';

const funds = readFunds();
const municipal = funds.filter((fund) => fund.sphere === 'municipal');
const state = funds.filter((fund) => fund.sphere === 'state');
const COLUMNS = ['total', ...BLOCKS];
const BOUNDS = [5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, Number.POSITIVE_INFINITY];
/** As table 11 prints them: largest first, after the total. */
const BAND_ROWS = readTable('table-11').slice(1);

function bandFunds(rowIndex: number): Fund[] {
  const k = BAND_ROWS.length - 1 - rowIndex;
  const [from, to] = [BOUNDS[k - 1] ?? 0, BOUNDS[k] as number];
  return municipal.filter((fund) => fund.population > from && fund.population <= to);
}

function expectCells(table: string, row: Row, name: string, values: Readonly<Record<string, number>>): void {
  for (const [column, value] of Object.entries(values)) {
    const printed = cell(row, column);
    expect(`${column} ${printedLike(value, printed)}`, `${table}, ${name}`).toBe(
      `${column} ${expectedCell(table, name, column, printed)}`,
    );
  }
}

function perHead(group: readonly Fund[], people: number): Record<string, number> {
  return Object.fromEntries(COLUMNS.map((column) => [column, sumOf(group, column) / people]));
}

describe('table 1: blocks and spheres', () => {
  const everyone = peopleOf(funds);
  it.each(readTable('table-1').map((row) => [cell(row, 'block'), row] as const))('%s', (block, row) => {
    const [inStates, inMunicipalities] = [sumOf(state, block), sumOf(municipal, block)];
    const all = inStates + inMunicipalities;
    expectCells('table-1', row, block, {
      all_millions: all / 1e6,
      all_per_head: all / everyone,
      state_millions: inStates / 1e6,
      state_per_head: inStates / everyone,
      municipal_millions: inMunicipalities / 1e6,
      municipal_per_head: inMunicipalities / peopleOf(municipal),
      municipal_percent: (100 * inMunicipalities) / all,
    });
  });
});

describe('table 11: population bands', () => {
  const total = readTable('table-11')[0] as Row;
  const expectBand = (row: Row, group: readonly Fund[]) => {
    const people = peopleOf(group);
    expectCells('table-11', row, cell(row, 'band'), {
      ...perHead(group, people),
      municipalities: group.length,
      municipalities_percent: (100 * group.length) / municipal.length,
      population_millions: people / 1e6,
      population_percent: (100 * people) / peopleOf(municipal),
    });
  };
  it('total', () => expectBand(total, municipal));
  it.each(BAND_ROWS.map((row, k) => [cell(row, 'band'), row, k] as const))('%s', (_, row, k) => {
    expectBand(row, bandFunds(k));
  });
});

describe('table 12: all funds of a UF', () => {
  it.each(readTable('table-12').map((row) => [cell(row, 'uf'), row] as const))('%s', (uf, row) => {
    const group = uf === 'Total' ? funds : funds.filter((fund) => fund.uf === uf);
    expectCells('table-12', row, uf, perHead(group, peopleOf(group)));
  });
});

describe('tables 5A to 10: block totals and who receives', () => {
  it.each(readTable('recipients').map((row) => [cell(row, 'block'), row] as const))('%s', (block, row) => {
    const receive = (group: readonly Fund[]) => group.filter((fund) => sumOf([fund], block) > 0).length;
    expectCells('recipients', row, block, {
      all_millions: sumOf(funds, block) / 1e6,
      state_millions: sumOf(state, block) / 1e6,
      state_recipients: receive(state),
      municipal_millions: sumOf(municipal, block) / 1e6,
      municipal_recipients: receive(municipal),
    });
  });
});

describe('exceptions', () => {
  it('name cells that are printed so, and no others', () => {
    for (const { table, row, column, printed, ours } of EXCEPTIONS) {
      const found = readTable(table).find((line) => Object.values(line)[0] === row);
      expect(found && cell(found, column), `${table} ${row} ${column}`).toBe(printed);
      expect(ours).not.toBe(printed);
    }
  });

  it('come from Jacareacanga: with its population by court order both totals print as in NT 46', () => {
    // 206,081,432 + (41,487 − 8,852) = 206,114,067; 66,832.06 million / 206.114067 million = 324.25 → 324.2
    const people = peopleOf(funds) + 41_487 - 8_852;
    expect(people).toBe(206_114_067);
    expect((sumOf(funds, 'total') / people).toFixed(1)).toBe('324.2');
  });
});
