import { describe, expect, it } from 'vitest';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import type { DataProblem } from '#import/data-package/data-problem.ts';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';
import { FUNDS, POPULATION, SERIES, entitiesText, fundsWith, texts, withoutColumn } from './small-package.ts';

function problems(patch: Partial<DataPackageTexts>): readonly DataProblem[] {
  const read = readDataPackage(texts(patch));
  return read.ok ? [] : read.problems;
}

const said = (patch: Partial<DataPackageTexts>): string[] => problems(patch).map(dataProblemText);

describe('a problem in entities.csv', () => {
  it('is told with file, line, column, what was got and what was expected', () => {
    expect(problems({ entities: entitiesText(fundsWith(1, { base_vs: '1.2.3' })) })).toEqual([
      {
        file: 'entities.csv',
        line: 3,
        column: 'base_vs',
        got: '"1.2.3"',
        expected: 'número maior ou igual a 0, com ponto decimal',
      },
    ]);
    expect(said({ entities: entitiesText(fundsWith(2, { base_ab: '' })) })).toEqual([
      'entities.csv, linha 4, coluna base_ab: recebido vazio; esperado número maior ou igual a 0, com ponto decimal',
    ]);
  });

  it('stands on the line an editor shows, blank lines counted', () => {
    const [header, ...lines] = entitiesText(fundsWith(1, { population: 'x' })).split('\n');
    const entities = [header, '', lines[0], '', '', ...lines.slice(1)].join('\r\n');
    expect(problems({ entities })).toMatchObject([{ line: 6, column: 'population' }]);
    const short = [header, '', lines[0], '1,2,3'].join('\n');
    expect(problems({ entities: short })).toMatchObject([{ line: 4, got: '3 campos' }]);
  });

  it.each([
    ['decimal comma', 'idhm', '"0,7"'],
    ['thousands', 'base_ab', '"1,000"'],
    ['text', 'population', 'muitos'],
    ['below zero', 'base_mac', '-1'],
    ['beyond float64', 'base_ges', '1e999'],
    ['infinity', 'area_km2', 'Infinity'],
    ['not a number', 'idhm', 'NaN'],
    ['hexadecimal', 'births', '0x10'],
    ['a lone point', 'births', '.'],
  ])('may be a number with %s', (_, column, cell) => {
    const found = problems({ entities: entitiesText(fundsWith(1, { [column]: cell })) });
    expect(found).toMatchObject([{ file: 'entities.csv', line: 3, column }]);
    expect(found[0]?.got).toContain(cell.replaceAll('"', ''));
  });

  it.each(['code', 'uf', 'base_ges', 'base_inv', 'private_plan_share', 'imputed'])('may be no column %s', (column) => {
    expect(problems({ entities: withoutColumn(column) })).toMatchObject([
      { file: 'entities.csv', line: 1, column, expected: `a coluna "${column}"` },
    ]);
  });

  it.each([
    ['a code twice', { code: '11' }, 'code', /já está na linha 2/],
    ['a code that is no number', { code: 'RO-1' }, 'code', /IBGE/],
    ['a sphere of its own', { sphere: 'federal' }, 'sphere', /"municipal" ou "state"/],
    ['no UF', { uf: '' }, 'uf', /sigla/],
    ['nobody counted', { population: '' }, 'population', /número/],
  ])('may be a fund with %s', (_, cells, column, expected) => {
    const found = problems({ entities: entitiesText(fundsWith(1, cells)) });
    expect(found).toMatchObject([{ line: 3, column }]);
    expect(found[0]?.expected).toMatch(expected);
  });

  it('may be a second state fund of a UF', () => {
    const second = { ...FUNDS[0], code: '12' };
    expect(problems({ entities: entitiesText([...FUNDS, second]) })).toMatchObject([{ line: 5, column: 'uf' }]);
  });

  it('may be no money at all', () => {
    const poor = FUNDS.map((fund) => ({ ...fund, base_ab: '0', base_mac: '0' }));
    expect(problems({ entities: entitiesText(poor) })).toMatchObject([{ column: 'base_*', got: 'soma 0' }]);
    expect(problems({ entities: entitiesText([]) })).toMatchObject([{ column: 'base_*', got: 'soma 0' }]);
  });

  it('may be a file of another kind', () => {
    expect(said({ entities: '' })).toEqual(['entities.csv: recebido arquivo vazio; esperado um CSV com cabeçalho']);
    expect(problems({ entities: '\n\n' })).toMatchObject([{ got: 'arquivo vazio' }]);
    const semicolons = entitiesText().replaceAll(',', ';');
    expect(problems({ entities: semicolons })[0]).toMatchObject({ line: 1, column: 'code' });
    expect(problems({ entities: semicolons })[0]?.got).toContain('code;sphere');
    expect(problems({ entities: '\u0089PNG\r\n\u001a\n\0\0' }).length).toBeGreaterThan(0);
  });

  it('may be a quote that is never closed', () => {
    expect(problems({ entities: entitiesText(fundsWith(1, { name: '"B' })) })).toMatchObject([{ line: 3 }]);
  });

  it('does not hide the others', () => {
    const entities = entitiesText(fundsWith(1, { base_ab: 'x', idhm: 'y' }));
    const found = problems({ entities, series: 'year\n', populationUf: POPULATION.replace('4100', '-1') });
    expect(found.map(({ file }) => file)).toEqual([
      'entities.csv',
      'entities.csv',
      ...Array.from({ length: 5 }, () => 'series.csv'),
      'population_uf.csv',
    ]);
  });
});

describe('a problem in series.csv', () => {
  it.each([
    ['a year without RCL', SERIES.replace('1100', ''), { line: 0, column: 'rcl', got: '2017 sem valor' }],
    ['no base year', SERIES.replace(/2016.*\n/, ''), { column: 'rcl', got: '2016 sem valor' }],
    ['prices that vanish', SERIES.replace('0.0629', '-1'), { line: 2, column: 'ipca_dec', got: '"-1"' }],
    ['no revenue', SERIES.replace('1100', '0'), { line: 3, column: 'rcl', got: '"0"' }],
    ['half a year', SERIES.replace('2017', '2017.5'), { line: 3, column: 'year', got: '"2017.5"' }],
    ['a year twice', `${SERIES}2016,,,1000,,\n`, { line: 4, column: 'year', got: '"2016"' }],
  ])('may be %s', (_, series, expected) => {
    expect(problems({ series })[0]).toMatchObject({ file: 'series.csv', ...expected });
  });
});

describe('a problem in population_uf.csv', () => {
  it.each([
    ['nobody', POPULATION.replace('4100', '0'), { line: 3, column: 'population' }],
    ['a year out of reach', POPULATION.replace('2017', '20170000'), { line: 3, column: 'year', got: '"20170000"' }],
    ['half a year', POPULATION.replace('2017', '2017.5'), { line: 3, column: 'year' }],
    ['a year twice', `${POPULATION}RO,2017,4200\n`, { line: 4, column: 'year', got: '"2017"' }],
  ])('may be %s', (_, populationUf, expected) => {
    expect(problems({ populationUf })).toMatchObject([{ file: 'population_uf.csv', ...expected }]);
  });

  it('is not a UF that no fund has', () => {
    expect(problems({ populationUf: `${POPULATION}XX,2017,5\n` })).toEqual([]);
  });
});
