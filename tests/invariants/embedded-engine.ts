// An engine over the data that come with the app.

import { readFileSync } from 'node:fs';
import { createEngine } from '#engine';
import type { Engine } from '#engine';
import { readDataPackage } from '#import/data-package/read-data-package.ts';

const read = (name: string): string => readFileSync(new URL(`../../static/data/${name}`, import.meta.url), 'utf8');

/** @throws Error with every problem of static/data. */
export function embeddedEngine(): Engine {
  const texts = { entities: read('entities.csv'), series: read('series.csv'), populationUf: read('population_uf.csv') };
  const result = readDataPackage(texts);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return createEngine(result.value);
}
