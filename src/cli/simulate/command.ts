// The command: read, simulate, publish, write. Nothing is written unless all of it was made.

import {
  createAttribution,
  FIRST_YEAR,
  RESULT_COLUMNS,
  attributionColumns,
  attributionLines,
  createEngine,
  entityLabels,
  publishAttribution,
  yearLines,
} from '#engine';
import type { Engine, Simulation } from '#engine';
import { checkReform } from '#import/data-package/check-reform.ts';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import { compileScenario } from '#scenario/compile.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { HELP, UsageError, readArguments } from './arguments.ts';
import { EMBEDDED_DATA, hashEngine, readData, readScenario, readVersion } from './sources.ts';
import { summariseYear } from './summary.ts';
import { writeResults } from './write-results.ts';

interface Output {
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
}

function refuseLate(option: string, { endYear }: ScenarioDocument, asked: readonly number[] | null): void {
  const late = asked?.find((year) => year > endYear);
  if (late !== undefined)
    throw new UsageError(`${option}: recebido ${late}; esperado de ${FIRST_YEAR} a ${endYear}, o endYear do cenário`);
}

function chooseYears(document: ScenarioDocument, asked: readonly number[] | null): readonly number[] {
  const { endYear } = document;
  refuseLate('--years', document, asked);
  return asked ?? Array.from({ length: endYear - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
}

/** The two result files of the years asked for. */
export function makeResults(
  engine: Engine,
  simulation: Simulation,
  years: readonly number[],
): { entities: string; summary: string } {
  const labels = entityLabels(engine.dataset);
  const lines = years.map((year) => yearLines(labels, engine.publish(simulation, year)));
  const summary = { years: Object.fromEntries(years.map((year) => [year, summariseYear(engine, simulation, year)])) };
  return { entities: `${RESULT_COLUMNS}\n${lines.join('')}`, summary: `${JSON.stringify(summary, null, 2)}\n` };
}

/** Text of attribution.csv: every fund in these years. */
function makeAttribution(engine: Engine, simulation: Simulation, years: readonly number[]): string {
  const labels = entityLabels(engine.dataset);
  const lines = years.map((year) => {
    const job = createAttribution(engine, simulation.reform, year);
    while (job.step() < 1);
    const published = publishAttribution(job.result(), engine.publish(simulation, year));
    return { players: published.players, text: attributionLines(labels, published) };
  });
  return `${attributionColumns(lines[0]?.players ?? [])}\n${lines.map(({ text }) => text).join('')}`;
}

function simulate(argv: readonly string[], { stdout }: Output): void {
  const given = readArguments(argv);
  if (given === null) {
    stdout.write(HELP);
    return;
  }
  const { document, hash } = readScenario(given.scenario);
  const years = chooseYears(document, given.years);
  refuseLate('--attribution', document, given.attribution);
  const { dataset, files } = readData(given.data ?? EMBEDDED_DATA);
  const engine = createEngine(dataset);
  const reform = compileScenario(document);
  const problems = checkReform(dataset, engine.attributes, reform);
  if (problems.length > 0) throw new UsageError(problems.map(dataProblemText).join('\n'));
  const simulation = engine.simulate(reform);
  const { entities, summary } = makeResults(engine, simulation, years);
  const attribution = given.attribution === null ? null : makeAttribution(engine, simulation, given.attribution);
  const manifest = {
    scenario: { id: document.id, format: document.format, sha256: hash },
    data: { embedded: given.data === null, files },
    engine: { version: readVersion(), sha256: hashEngine() },
    years,
  };
  writeResults(given.out, {
    'entities.csv': entities,
    'summary.json': summary,
    ...(attribution === null ? {} : { 'attribution.csv': attribution }),
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  });
}

/** Run the command; the exit code is 0, 2 for what the person can mend, 1 for a fault of ours. */
export function runSimulateCommand(argv: readonly string[], output: Output): 0 | 1 | 2 {
  try {
    simulate(argv, output);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      output.stderr.write(`simulate: ${error.message}\n`);
      return 2;
    }
    output.stderr.write(`simulate: falha do programa: ${(error as Error).stack ?? String(error)}\n`);
    return 1;
  }
}
