// Where the reader put groups that no rule maps, from one import to the next.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepMapping, readMapping } from '#lib/import/kept-mapping.ts';
import { CLOSED_STORAGE, LocalStorage } from './page-storage.ts';

const KEY = 'sus-legal-import-mapping';

beforeEach(() => vi.stubGlobal('localStorage', new LocalStorage()));
afterEach(() => vi.unstubAllGlobals());

it('what is kept is read again', () => {
  expect(readMapping()).toEqual({});
  keepMapping({ 'CORONAVÍRUS (COVID-19)': 'MAC', CURSOS: 'leave-out' });
  expect(readMapping()).toEqual({ 'CORONAVÍRUS (COVID-19)': 'MAC', CURSOS: 'leave-out' });
});

it.each(['', 'not json', 'null', '7', '[]', '{"A":"XYZ","B":3,"C":null}'])('%j is as if never kept', (text) => {
  localStorage.setItem(KEY, text);
  expect(readMapping()).toEqual({});
});

it('keeps what can be read beside what cannot', () => {
  localStorage.setItem(KEY, '{"A":"AB","B":"nowhere"}');
  expect(readMapping()).toEqual({ A: 'AB' });
});

it('where storage is closed, nothing is kept and nothing fails', () => {
  vi.stubGlobal('localStorage', CLOSED_STORAGE);
  keepMapping({ A: 'AB' });
  expect(readMapping()).toEqual({});
});
