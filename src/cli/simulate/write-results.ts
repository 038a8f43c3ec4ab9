// Writing results so that a folder never holds half of them: each file is written beside its name
// and then renamed.

import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { reasonOf } from './sources.ts';

interface Draft {
  readonly path: string;
  readonly target: string;
  readonly text: string;
}

/** A folder under the name of a file would stop the renames half way. */
function refuseFolder({ target }: Draft): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new UsageError(`${target}: é uma pasta; esperado um arquivo que se possa substituir`);
}

function replaceFiles(drafts: readonly Draft[]): void {
  drafts.forEach(refuseFolder);
  try {
    for (const { path, text } of drafts) writeFileSync(path, text);
    for (const { path, target } of drafts) renameSync(path, target);
  } catch (error) {
    for (const { path } of drafts) rmSync(path, { force: true });
    throw error;
  }
}

/** @throws UsageError when the folder cannot be made or written; what stood there stays. */
export function writeResults(folder: string, files: Readonly<Record<string, string>>): void {
  const drafts = Object.entries(files).map(([name, text]) => ({
    path: join(folder, `.${name}.${process.pid}.tmp`),
    target: join(folder, name),
    text,
  }));
  try {
    mkdirSync(folder, { recursive: true });
    replaceFiles(drafts);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--out ${folder}: não foi possível gravar: ${reasonOf(error)}`);
  }
}
