// Six small reforms of a country of nine funds, worked apart from this code, to the centavo in every column.

import type { Dataset, Engine, Reform } from '#engine';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { compileScenario } from '#scenario/compile.ts';
import { resolveScenario } from '#scenario/resolve.ts';
import type { ScenarioFile } from '#scenario/schema.ts';
import { detail, worse } from './check.ts';
import type { Check, CheckDetail } from './check.ts';
import examples from './examples.json' with { type: 'json' };

/** Rows of the expected entities.csv: columns by name. */
function readExpected(text: string): Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] as string, cell])));
}

function exampleCountry(): Dataset {
  const read = readDataPackage(examples.data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Centavos between what is expected and what is published, at the worst, over all its rows. */
function deviation(engine: Engine, reform: Reform, expected: ReturnType<typeof readExpected>): number {
  const simulation = engine.simulate(reform);
  const position = new Map(engine.dataset.code.map((code, e) => [code, e]));
  const years = new Map(
    [...new Set(expected.map((row) => Number(row['year'])))].map((year) => [year, engine.publish(simulation, year)]),
  );
  let most = 0;
  for (const row of expected) {
    const published = years.get(Number(row['year']));
    const e = position.get(row['code'] ?? '') ?? -1;
    const compare = (column: string, got: number | undefined): void => {
      most = worse(most, Math.abs((got ?? Number.NaN) - Math.round(Number(row[column]) * 100)));
    };
    compare('amount', published?.amount[e]);
    compare('reference', published?.reference[e]);
    compare('ab_to_mac', published?.abToMac[e]);
    ['ab', 'mac', 'af', 'vs', 'ges'].forEach((column, b) => compare(column, published?.blocks[e * 5 + b]));
  }
  return most;
}

export const checkExamples: Check = function* ({ createEngine }) {
  const engine = createEngine(exampleCountry());
  const details: CheckDetail[] = [];
  let figure = 0;
  let cases = 0;
  for (const [i, { scenario, expected }] of examples.examples.entries()) {
    const rows = readExpected(expected);
    const own = deviation(engine, compileScenario(resolveScenario(scenario as ScenarioFile)), rows);
    details.push(detail(scenario.id, own, 0, 0));
    figure = worse(figure, own);
    cases += rows.length;
    yield (i + 1) / examples.examples.length;
  }
  return { figure, tolerance: 0, unit: 'centavos', cases, details };
};
