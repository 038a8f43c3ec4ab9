// What `simulate` refuses of its arguments: exit 2, a message on stderr, nothing written.

import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DATA, MINIMAL, Workspace, simulate } from './command-line.ts';

const work = new Workspace();
let scenario = '';
beforeAll(() => {
  scenario = work.writeScenario('right.json', MINIMAL);
  work.write('out/entities.csv', 'what stood there');
});
afterAll(() => work.remove());

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
    work.expectRefused([], /falta o arquivo do cenário/, /--help/);
    work.expectRefused([scenario], /falta --out/);
    work.expectRefused([scenario, '--out'], /--out/);
    work.expectRefused(['--out', work.path('out')], /falta o arquivo do cenário/);
  });

  it('may not be unknown or too many', () => {
    work.expectRefused(onExamples(scenario, '--year', '2018'), /--year/, /--help/);
    work.expectRefused(onExamples(scenario, '-x'), /-x/);
    work.expectRefused(onExamples(scenario, 'other.json'), /2 cenários/, /other\.json/);
    work.expectRefused(onExamples(scenario, '--help=yes'), /--help/);
  });

  it.each(['2016', '2037', '1999', '18', 'abc', '2018.5', '2018;2019', '', '2018,', '-2018', '2018,2050'])(
    'may not ask for the year "%s"',
    (years) => work.expectRefused(onExamples(scenario, `--years=${years}`), /--years/, /esperado/),
  );

  it('may not ask for a year past the end of the scenario', () => {
    work.expectRefused(onExamples(scenario, '--years', '2018,2020'), /--years: recebido 2020/, /2019/);
  });
});

describe('--out', () => {
  const into = (path: string) => [scenario, '--out', path, '--data', EXAMPLE_DATA];

  it('may be no file, nor stand below one', () => {
    writeFileSync(work.path('file'), 'mine');
    work.expectRefused(into(work.path('file')), /--out/, /não foi possível gravar/);
    work.expectRefused(into(work.path('file', 'below')), /--out/, /não é uma pasta/);
    work.expectRefused(into(work.path('file', 'deep', 'below')), /--out/, /não é uma pasta/);
    work.expectRefused(into(''), /--out/);
  });

  it.each(['entities.csv', 'summary.json', 'manifest.json'])('may hold no folder named %s', (name) => {
    work.write(`blocked ${name}/${name}/inside`, 'mine');
    work.write(`blocked ${name}/other.csv`, 'old');
    work.expectRefused(into(work.path(`blocked ${name}`)), new RegExp(name), /é uma pasta/);
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
