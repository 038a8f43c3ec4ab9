// summary.json and manifest.json as `simulate` writes them.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DATA, MINIMAL, ROOT, Workspace } from './command-line.ts';

const work = new Workspace();
afterAll(() => work.remove());

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('summary.json', () => {
  const number = expect.any(Number) as number;
  const tally = { winners: number, losers: number, unchanged: number };

  it('has the indicators of each year under the names of the model', () => {
    work.run('summary');
    expect(work.readJson('summary', 'summary.json')).toEqual({
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
    work.run('counts');
    const { years } = work.readJson('counts', 'summary.json') as {
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
    work.run('short', {
      envelope: { rule: 'custom', customGrowth: -0.3 },
      groups: [{ ...MINIMAL.groups[0], transition }],
    });
    const { years } = work.readJson('short', 'summary.json') as { years: Record<string, { status: object }> };
    expect(years['2017']?.status).toEqual({ custeio: { status: 'ok' } });
    expect(years['2019']?.status).toEqual({ custeio: { status: 'floor-infeasible', shortfall: number } });
  });

  it('says by how much bounds on whole amounts cannot be met, and which groups prove it', () => {
    work.run('whole', {
      envelope: { rule: 'custom', customGrowth: -0.3 },
      transition: { floor: { reference: 'baseReal', maxLoss: 0 } },
    });
    const { years } = work.readJson('whole', 'summary.json') as {
      years: Record<string, { status: object; totalStatus: object }>;
    };
    expect(years['2017']?.totalStatus).toEqual({ floor: { status: 'ok' }, cap: { status: 'ok' } });
    expect(years['2019']?.status).toEqual({ custeio: { status: 'ok' } });
    expect(years['2019']?.totalStatus).toEqual({
      floor: { status: 'floor-infeasible', shortfall: number, groups: ['custeio'] },
      cap: { status: 'ok' },
    });
  });
});

describe('manifest.json', () => {
  it('names scenario, data and engine with their SHA-256', () => {
    work.run('manifest', {}, '--years', '2018');
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const files = ['entities.csv', 'series.csv', 'population_uf.csv'];
    expect(work.readJson('manifest', 'manifest.json')).toEqual({
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
