// The measuring program: prints a BenchReport as JSON. Every preset is warmed up and measured; the
// heaviest is then measured at length beside the plain reference.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '#engine';
import type { Dataset, Engine, Reform, Simulation } from '#engine';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';
import { makeResults } from '#cli/simulate/command.ts';
import { simulateReference } from '#reference/index.ts';
import { measureAttribution } from './attribution.ts';
import { spreadOf } from './report.ts';
import type { BenchReport } from './report.ts';

const WARM_UP = 30;
const PRESET_SAMPLES = 25;
const SAMPLES = 200;
const SLOW_SAMPLES = 9;

function readDataset(folder: string): Dataset {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const read = readDataPackage({
    entities: text('entities.csv'),
    series: text('series.csv'),
    populationUf: text('population_uf.csv'),
  });
  if (!read.ok) throw new Error(read.problems.map(dataProblemText).join('\n'));
  return read.value;
}

/** Milliseconds of each of `count` calls. */
function sample(count: number, work: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const medianOf = (samples: readonly number[]): number => spreadOf(samples).median;

function findHeaviest(engine: Engine): { medians: Record<string, number>; id: string; reform: Reform } {
  const reforms = PRESETS.map(({ id, document }) => ({ id, reform: compileScenario(document) }));
  for (const { reform } of reforms) sample(WARM_UP, () => engine.simulate(reform));
  const medians = Object.fromEntries(
    reforms.map(({ id, reform }) => [id, medianOf(sample(PRESET_SAMPLES, () => engine.simulate(reform)))]),
  );
  const heaviest = reforms.reduce((a, b) => ((medians[b.id] as number) > (medians[a.id] as number) ? b : a));
  return { medians, ...heaviest };
}

function publishAll(engine: Engine, simulation: Simulation, years: readonly number[]): void {
  for (const year of years) {
    engine.publish(simulation, year);
    engine.compare(simulation, year);
  }
}

function measure(dataset: Dataset): BenchReport {
  const engine = createEngine(dataset);
  const { medians, id, reform } = findHeaviest(engine);
  const fullRunMs = spreadOf(sample(SAMPLES, () => engine.simulate(reform)));
  const simulation = engine.simulate(reform);
  const { years } = simulation.run;
  sample(3, () => publishAll(engine, simulation, years));
  const publishMs = medianOf(sample(SLOW_SAMPLES, () => publishAll(engine, simulation, years)));
  const allMs = medianOf(sample(SLOW_SAMPLES, () => makeResults(engine, simulation, years)));
  const attribution = measureAttribution(engine, reform);
  simulateReference(dataset, reform);
  const referenceMs = medianOf(sample(SLOW_SAMPLES, () => simulateReference(dataset, reform)));
  return {
    node: process.versions.node,
    funds: dataset.size,
    years: years.length,
    heaviestPreset: id,
    fullRunMs,
    publishMs,
    publishYearMs: medianOf(sample(SAMPLES, () => publishAll(engine, simulation, [2026]))),
    writeTextMs: allMs - publishMs,
    attributionMs: attribution.oneYear,
    attributionLookbackMs: attribution.lookback,
    referenceRatio: referenceMs / fullRunMs.median,
    referenceMs,
    presetMedianMs: medians,
  };
}

process.stdout.write(JSON.stringify(measure(readDataset(process.argv[2] as string))));
