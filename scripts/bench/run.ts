// npm run bench [-- --json]: builds the engine as the browser gets it, bundled, and measures it in a
// process of its own.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { describeReport } from './report.ts';
import type { BenchReport } from './report.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'node_modules', '.cache', 'bench');

/** Bundle the measuring program for Node; paths of data are passed on its command line. */
async function bundle(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'scripts', 'bench', 'measure.ts'),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(OUT, 'measure.mjs');
}

const program = await bundle();
const output = execFileSync(process.execPath, ['--expose-gc', program, join(ROOT, 'static', 'data')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const report = JSON.parse(output) as BenchReport;
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(report)}\n` : describeReport(report));
