// Reading what a simulation needs from disk, with messages that say which file and why.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '#engine';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import { DATA_FILES, readDataPackage } from '#import/data-package/read-data-package.ts';
import { LINES_FILE } from '#import/data-package/read-lines.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { parseScenarioText } from '#scenario/parse.ts';
import { problemText } from '#scenario/problem-text.ts';
import { UsageError } from './arguments.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Problems told at once; the rest is counted. */
const MOST_PROBLEMS = 12;

export const EMBEDDED_DATA = join(ROOT, 'static', 'data');

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'não existe',
  EACCES: 'sem permissão',
  EEXIST: 'já existe um arquivo com esse nome',
  EISDIR: 'é uma pasta, e não um arquivo',
  ENOTDIR: 'uma parte do caminho não é uma pasta',
};

/** Why a file could not be used, from the error of the system. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function listProblems(path: string, problems: readonly string[]): UsageError {
  const more = problems.length > MOST_PROBLEMS ? [`… e mais ${problems.length - MOST_PROBLEMS}`] : [];
  return new UsageError(
    [`${path}:`, ...[...problems.slice(0, MOST_PROBLEMS), ...more].map((line) => `  ${line}`)].join('\n'),
  );
}

/** @throws UsageError naming the file and every problem of the scenario. */
export function readScenario(path: string): { document: ScenarioDocument; hash: string } {
  const content = readFile(path);
  const parsed = parseScenarioText(content.toString('utf8'));
  if (!parsed.ok)
    throw listProblems(
      path,
      parsed.problems.map((problem) => problemText(problem, 'pt-BR')),
    );
  return { document: parsed.value, hash: sha256(content) };
}

/** @throws UsageError naming the folder and every problem of the data. */
export function readData(folder: string): { dataset: Dataset; files: Record<string, string> } {
  const withLines = existsSync(join(folder, LINES_FILE)) ? [LINES_FILE] : [];
  const names = [...Object.values(DATA_FILES), ...withLines];
  const contents = names.map((name) => [name, readFile(join(folder, name))] as const);
  const text = (name: string) => (contents.find(([own]) => own === name)?.[1] as Buffer).toString('utf8');
  const read = readDataPackage({
    entities: text(DATA_FILES.entities),
    series: text(DATA_FILES.series),
    populationUf: text(DATA_FILES.populationUf),
    ...(withLines.length > 0 ? { baseline: text(LINES_FILE) } : {}),
  });
  if (!read.ok) throw listProblems(folder, read.problems.map(dataProblemText));
  return { dataset: read.value, files: Object.fromEntries(contents.map(([name, content]) => [name, sha256(content)])) };
}

/** SHA-256 over the source files of the engine, in the order of their names. */
export function hashEngine(): string {
  const folder = join(ROOT, 'src', 'engine');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (statSync(join(folder, name)).isFile()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

export function readVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}
