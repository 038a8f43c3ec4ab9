// entities.csv as `simulate` writes it.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BLOCKS, RESULT_COLUMNS } from '#engine';
import { EXAMPLES, EXAMPLE_DATA, Workspace, rowsOf, simulate } from './command-line.ts';

const work = new Workspace();
afterAll(() => work.remove());

const centavos = (reais: string | undefined): number => Math.round(Number(reais) * 100);
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

describe('worked examples', () => {
  it.each(examples)('%s comes out as expected, byte for byte', (id) => {
    const expected = readFileSync(join(EXAMPLES, `${id}.expected.csv`), 'utf8');
    const years = [...new Set(rowsOf(expected).map((row) => row['year']))].join(',');
    const scenario = join(EXAMPLES, `${id}.json`);
    expect(simulate(scenario, '--out', work.path(id), '--data', EXAMPLE_DATA, '--years', years).code).toBe(0);
    expect(work.read(id, 'entities.csv')).toBe(expected);
  });
});

describe('entities.csv', () => {
  it('has every year of the scenario, each in entity order', () => {
    work.run('all');
    const text = work.read('all', 'entities.csv');
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
    work.run('some', {}, '--years', '2019,2017, 2019');
    expect([...new Set(work.readRows('some').map((row) => row['year']))]).toEqual(['2017', '2019']);
    expect(work.readRows('some')).toHaveLength(18);
    expect(Object.keys((work.readJson('some', 'summary.json') as { years: object }).years)).toEqual(['2017', '2019']);
    // A year is the same alone and among others.
    work.run('whole');
    const of2019 = (out: string) => work.readRows(out).filter((row) => row['year'] === '2019');
    expect(of2019('some')).toEqual(of2019('whole'));
  });

  it('adds up: amounts, references and the envelope, and the blocks of every fund', () => {
    work.run('sums', { envelope: { rule: 'history' }, ringFence: { AB: 0.2 } });
    const { years } = work.readJson('sums', 'summary.json') as { years: Record<string, { envelope: number }> };
    const rows = work.readRows('sums');
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
    work.run('null', { groups: [{ id: 'custeio', blocks: BLOCKS }] });
    for (const row of work.readRows('null')) expect(row['amount']).toBe(row['reference']);
  });
});
