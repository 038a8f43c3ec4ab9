// Writing results so that a folder never holds half of them: each file is written beside its name
// and then renamed.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { reasonOf } from './sources.ts';

/** @throws UsageError when the folder cannot be made or written; what stood there stays. */
export function writeResults(folder: string, files: Readonly<Record<string, string>>): void {
  const names = Object.keys(files);
  const draft = (name: string) => join(folder, `.${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of names) writeFileSync(draft(name), files[name] as string);
    for (const name of names) renameSync(draft(name), join(folder, name));
  } catch (error) {
    for (const name of names) rmSync(draft(name), { force: true });
    throw new UsageError(`--out ${folder}: não foi possível gravar: ${reasonOf(error)}`);
  }
}
