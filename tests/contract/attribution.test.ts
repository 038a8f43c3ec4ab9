// attribution.csv: written when asked for, beside files that stay as they are.

import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DATA, MINIMAL, Workspace, rowsOf, simulate } from './command-line.ts';

const work = new Workspace();
afterAll(() => work.remove());

const group = MINIMAL.groups[0];
const scenario = work.writeScenario('two.json', {
  ...MINIMAL,
  groups: [
    {
      ...group,
      betweenStates: { historical: 0.2, population: 0.4, elderly: 0.4 },
      withinStates: { stateShare: 0.3 },
      transition: { years: 5, floor: { reference: 'previous', maxLoss: 0.05 } },
    },
  ],
});
const run = (out: string, ...more: string[]) =>
  simulate(scenario, '--out', work.path(out), '--data', EXAMPLE_DATA, ...more);
const centavos = (text: string | undefined): number => Math.round(Number(text) * 100);

describe('attribution.csv', () => {
  it('takes the change of every fund apart, to the centavo', () => {
    expect(run('with', '--attribution', '2018,2019')).toEqual({ code: 0, stdout: '', stderr: '' });
    const rows = rowsOf(readFileSync(work.path('with', 'attribution.csv'), 'utf8'));
    const entities = rowsOf(readFileSync(work.path('with', 'entities.csv'), 'utf8'));
    expect(rows).toHaveLength(2 * entities.filter(({ year }) => year === '2018').length);
    expect(Object.keys(rows[0] ?? {}).join()).toBe(
      'code,sphere,uf,name,year,reference,population,elderly,transition,state_share,change,amount',
    );
    for (const row of rows) {
      const own = entities.find(({ code, year }) => code === row['code'] && year === row['year']);
      expect([row['reference'], row['amount']]).toEqual([own?.['reference'], own?.['amount']]);
      const parts = ['population', 'elderly', 'transition', 'state_share'].map((name) => centavos(row[name]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(centavos(row['change']));
      expect(centavos(row['reference']) + centavos(row['change'])).toBe(centavos(row['amount']));
    }
    expect(rows.some((row) => centavos(row['state_share']) !== 0)).toBe(true);
  });

  it('is written only when asked for, and changes no other file', () => {
    run('without');
    run('with', '--attribution', '2018');
    expect(readdirSync(work.path('without')).sort()).toEqual(['entities.csv', 'manifest.json', 'summary.json']);
    for (const name of ['entities.csv', 'manifest.json', 'summary.json']) {
      expect(readFileSync(work.path('with', name), 'utf8')).toBe(readFileSync(work.path('without', name), 'utf8'));
    }
  });

  it.each(['2016', '2020', 'abc', ''])('refuses the year "%s", and writes nothing', (year) => {
    const { code, stderr } = run('refused', '--attribution', year);
    expect(code).toBe(2);
    expect(stderr).toContain('--attribution');
    expect(() => readdirSync(work.path('refused'))).toThrow('ENOENT');
  });
});
