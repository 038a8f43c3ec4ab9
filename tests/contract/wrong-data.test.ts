// What `simulate` refuses of data: exit 2, a message on stderr, nothing written.

import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { MINIMAL, Workspace } from './command-line.ts';

const work = new Workspace();
let scenario = '';
beforeAll(() => {
  scenario = work.writeScenario('right.json', MINIMAL);
  work.write('out/entities.csv', 'what stood there');
});
afterAll(() => work.remove());

describe('data', () => {
  const withData = (data: string) => [scenario, '--out', work.path('out'), '--data', data];
  type Change = Parameters<Workspace['writeData']>[1];
  const cell = (from: RegExp, to: string) => (text: string) => text.replace(from, to);

  it('must be a folder that is there', () => {
    work.expectRefused(withData(work.path('no-data')), /entities\.csv/, /não existe/);
    work.expectRefused(withData(scenario), /não é uma pasta/);
    mkdirSync(work.path('empty-data'));
    work.expectRefused(withData(work.path('empty-data')), /entities\.csv/, /não existe/);
  });

  it.each(['entities.csv', 'series.csv', 'population_uf.csv'])('must have %s', (file) => {
    work.expectRefused(
      withData(work.writeData(`without ${file}`, { [file]: () => null })),
      new RegExp(file),
      /não existe/,
    );
  });

  it.each<[string, Change, RegExp]>([
    [
      'a number with a comma',
      { 'entities.csv': cell(/,700000,/, ',"700000,5",') },
      /linha 2, coluna base_ab.*700000,5/,
    ],
    ['text for a number', { 'entities.csv': cell(/,700000,/, ',muito,') }, /coluna base_ab.*muito/],
    ['a negative amount', { 'entities.csv': cell(/,700000,/, ',-700000,') }, /coluna base_ab.*-700000/],
    ['an empty amount', { 'entities.csv': cell(/,700000,/, ',,') }, /coluna base_ab.*vazio/],
    ['a code twice', { 'entities.csv': cell(/1100002/, '1100001') }, /linha 3, coluna code.*linha 2/],
    ['a column missing', { 'entities.csv': cell(/base_vs/, 'base_xx') }, /coluna base_vs/],
    ['a field too many', { 'entities.csv': cell(/,700000,/, ',700000,1,') }, /linha 2.*campos/],
    ['semicolons', { 'entities.csv': (text) => text.replaceAll(',', ';') }, /coluna code/],
    ['nothing in it', { 'entities.csv': () => '' }, /arquivo vazio/],
    ['no RCL for 2017', { 'series.csv': cell(/^2017,.*$/m, '') }, /rcl.*2017/],
    ['a wrong rate', { 'series.csv': cell(/0\.0629/, '6,29%') }, /series\.csv/],
    ['a year out of reach', { 'population_uf.csv': cell(/RO,2015/, 'RO,20150000') }, /coluna year.*20150000/],
  ])('may not have %s', (name, change, word) => {
    work.expectRefused(withData(work.writeData(`data ${name}`, change)), word, /recebido/, /esperado/);
  });

  it('must have what the scenario uses', () => {
    const noProjection = work.writeData('short', { 'population_uf.csv': cell(/^RO,2019,.*\n/m, '') });
    const projected = work.writeScenario('projected.json', { ...MINIMAL, macro: { population: 'projected' } });
    work.expectRefused([projected, '--out', work.path('out'), '--data', noProjection], /RO sem 2019/, /frozen/);
  });

  it('tells the first problems and how many more there are', () => {
    const broken = work.writeData('broken', {
      'population_uf.csv': (text) => text.replaceAll(/,\d+$/gm, ',x'),
    });
    work.expectRefused(withData(broken), /population_uf\.csv, linha 2/, /… e mais \d+/);
  });
});
