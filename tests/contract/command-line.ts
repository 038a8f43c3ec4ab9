// Running the command with its output captured, in a folder of its own.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { runSimulateCommand } from '#cli/simulate/command.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const EXAMPLES = join(ROOT, 'tests', 'fixtures', 'examples');
export const EXAMPLE_DATA = join(EXAMPLES, 'data');

/** One block per inhabitant, to 2019; everything else by default. */
export const MINIMAL = {
  format: 1,
  id: 'minimal',
  title: 'Minimal',
  endYear: 2019,
  groups: [{ id: 'custeio', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'], betweenStates: { population: 1 } }],
};

export type Row = Readonly<Record<string, string>>;

export const rowsOf = (text: string): Row[] => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in this process. */
export function simulate(...argv: readonly string[]): Outcome {
  const said = { stdout: '', stderr: '' };
  const write = (stream: keyof typeof said) => ({ write: (text: string) => (said[stream] += text) });
  const code = runSimulateCommand(argv, { stdout: write('stdout'), stderr: write('stderr') });
  return { code, ...said };
}

/** The command as `npm run simulate` starts it. */
export function spawnSimulate(...argv: readonly string[]): Promise<Outcome> {
  const program = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'simulate.ts')];
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...argv], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** A folder that goes away with the test. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'simulate-'));

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  writeScenario(name: string, scenario: object): string {
    return this.write(name, JSON.stringify(scenario));
  }

  /** A copy of the example data with some files changed; null leaves one out. */
  writeData(name: string, change: Readonly<Record<string, (text: string) => string | null>> = {}): string {
    mkdirSync(this.path(name), { recursive: true });
    for (const file of ['entities.csv', 'series.csv', 'population_uf.csv']) {
      const text = readFileSync(join(EXAMPLE_DATA, file), 'utf8');
      const changed = (change[file] ?? ((same: string) => same))(text);
      if (changed !== null) this.write(join(name, file), changed);
    }
    return this.path(name);
  }

  /** Every file below a folder with its content; an empty list when there is none. */
  contents(name = ''): [string, string][] {
    const folder = this.path(name);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  read(...parts: readonly string[]): string {
    return readFileSync(this.path(...parts), 'utf8');
  }

  readJson(...parts: readonly string[]): unknown {
    return JSON.parse(this.read(...parts));
  }

  /** entities.csv of a folder of results. */
  readRows(out: string): Row[] {
    return rowsOf(this.read(out, 'entities.csv'));
  }

  /** Run the minimal scenario, or one like it, on the example data; expects no complaint. */
  run(out: string, patch: object = {}, ...more: readonly string[]): void {
    const scenario = this.writeScenario(`${out}.json`, { ...MINIMAL, ...patch });
    const outcome = simulate(scenario, '--out', this.path(out), '--data', EXAMPLE_DATA, ...more);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  }

  /** Expects a refusal that says each of the words, and the workspace as it was. */
  expectRefused(argv: readonly string[], ...words: readonly RegExp[]): void {
    const before = this.contents();
    const { code, stdout, stderr } = simulate(...argv);
    expect(stderr).toMatch(/^simulate: /);
    for (const word of words) expect(stderr).toMatch(word);
    expect(stderr).not.toMatch(/\n\s+at |undefined|NaN|\[object/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(this.contents()).toEqual(before);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
