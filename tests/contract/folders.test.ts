// Where `simulate` writes and what data it takes.

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { MINIMAL, Workspace, simulate } from './command-line.ts';

const work = new Workspace();
afterAll(() => work.remove());

describe('the folder of results', () => {
  it('is made when it is not there, however deep', () => {
    work.run('deep/er/still', {}, '--years', '2018');
    expect(readdirSync(work.path('deep/er/still')).sort()).toEqual(['entities.csv', 'manifest.json', 'summary.json']);
  });

  it('may be there: files are replaced by others, and what else it holds stays', () => {
    work.write('kept/notes.txt', 'mine');
    work.write('kept/entities.csv', 'old');
    const before = statSync(work.path('kept/entities.csv')).ino;
    work.run('kept', {}, '--years', '2018');
    expect(work.contents('kept').map(([name]) => name)).toEqual([
      'entities.csv',
      'manifest.json',
      'notes.txt',
      'summary.json',
    ]);
    expect(work.read('kept', 'notes.txt')).toBe('mine');
    expect(statSync(work.path('kept/entities.csv')).ino).not.toBe(before);
    const first = work.contents('kept');
    work.run('kept', {}, '--years', '2018');
    expect(work.contents('kept')).toEqual(first);
  });

  it('may be named like a scenario with an accent and a space', () => {
    mkdirSync(work.path('saída um'));
    work.run('saída um', {}, '--years', '2018');
    expect(readdirSync(work.path('saída um'))).toHaveLength(3);
  });
});

describe('--data', () => {
  it('needs the three CSV files and no datapackage.json, BOM and CRLF or not', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const data = work.writeData('windows', {
      'entities.csv': windows,
      'series.csv': windows,
      'population_uf.csv': windows,
    });
    const scenario = work.writeScenario('windows.json', MINIMAL);
    expect(simulate(scenario, '--out', work.path('from-windows'), '--data', data).code).toBe(0);
    work.run('plain');
    expect(work.read('from-windows', 'entities.csv')).toBe(work.read('plain', 'entities.csv'));
  });

  it('may have any number of funds and UFs', () => {
    // Rondônia alone: three municipalities and the state.
    const onlyRo = (text: string) =>
      text
        .split('\n')
        .filter((line, i) => i === 0 || /^11|^RO/.test(line))
        .join('\n');
    const data = work.writeData('ro', { 'entities.csv': onlyRo, 'population_uf.csv': onlyRo });
    const scenario = work.writeScenario('ro.json', { ...MINIMAL, macro: { population: 'projected' } });
    expect(simulate(scenario, '--out', work.path('ro-out'), '--data', data, '--years', '2018').code).toBe(0);
    const rows = work.readRows('ro-out');
    expect(rows.map((row) => row['uf'])).toEqual(['RO', 'RO', 'RO', 'RO']);
  });
});
