// What the page of imports says in either language: years, decisions kept, files in number.

import { describe, expect, it } from 'vitest';
import { importText } from '#lib/i18n/import.ts';
import { yearsOfFiles } from '#lib/import/years-of-files.ts';
import { annualCsv } from './fns/exports.ts';
import { imported } from './fns/import.ts';

const { 'pt-BR': pt, en } = importText;
const in2020 = annualCsv([{ date: '02/12/2020' }]);
const in2021 = annualCsv([{ date: '02/12/2021' }]);
const undated = annualCsv([{ date: '' }]);

describe('the years of the files', () => {
  it.each([
    ['of one', [in2020], [2020]],
    ['of two', [in2021, in2020], [2020, 2021]],
    ['of one and of none', [in2020, undated], [2020, null]],
    ['of none', [undated], [null]],
  ])('%s', async (_, contents, years) => {
    expect(yearsOfFiles((await imported(contents)).report)).toEqual(years);
  });

  it('are told as nominal, mixed or not', () => {
    expect(pt.report.nominal([2020], false)).toBe(
      'Os valores são de 2020, sem correção, e o modelo os toma como a partilha de 2016.',
    );
    expect(pt.report.nominal([2020, 2021], true)).toBe(
      'Os valores são de 2020 e 2021, sem correção, e o modelo os toma como a partilha de 2016; a base mistura esses anos, e as comparações também, ao lado dos entes que ficam com a estimativa de 2016.',
    );
    expect(pt.report.nominal([2020, null], false)).toContain(
      'são de 2020 e um ano que o arquivo não diz, sem correção',
    );
    expect(pt.report.nominal([null], true)).toMatch(/^Os arquivos não dizem de que ano .*a comparação mistura anos\.$/);
    expect(en.report.nominal([2020, 2021], false)).toMatch(/^The amounts are of 2020 and 2021, .*mixes these years/);
    expect(en.report.nominal([null], false)).toMatch(/^The files do not state the year .* are not adjusted/);
  });
});

it('one file covers, several files cover', () => {
  const notice = { kind: 'partial', funds: 1 } as const;
  expect(pt.report.notice(notice, false)).toMatch(/^o arquivo cobre só 1 ente:/);
  expect(pt.report.notice(notice, true)).toMatch(/^os arquivos cobrem só 1 ente:/);
  expect(en.report.notice(notice, false)).toMatch(/^the file covers 1 fund only/);
  expect(en.report.notice(notice, true)).toMatch(/^the files cover 1 fund only/);
});
