// Running import-fns with its output captured.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { runImportCommand } from '#cli/import-fns/command.ts';
import { ROOT } from './command-line.ts';
import type { Outcome } from './command-line.ts';

/** The command in this process, on the embedded funds. */
export async function importFnsCommand(...argv: readonly string[]): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const write = (stream: keyof typeof said) => ({ write: (text: string) => (said[stream] += text) });
  const code = await runImportCommand(argv, { stdout: write('stdout'), stderr: write('stderr') });
  return { code, ...said };
}

/** The command as `npm run import-fns` starts it. */
export function spawnImportFns(...argv: readonly string[]): Promise<Outcome> {
  const program = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'import-fns.ts')];
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...argv], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
