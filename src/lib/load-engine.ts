// The engine of a data package, and a scenario checked against it: what every worker begins with.

import { createEngine } from '#engine';
import type { Engine, Reform } from '#engine';
import { checkReform } from '#import/data-package/check-reform.ts';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import { DATA_FILES, ENTITIES_BY_COLUMN, readDataPackage } from '#import/data-package/read-data-package.ts';
import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';
import { compileScenario } from '#scenario/compile.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

async function fetchText(folder: string, name: string): Promise<string> {
  const response = await fetch(`${folder}/${name}`);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return response.text();
}

async function fetchPackage(folder: string): Promise<DataPackageTexts> {
  const [entities, series, populationUf] = await Promise.all(
    [ENTITIES_BY_COLUMN, DATA_FILES.series, DATA_FILES.populationUf].map((name) => fetchText(folder, name)),
  );
  return { entities: entities as string, series: series as string, populationUf: populationUf as string };
}

/**
 * Read the data package below a folder address, or the imported base that `baseline:<id>` names.
 * @throws Error with every problem of the data, or the file that could not be had.
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const id = /^baseline:(.+)$/.exec(folder)?.[1];
  const texts =
    id === undefined
      ? await fetchPackage(folder)
      : await (await import('./baselines/stored-package.ts')).readStoredPackage(id);
  const read = readDataPackage(texts, { byColumn: id === undefined });
  if (!read.ok) throw new Error(read.problems.map(dataProblemText).join('\n'));
  return createEngine(read.value);
}

/** @throws Error where the scenario asks for what the data do not have. */
export function reformFor({ dataset, attributes }: Engine, scenario: ScenarioDocument): Reform {
  const reform = compileScenario(scenario);
  const problems = checkReform(dataset, attributes, reform);
  if (problems.length > 0) throw new Error(problems.map(dataProblemText).join('\n'));
  return reform;
}
