// The command as people start it: a process with its own exit code and streams.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLES, EXAMPLE_DATA, ROOT, Workspace, spawnSimulate } from './command-line.ts';

const work = new Workspace();
afterAll(() => work.remove());

describe('the program', () => {
  it('writes a worked example and says nothing', async () => {
    const scenario = join(EXAMPLES, 'needs-by-region.json');
    const years = ['--years', '2017,2018,2026'];
    const outcome = await spawnSimulate(scenario, '--out', work.path('out'), '--data', EXAMPLE_DATA, ...years);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(work.path('out', 'entities.csv'), 'utf8')).toBe(
      readFileSync(join(EXAMPLES, 'needs-by-region.expected.csv'), 'utf8'),
    );
  });

  it('runs a shipped scenario on the data that come with it', async () => {
    const scenario = join(ROOT, 'scenarios', 'sus-legal.json');
    const outcome = await spawnSimulate(scenario, '--out', work.path('shipped'), '--years', '2018');
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    const lines = readFileSync(work.path('shipped', 'entities.csv'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 5596);
    const manifest = JSON.parse(readFileSync(work.path('shipped', 'manifest.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ data: { embedded: true }, scenario: { id: 'sus-legal' }, years: [2018] });
  });

  it('helps on stdout', async () => {
    const { code, stdout, stderr } = await spawnSimulate('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Uso: npm run --silent simulate/);
  });

  it('refuses on stderr with exit 2', async () => {
    const { code, stdout, stderr } = await spawnSimulate(work.path('none.json'), '--out', work.path('never'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/none\.json: não existe/);
    expect(readdirSync(work.folder)).not.toContain('never');
  });
});
