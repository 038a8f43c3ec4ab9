// Ways of adding funds up: each level says which row every entity belongs to.

import type { Dataset } from '#engine';
import { BAND_LIMITS, bandOf } from './bands.ts';

export const LEVELS = ['municipality', 'stateFund', 'uf', 'healthRegion', 'macroRegion', 'band'] as const;
export type LevelId = (typeof LEVELS)[number];

export interface Level {
  readonly id: LevelId;
  readonly count: number;
  /** Row of each entity, −1 for entities that are not of this level. */
  readonly rowOf: Int32Array;
  readonly codes: readonly string[];
  /** Empty for bands, which the page names. */
  readonly names: readonly string[];
  /** Abbreviation of the UF, where a row lies in one. */
  readonly ufs: readonly string[];
}

function rows(dataset: Dataset, of: (e: number) => number): Int32Array {
  return Int32Array.from({ length: dataset.size }, (_, e) => of(e));
}

const ufOf = (dataset: Dataset, e: number): string => dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? '';

function fundLevel(dataset: Dataset, id: 'municipality' | 'stateFund'): Level {
  const [first, last] = id === 'municipality' ? [0, dataset.municipalities] : [dataset.municipalities, dataset.size];
  const own = Array.from({ length: last - first }, (_, i) => first + i);
  return {
    id,
    count: own.length,
    rowOf: rows(dataset, (e) => (e >= first && e < last ? e - first : -1)),
    codes: own.map((e) => dataset.code[e] ?? ''),
    names: own.map((e) => dataset.name[e] ?? ''),
    ufs: own.map((e) => ufOf(dataset, e)),
  };
}

function regionLevel(dataset: Dataset, id: 'healthRegion' | 'macroRegion'): Level {
  const [index, regions] =
    id === 'healthRegion' ? [dataset.healthRegion, dataset.healthRegions] : [dataset.macroRegion, dataset.macroRegions];
  return {
    id,
    count: regions.length,
    rowOf: index,
    codes: regions.map(({ code }) => code),
    names: regions.map(({ name }) => name),
    ufs: regions.map(({ uf }) => dataset.ufs[uf]?.abbreviation ?? ''),
  };
}

function ufLevel(dataset: Dataset, nameOf: (abbreviation: string) => string): Level {
  return {
    id: 'uf',
    count: dataset.ufs.length,
    rowOf: rows(dataset, (e) => dataset.uf[e] as number),
    codes: dataset.ufs.map(({ code }) => code),
    names: dataset.ufs.map(({ abbreviation }) => nameOf(abbreviation)),
    ufs: dataset.ufs.map(({ abbreviation }) => abbreviation),
  };
}

function bandLevel(dataset: Dataset): Level {
  const none = BAND_LIMITS.map(() => '');
  return {
    id: 'band',
    count: BAND_LIMITS.length,
    rowOf: rows(dataset, (e) => (e < dataset.municipalities ? bandOf(dataset.population[e] as number) : -1)),
    codes: BAND_LIMITS.map((_, band) => `faixa-${band + 1}`),
    names: none,
    ufs: none,
  };
}

/** Every level of a dataset. */
export function layOutLevels(dataset: Dataset, nameOf: (abbreviation: string) => string): Record<LevelId, Level> {
  return {
    municipality: fundLevel(dataset, 'municipality'),
    stateFund: fundLevel(dataset, 'stateFund'),
    uf: ufLevel(dataset, nameOf),
    healthRegion: regionLevel(dataset, 'healthRegion'),
    macroRegion: regionLevel(dataset, 'macroRegion'),
    band: bandLevel(dataset),
  };
}
