// What `simulate` writes when all is well.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { BLOCKS, RESULT_COLUMNS } from '#engine';
import { EXAMPLES, EXAMPLE_DATA, MINIMAL, ROOT, Workspace, simulate } from './command-line.ts';

const work = new Workspace();
afterAll(() => work.remove());

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): Row[] => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const read = (...parts: string[]): string => readFileSync(work.path(...parts), 'utf8');
const readJson = (...parts: string[]): unknown => JSON.parse(read(...parts));
const centavos = (reais: string | undefined): number => Math.round(Number(reais) * 100);
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** Run the minimal scenario, or one like it, on the example data; expects no complaint. */
function run(out: string, patch: object = {}, ...more: string[]): string {
  const scenario = work.writeScenario(`${out}.json`, { ...MINIMAL, ...patch });
  const outcome = simulate(scenario, '--out', work.path(out), '--data', EXAMPLE_DATA, ...more);
  expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  return work.path(out);
}

describe('worked examples', () => {
  it.each(examples)('%s comes out as expected, byte for byte', (id) => {
    const expected = readFileSync(join(EXAMPLES, `${id}.expected.csv`), 'utf8');
    const years = [...new Set(rowsOf(expected).map((row) => row['year']))].join(',');
    const scenario = join(EXAMPLES, `${id}.json`);
    expect(simulate(scenario, '--out', work.path(id), '--data', EXAMPLE_DATA, '--years', years).code).toBe(0);
    expect(read(id, 'entities.csv')).toBe(expected);
  });
});

describe('entities.csv', () => {
  it('has every year of the scenario, each in entity order', () => {
    run('all');
    const text = read('all', 'entities.csv');
    expect(text.split('\n')[0]).toBe(RESULT_COLUMNS);
    expect(text.endsWith('\n')).toBe(true);
    const rows = rowsOf(text);
    expect([...new Set(rows.map((row) => row['year']))]).toEqual(['2017', '2018', '2019']);
    const codes = rows.filter((row) => row['year'] === '2018').map((row) => row['code']);
    expect(codes).toHaveLength(9);
    expect(codes.slice(-3)).toEqual(['11', '35', '53']);
    expect(codes.slice(0, -3)).toEqual(codes.slice(0, -3).sort());
  });

  it('has the years asked for, in order whatever the order asked, each once', () => {
    run('some', {}, '--years', '2019,2017, 2019');
    expect([...new Set(rowsOf(read('some', 'entities.csv')).map((row) => row['year']))]).toEqual(['2017', '2019']);
    expect(rowsOf(read('some', 'entities.csv'))).toHaveLength(18);
    expect(Object.keys((readJson('some', 'summary.json') as { years: object }).years)).toEqual(['2017', '2019']);
    // A year is the same alone and among others.
    run('whole');
    const of2019 = (out: string) => rowsOf(read(out, 'entities.csv')).filter((row) => row['year'] === '2019');
    expect(of2019('some')).toEqual(of2019('whole'));
  });

  it('adds up: amounts, references and the envelope, and the blocks of every fund', () => {
    run('sums', { envelope: { rule: 'history' }, ringFence: { AB: 0.2 } });
    const { years } = readJson('sums', 'summary.json') as { years: Record<string, { envelope: number }> };
    const rows = rowsOf(read('sums', 'entities.csv'));
    for (const [year, { envelope }] of Object.entries(years)) {
      const own = rows.filter((row) => row['year'] === year);
      const total = (column: string) => own.reduce((sum, row) => sum + centavos(row[column]), 0);
      expect(total('amount')).toBe(Math.round(envelope * 100));
      expect(total('reference')).toBe(total('amount'));
    }
    for (const row of rows) {
      const blocks = BLOCKS.reduce((sum, block) => sum + centavos(row[block.toLowerCase()]), 0);
      expect(blocks).toBe(centavos(row['amount']));
      expect(row['amount']).toMatch(/^\d+\.\d\d$/);
    }
  });

  it('moves R$ 0.00 under a reform that changes nothing', () => {
    run('null', { groups: [{ id: 'custeio', blocks: BLOCKS }] });
    for (const row of rowsOf(read('null', 'entities.csv'))) expect(row['amount']).toBe(row['reference']);
  });
});

