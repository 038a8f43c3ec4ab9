// Small countries and reforms drawn by fast-check, and ways of changing one without changing its sense.

import fc from 'fast-check';
import { expect } from 'vitest';
import { BLOCKS, BLOCK_COUNT, FACT_COLUMNS, createEngine, layOutDataset } from '#engine';
import type {
  Dataset,
  EntityRow,
  FactColumn,
  Group,
  Reform,
  Run,
  SeriesRow,
  Simulation,
  UfPopulationRow,
} from '#engine';
import { byBlock } from '#reference/country.ts';
import { drawCountry } from '#reference/random-country.ts';
import { drawNullReform, drawReform } from '#reference/random-reform.ts';
import { drawFrom } from '#reference/random.ts';

export interface Drawn {
  readonly dataset: Dataset;
  readonly reform: Reform;
}

const seeds = fc.integer({ min: 0, max: 0x7fffffff });

/** A country of up to 100 funds with any reform; a seed is all it takes to see one again. */
export const drawn: fc.Arbitrary<Drawn> = seeds.map((seed) => {
  const draw = drawFrom(seed);
  return { dataset: drawCountry(draw), reform: drawReform(draw) };
});

export const drawnNull: fc.Arbitrary<Drawn> = seeds.map((seed) => {
  const draw = drawFrom(seed);
  return { dataset: drawCountry(draw), reform: drawNullReform(draw) };
});

/** The rows a dataset was laid out from. */
export function rowsOf(dataset: Dataset): EntityRow[] {
  return dataset.code.map((code, e) => {
    const health = dataset.healthRegions[dataset.healthRegion[e] as number];
    const macro = dataset.macroRegions[dataset.macroRegion[e] as number];
    return {
      code,
      sphere: e < dataset.municipalities ? 'municipal' : 'state',
      uf: dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? '',
      name: dataset.name[e] ?? '',
      healthRegion: health?.code ?? '',
      healthRegionName: health?.name ?? '',
      macroRegion: macro?.code ?? '',
      macroRegionName: macro?.name ?? '',
      population: dataset.population[e] as number,
      base: byBlock((block) => dataset.base[e * BLOCK_COUNT + BLOCKS.indexOf(block)] as number),
      investment: dataset.investment[e] as number,
      facts: Object.fromEntries(FACT_COLUMNS.map((column) => [column, dataset.facts[column][e] as number])) as Record<
        FactColumn,
        number
      >,
      imputed: dataset.imputed[e] ?? [],
    };
  });
}

/** The same country from other rows. */
export function layOutAgain(dataset: Dataset, rows: readonly EntityRow[]): Dataset {
  const { firstYear, years, values } = dataset.ufPopulation;
  const projection: UfPopulationRow[] = dataset.ufs.flatMap(({ abbreviation }, u) =>
    Array.from({ length: years }, (_, i) => ({
      uf: abbreviation,
      year: firstYear + i,
      population: values[u * years + i] as number,
    })),
  );
  const series: readonly SeriesRow[] = dataset.series;
  return layOutDataset(rows, series, projection);
}

/** Every base amount times a factor. */
export function scaleBase(dataset: Dataset, factor: number): Dataset {
  return { ...dataset, base: dataset.base.map((value) => value * factor) };
}

export const simulate = (dataset: Dataset, reform: Reform): Simulation => createEngine(dataset).simulate(reform);
export const rowOf = (run: Run, y: number): Float64Array => run.amount.subarray(y * run.size, (y + 1) * run.size);
export const sumOf = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/** Both of a size, to float noise of amounts that come from a pool of this size. */
export function expectNear(got: number, expected: number, pool: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), pool * 1e-3));
}

/** Every group of a reform changed alike. */
export const withGroups = (reform: Reform, change: (group: Group) => Group): Reform => ({
  ...reform,
  groups: reform.groups.map(change),
});
