import { describe, expect, it } from 'vitest';
import { chosenColumns, parseChoice } from '#lib/table/column-choice.ts';
import { tableWidth } from '#lib/table/columns.ts';
import type { ChipFilter, Column, SelectFilter } from '#lib/table/columns.ts';
import { filterRows, filterWords, NO_FILTER, toggleChip } from '#lib/table/filter.ts';
import { sortWords } from '#lib/table/sort-keys.ts';

const column = (id: string, more: Partial<Column> = {}): Column => ({
  id,
  header: id.toUpperCase(),
  unit: '',
  kind: 'number',
  value: (i) => i,
  format: String,
  ...more,
});
const columns = [column('name', { kind: 'text' }), column('money', { unit: 'R$ mi' }), column('idhm', { extra: true })];
const idsOf = (list: readonly Column[]): string[] => list.map(({ id }) => id);

describe('columns of a table', () => {
  it('are the usual ones until some are chosen; the name always stays', () => {
    expect(idsOf(chosenColumns(columns, null))).toEqual(['name', 'money']);
    expect(idsOf(chosenColumns(columns, new Set(['idhm'])))).toEqual(['name', 'idhm']);
    expect(idsOf(chosenColumns(columns, new Set(['gone'])))).toEqual(['name']);
  });

  it('are read from what was kept, and anything else is no choice', () => {
    expect(parseChoice('["idhm","money"]')).toEqual(new Set(['idhm', 'money']));
    for (const broken of [null, '', '{', '{"a":1}', '[1]', 'null']) expect(parseChoice(broken)).toBeNull();
  });

  it('need their widths side by side', () => {
    expect(tableWidth(columns)).toBe(190 + 100 + 100);
    expect(tableWidth(columns, true)).toBe(132 + 88 + 88);
  });
});

describe('filters of a table', () => {
  const outcome = (id: string, sign: number): ChipFilter => ({
    id,
    label: `Só ${id}`,
    group: 'outcome',
    test: (i) => Math.sign(i - 2) === sign,
  });
  const chips = [
    outcome('perde', -1),
    outcome('ganha', 1),
    { id: 'capitals', label: 'Capitais', test: (i: number) => i % 2 === 0 },
  ];
  const selects: SelectFilter[] = [
    { id: 'uf', label: 'UF', all: '', options: [{ id: 'AC', label: 'Acre' }], of: (i) => (i < 4 ? 'AC' : 'SP') },
  ];
  const folded = ['a', 'b', 'c', 'd', 'e'];
  const rowsOf = (state: typeof NO_FILTER): number[] => [...filterRows(folded, state, selects, chips)];

  it('of one group exclude each other and combine with the rest', () => {
    let state = toggleChip(NO_FILTER, chips, 'perde');
    expect(rowsOf(state)).toEqual([0, 1]);
    state = toggleChip(state, chips, 'capitals');
    expect(rowsOf(state)).toEqual([0]);
    state = toggleChip(state, chips, 'ganha');
    expect([...state.chips].sort()).toEqual(['capitals', 'ganha']);
    expect(rowsOf(state)).toEqual([4]);
    expect(rowsOf({ ...state, choices: { uf: 'AC' } })).toEqual([]);
    expect(rowsOf(toggleChip(state, chips, 'capitals'))).toEqual([3, 4]);
  });

  it('are named in files', () => {
    const state = { query: ' são ', choices: { uf: 'AC' }, chips: new Set(['capitals']) };
    const nameWith = (query: string): string => `nome com ${query}`;
    expect(filterWords(state, selects, chips, nameWith)).toEqual(['nome com são', 'UF: Acre', 'Capitais']);
    expect(filterWords(NO_FILTER, selects, chips, nameWith)).toEqual([]);
  });
});

describe('order of a table', () => {
  it('is told column by column', () => {
    const sort = [
      { column: 'money', descending: true },
      { column: 'gone', descending: true },
      { column: 'name', descending: false },
    ];
    expect(sortWords(sort, columns, { falling: 'caindo', rising: 'subindo' })).toEqual([
      'MONEY (R$ mi), caindo',
      'NAME, subindo',
    ]);
  });
});