describe('summary.json', () => {
  const number = expect.any(Number) as number;
  const tally = { winners: number, losers: number, unchanged: number };

  it('has the indicators of each year under the names of the model', () => {
    run('summary');
    expect(readJson('summary', 'summary.json')).toEqual({
      years: Object.fromEntries(
        ['2017', '2018', '2019'].map((year) => [
          year,
          expect.objectContaining({
            envelope: number,
            status: { custeio: { status: 'ok' } },
            municipal: tally,
            state: tally,
            uf: tally,
            population: tally,
            moneyMoved: number,
            inequality: expect.objectContaining({ before: number, after: number }) as object,
            ab: expect.objectContaining({
              reference: number,
              redistribution: number,
              behaviour: number,
              municipalitiesBelow: number,
            }) as object,
            abToMac: number,
            lossAgainstRcl15: number,
          }) as object,
        ]),
      ),
    });
  });

  it('counts every fund, and behaviour as the negative of the shift', () => {
    run('counts');
    const { years } = readJson('counts', 'summary.json') as {
      years: Record<
        string,
        Record<'municipal' | 'state' | 'uf', Record<string, number>> & { ab: { behaviour: number }; abToMac: number }
      >;
    };
    const { municipal, state, uf, ab, abToMac } = years['2019']!;
    const all = [municipal, state, uf].map(({ winners, losers, unchanged }) => winners! + losers! + unchanged!);
    expect(all).toEqual([6, 3, 3]);
    expect(abToMac).toBeGreaterThan(0);
    expect(ab.behaviour).toBe(-abToMac);
  });

  it('says by how much bounds cannot be met', () => {
    const transition = { floor: { reference: 'baseReal', maxLoss: 0 } };
    run('short', {
      envelope: { rule: 'custom', customGrowth: -0.3 },
      groups: [{ ...MINIMAL.groups[0], transition }],
    });
    const { years } = readJson('short', 'summary.json') as { years: Record<string, { status: object }> };
    expect(years['2017']?.status).toEqual({ custeio: { status: 'ok' } });
    expect(years['2019']?.status).toEqual({ custeio: { status: 'floor-infeasible', shortfall: number } });
  });
});

describe('manifest.json', () => {
  it('names scenario, data and engine with their SHA-256', () => {
    run('manifest', {}, '--years', '2018');
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const files = ['entities.csv', 'series.csv', 'population_uf.csv'];
    expect(readJson('manifest', 'manifest.json')).toEqual({
      scenario: { id: 'minimal', format: 1, sha256: sha256(work.path('manifest.json')) },
      data: {
        embedded: false,
        files: Object.fromEntries(files.map((name) => [name, sha256(join(EXAMPLE_DATA, name))])),
      },
      engine: { version, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      years: [2018],
    });
  });
});

describe('the folder of results', () => {
  it('is made when it is not there, however deep', () => {
    run('deep/er/still', {}, '--years', '2018');
    expect(readdirSync(work.path('deep/er/still')).sort()).toEqual(['entities.csv', 'manifest.json', 'summary.json']);
  });

  it('may be there: files are replaced by others, and what else it holds stays', () => {
    work.write('kept/notes.txt', 'mine');
    work.write('kept/entities.csv', 'old');
    const before = statSync(work.path('kept/entities.csv')).ino;
    run('kept', {}, '--years', '2018');
    expect(work.contents('kept').map(([name]) => name)).toEqual([
      'entities.csv',
      'manifest.json',
      'notes.txt',
      'summary.json',
    ]);
    expect(read('kept', 'notes.txt')).toBe('mine');
    expect(statSync(work.path('kept/entities.csv')).ino).not.toBe(before);
    const first = work.contents('kept');
    run('kept', {}, '--years', '2018');
    expect(work.contents('kept')).toEqual(first);
  });

  it('may be named like a scenario with an accent and a space', () => {
    mkdirSync(work.path('saída um'));
    run('saída um', {}, '--years', '2018');
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
    run('plain');
    expect(read('from-windows', 'entities.csv')).toBe(read('plain', 'entities.csv'));
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
    const rows = rowsOf(read('ro-out', 'entities.csv'));
    expect(rows.map((row) => row['uf'])).toEqual(['RO', 'RO', 'RO', 'RO']);
  });
});
