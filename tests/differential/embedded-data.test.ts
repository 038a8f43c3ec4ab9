// The engine against the reference on the embedded data of 5,596 funds, for the presets.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { compileScenario } from '#scenario/compile.ts';
import { parseScenario } from '#scenario/parse.ts';
import { compareRuns, runBoth } from '#proof/compare-runs.ts';

// A year of this size has 28,000 cells of blocks: the first years tell.
const LAST_YEAR = 2020;
const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(`../../static/data/${name}`, import.meta.url), 'utf8');

function embeddedData() {
  const texts = { entities: read('entities.csv'), series: read('series.csv'), populationUf: read('population_uf.csv') };
  const result = readDataPackage(texts);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** A preset as a reform that ends early. */
function readPreset(file: string, endYear: number) {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(file, SCENARIOS), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileScenario({ ...parsed.value, endYear });
}

const files = readdirSync(SCENARIOS).filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json');

describe('the embedded data', () => {
  const engine = createEngine(embeddedData());

  it.each(files)('agrees on %s', { timeout: 60_000 }, (file) => {
    expect(compareRuns(runBoth(engine, readPreset(file, LAST_YEAR))).slice(0, 10)).toEqual([]);
  });

  it.each([
    { floor: { reference: 'previous', maxLoss: 0.01 }, cap: { reference: 'previous', maxGain: 0.08 } },
    { floor: { reference: 'statusQuo', maxLoss: 0 }, cap: null },
    // Caps with no room for the pool, floors the pool of no year pays.
    { floor: null, cap: { reference: 'base', maxGain: 0 } },
    { floor: { reference: 'baseReal', maxLoss: 0 }, cap: null },
  ] as const)('agrees on bounds of whole amounts: %j', { timeout: 60_000 }, (transition) => {
    const reform = { ...readPreset('ab-protegida-necessidades.json', LAST_YEAR), transition };
    expect(compareRuns(runBoth(engine, reform)).slice(0, 10)).toEqual([]);
  });
});
