// What `simulate` refuses: exit 2, a message on stderr, nothing written.

import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DATA, MINIMAL, Workspace, simulate } from './command-line.ts';

const work = new Workspace();
let scenario = '';
beforeAll(() => {
  scenario = work.writeScenario('right.json', MINIMAL);
  work.write('out/entities.csv', 'what stood there');
});
afterAll(() => work.remove());

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

/** Expects a refusal that says each of the words, and the workspace as it was. */
function expectRefused(argv: readonly string[], ...words: readonly RegExp[]): void {
  const before = work.contents();
  const { code, stdout, stderr } = simulate(...argv);
  expect(stderr).toMatch(/^simulate: /);
  for (const word of words) expect(stderr).toMatch(word);
  expect(stderr).not.toMatch(/\n\s+at |undefined|NaN|\[object/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(work.contents()).toEqual(before);
}

const onExamples = (path: string, ...more: string[]) => [
  path,
  '--out',
  work.path('out'),
  '--data',
  EXAMPLE_DATA,
  ...more,
];

describe('help', () => {
  it.each([['--help'], ['-h'], ['x.json', '--help']])('is no refusal: %s', (...argv) => {
    const { code, stdout, stderr } = simulate(...argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['--out', '--years', '--data', 'entities.csv', 'summary.json', 'manifest.json']) {
      expect(stdout).toContain(word);
    }
  });
});

describe('arguments', () => {
  it('may not be missing', () => {
    expectRefused([], /falta o arquivo do cenário/, /--help/);
    expectRefused([scenario], /falta --out/);
    expectRefused([scenario, '--out'], /--out/);
    expectRefused(['--out', work.path('out')], /falta o arquivo do cenário/);
  });

  it('may not be unknown or too many', () => {
    expectRefused(onExamples(scenario, '--year', '2018'), /--year/, /--help/);
    expectRefused(onExamples(scenario, '-x'), /-x/);
    expectRefused(onExamples(scenario, 'other.json'), /2 cenários/, /other\.json/);
    expectRefused(onExamples(scenario, '--help=yes'), /--help/);
  });

  it.each(['2016', '2037', '1999', '18', 'abc', '2018.5', '2018;2019', '', '2018,', '-2018', '2018,2050'])(
    'may not ask for the year "%s"',
    (years) => expectRefused(onExamples(scenario, `--years=${years}`), /--years/, /esperado/),
  );

  it('may not ask for a year past the end of the scenario', () => {
    expectRefused(onExamples(scenario, '--years', '2018,2020'), /--years: recebido 2020/, /2019/);
  });
});

describe('a scenario file', () => {
  it('must be there and be a file', () => {
    expectRefused(onExamples(work.path('nowhere.json')), /nowhere\.json/, /não existe/);
    expectRefused(onExamples(work.path('out')), /é uma pasta/);
    expectRefused(onExamples(work.path('right.json', 'below.json')), /não é uma pasta/);
  });

  it.each([
    ['empty', '', /vazio/],
    ['no JSON', 'id: x', /JSON/],
    ['broken JSON', '{"format": 1,', /JSON/],
    ['a list', '[]', /Esperado/],
    ['a number', '7', /Esperado/],
    ['a web page', '<!DOCTYPE html><html></html>', /HTML/],
    ['an image', PNG, /PNG/],
  ])('may not be %s', (name, content, word) => {
    expectRefused(onExamples(work.write(`${name}.json`, content)), new RegExp(`${name}\\.json`), word);
  });

  const [group] = MINIMAL.groups;
  it.each([
    ['another format', { format: 2 }, /format/],
    ['a wrong key', { grups: [] }, /grups/],
    ['no groups', { groups: [] }, /groups/],
    ['a block left out', { groups: [{ id: 'a', blocks: ['AB'] }] }, /MAC/],
    ['a block twice', { groups: [group, { id: 'b', blocks: ['AB'] }] }, /AB/],
    ['an unknown block', { groups: [{ id: 'a', blocks: ['AB', 'MAC', 'AF', 'VS', 'XYZ'] }] }, /XYZ/],
    ['an unknown criterion', { groups: [{ ...group, betweenStates: { wealth: 1 } }] }, /wealth/],
    ['weights of zero', { groups: [{ ...group, betweenStates: { population: 0 } }] }, /betweenStates/],
    ['a negative weight', { groups: [{ ...group, betweenStates: { population: -1 } }] }, /betweenStates/],
    ['an end before its start', { startYear: 2030, endYear: 2020 }, /endYear|startYear/],
    ['an end past 2036', { endYear: 2040 }, /endYear/],
    ['custom growth left out', { envelope: { rule: 'custom' } }, /customGrowth/],
    ['an unknown rule', { envelope: { rule: 'ec96' } }, /ec96/],
    ['a text for a number', { winnerThreshold: '0.01' }, /winnerThreshold/],
    ['MAC as donor', { shift: { donors: ['MAC'] } }, /donors/],
    ['a fence above one', { ringFence: { AB: 1.5 } }, /ringFence/],
  ])('may not have %s', (name, patch, word) => {
    const path = work.writeScenario(`wrong ${name}.json`, { ...MINIMAL, ...patch });
    expectRefused(onExamples(path), word, /Esperado/);
  });

  it('is told all that is wrong at once', () => {
    const path = work.writeScenario('two.json', { ...MINIMAL, endYear: 'x', susDependence: 7 });
    expectRefused(onExamples(path), /endYear/, /susDependence/);
  });
});

describe('data', () => {
  const withData = (data: string) => [scenario, '--out', work.path('out'), '--data', data];
  type Change = Parameters<Workspace['writeData']>[1];
  const cell = (from: RegExp, to: string) => (text: string) => text.replace(from, to);

  it('must be a folder that is there', () => {
    expectRefused(withData(work.path('no-data')), /entities\.csv/, /não existe/);
    expectRefused(withData(scenario), /não é uma pasta/);
    mkdirSync(work.path('empty-data'));
    expectRefused(withData(work.path('empty-data')), /entities\.csv/, /não existe/);
  });

  it.each(['entities.csv', 'series.csv', 'population_uf.csv'])('must have %s', (file) => {
    expectRefused(withData(work.writeData(`without ${file}`, { [file]: () => null })), new RegExp(file), /não existe/);
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
    expectRefused(withData(work.writeData(`data ${name}`, change)), word, /recebido/, /esperado/);
  });

  it('must have what the scenario uses', () => {
    const noProjection = work.writeData('short', { 'population_uf.csv': cell(/^RO,2019,.*\n/m, '') });
    const projected = work.writeScenario('projected.json', { ...MINIMAL, macro: { population: 'projected' } });
    expectRefused([projected, '--out', work.path('out'), '--data', noProjection], /RO sem 2019/, /frozen/);
  });

  it('tells the first problems and how many more there are', () => {
    const broken = work.writeData('broken', {
      'population_uf.csv': (text) => text.replaceAll(/,\d+$/gm, ',x'),
    });
    expectRefused(withData(broken), /population_uf\.csv, linha 2/, /… e mais \d+/);
  });
});

describe('--out', () => {
  const into = (path: string) => [scenario, '--out', path, '--data', EXAMPLE_DATA];

  it('may be no file, nor stand below one', () => {
    writeFileSync(work.path('file'), 'mine');
    expectRefused(into(work.path('file')), /--out/, /não foi possível gravar/);
    expectRefused(into(work.path('file', 'below')), /--out/, /não é uma pasta/);
    expectRefused(into(work.path('file', 'deep', 'below')), /--out/, /não é uma pasta/);
    expectRefused(into(''), /--out/);
  });

  it.each(['entities.csv', 'summary.json', 'manifest.json'])('may hold no folder named %s', (name) => {
    work.write(`blocked ${name}/${name}/inside`, 'mine');
    work.write(`blocked ${name}/other.csv`, 'old');
    expectRefused(into(work.path(`blocked ${name}`)), new RegExp(name), /é uma pasta/);
  });
});

describe('a fault of the program', () => {
  it('is told apart: exit 1', () => {
    // A stream that fails is nothing that whoever typed the command can mend.
    const broken = () => {
      throw new Error('broken pipe');
    };
    let said = '';
    const output = { stdout: { write: broken }, stderr: { write: (text: string) => (said += text) } };
    return import('#cli/simulate/command.ts').then(({ runSimulateCommand }) => {
      expect(runSimulateCommand(['--help'], output)).toBe(1);
      expect(said).toMatch(/falha do programa: Error: broken pipe/);
    });
  });
});
