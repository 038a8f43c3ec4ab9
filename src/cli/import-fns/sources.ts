// What an import reads from disk, with messages that say which file and why.

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCsvTable } from '#import/data-package/csv-table.ts';
import type { Fund } from '#import/fns/funds.ts';
import { IMPORT_BLOCKS } from '#import/fns/mapping/blocks.ts';
import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { UserMapping } from '#import/fns/mapping/classify.ts';
import type { FileSource } from '#import/fns/read/file-source.ts';
import { UsageError } from '../simulate/arguments.ts';
import { EMBEDDED_DATA, reasonOf } from '../simulate/sources.ts';

function sizeOf(path: string): number {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return stats.size;
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

/**
 * Files as the import takes them, by their names without folders; two of one name keep their paths.
 * @throws UsageError when one is not there, or a folder.
 */
export function openSources(paths: readonly string[]): FileSource[] {
  const sizes = paths.map(sizeOf);
  const names = paths.map((path) => basename(path));
  return paths.map((path, i) => {
    const own = names[i] as string;
    const name = names.indexOf(own) === names.lastIndexOf(own) ? own : path;
    return { name, size: sizes[i] as number, chunks: createReadStream(path, { highWaterMark: 262_144 }) };
  });
}

/** The funds of the embedded data. */
export function readFunds(): Fund[] {
  const columns = ['code', 'sphere', 'uf', 'name'] as const;
  const read = readCsvTable('entities.csv', readFileSync(join(EMBEDDED_DATA, 'entities.csv'), 'utf8'), columns);
  if (!read.ok) throw new Error('static/data/entities.csv cannot be read');
  const { header, rows } = read.value;
  const at = columns.map((column) => header.indexOf(column));
  return rows.map((row) => {
    const [code = '', sphere, uf = '', name = ''] = at.map((i) => row[i]);
    return { code, sphere: sphere === 'state' ? 'state' : 'municipal', uf, name };
  });
}

const isTarget = (value: unknown): value is ImportBlock | 'leave-out' =>
  value === 'leave-out' || IMPORT_BLOCKS.includes(value as ImportBlock);

/** @throws UsageError naming the label whose block is none. */
export function readMapping(path: string | null): UserMapping {
  if (path === null) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--map ${path}: ${reasonOf(error)}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UsageError(`--map ${path}: esperado um objeto JSON de grupo para bloco`);
  }
  const entries = Object.entries(parsed);
  const wrong = entries.find(([, to]) => !isTarget(to));
  if (wrong !== undefined) {
    const expected = `${IMPORT_BLOCKS.join(', ')} ou leave-out`;
    throw new UsageError(`--map ${path}: "${wrong[0]}": recebido ${JSON.stringify(wrong[1])}; esperado ${expected}`);
  }
  return Object.fromEntries(entries);
}
