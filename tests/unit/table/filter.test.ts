import { describe, expect, it } from 'vitest';
import { filterRows, isFiltering, NO_FILTER } from '#lib/table/filter.ts';
import { foldName } from '#lib/table/search.ts';

const NAMES = ['Óbidos', 'Belém', 'Sobral', 'Crato', 'Bela Cruz'];
const UFS = ['PA', 'PA', 'CE', 'CE', 'CE'];
const CHANGE = [0.1, -0.2, -0.35, 0.05, -0.1];
const folded = NAMES.map(foldName);
const uf = {
  id: 'uf',
  label: 'UF',
  all: 'Todas as UFs',
  options: [{ id: 'CE', label: 'Ceará' }],
  of: (i: number): string => UFS[i] ?? '',
};
const losing = { id: 'losing', label: 'Só quem perde', test: (i: number): boolean => (CHANGE[i] ?? 0) < 0 };
const names = (rows: Uint32Array): string[] => [...rows].map((i) => NAMES[i] ?? '');

describe('filter of rows', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(names(filterRows(folded, NO_FILTER, [uf], [losing]))).toEqual(NAMES);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: '  ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, choices: { uf: '' } })).toBe(false);
  });

  it('applies search, choice and chip together', () => {
    const state = { query: 'bel', choices: { uf: 'CE' }, chips: new Set(['losing']) };
    expect(isFiltering(state)).toBe(true);
    expect(names(filterRows(folded, state, [uf], [losing]))).toEqual(['Bela Cruz']);
    expect(names(filterRows(folded, { ...state, choices: {} }, [uf], [losing]))).toEqual(['Belém', 'Bela Cruz']);
    expect(names(filterRows(folded, { ...state, query: '' }, [uf], [losing]))).toEqual(['Sobral', 'Bela Cruz']);
  });

  it('passes over chips and choices that the table no longer offers', () => {
    const state = { query: '', choices: { band: '5' }, chips: new Set(['other']) };
    expect(filterRows(folded, state, [uf], [losing])).toHaveLength(5);
  });
});
