// The command: read every file, add up, write. Nothing is written unless all of it was read.

import { importFns } from '#import/fns/import-files.ts';
import { fnsProblemText } from '#import/fns/problem-text.ts';
import { baselineCsv } from '#import/fns/report/baseline.ts';
import { reportText } from '#import/fns/report/report-text.ts';
import { UsageError } from '../simulate/arguments.ts';
import { writeResults } from '../simulate/write-results.ts';
import { HELP, readImportArguments } from './arguments.ts';
import { openSources, readFunds, readMapping } from './sources.ts';

interface Output {
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
}

async function importCommand(argv: readonly string[], { stdout }: Output): Promise<void> {
  const given = readImportArguments(argv);
  if (given === null) {
    stdout.write(HELP);
    return;
  }
  const mapping = readMapping(given.map);
  const sources = openSources(given.files);
  const read = await importFns(sources, { funds: readFunds(), net: given.net, mapping });
  if (!read.ok) throw new UsageError(read.problems.map(fnsProblemText).join('\n'));
  const { baseline, report } = read.value;
  writeResults(given.out, {
    'baseline.csv': baselineCsv(baseline),
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
  });
  stdout.write(reportText(report));
}

/** Run the command; the exit code is 0, 2 for what the person can mend, 1 for a fault of ours. */
export async function runImportCommand(argv: readonly string[], output: Output): Promise<0 | 1 | 2> {
  try {
    await importCommand(argv, output);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      output.stderr.write(`import-fns: ${error.message}\n`);
      return 2;
    }
    output.stderr.write(`import-fns: falha do programa: ${(error as Error).stack ?? String(error)}\n`);
    return 1;
  }
}
