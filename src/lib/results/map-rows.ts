// Rows of the map: places instead of funds. Brasília shows the fund of the Distrito Federal.

import type { Dataset } from '#engine';
import { AB_SHIFT, CHANGE, CHANGE_MONEY, CHANGE_PER_INHABITANT } from '#lib/map/classes.ts';
import type { MapScale } from '#lib/map/classes.ts';
import type { Level, LevelId } from './levels.ts';
import { changeMoney, changeShare } from './year-view.ts';
import type { Amounts } from './year-view.ts';

export const MAP_DIVISIONS = ['municipality', 'healthRegion', 'uf'] as const;
export type MapDivision = (typeof MAP_DIVISIONS)[number];
export const MAP_MEASURES = ['change', 'perInhabitant', 'money', 'abShift'] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

const SCALES: Readonly<Record<MapMeasure, MapScale>> = {
  change: CHANGE,
  perInhabitant: CHANGE_PER_INHABITANT,
  money: CHANGE_MONEY,
  abShift: AB_SHIFT,
};

export const scaleOf = (measure: MapMeasure): MapScale => SCALES[measure];

/** Municipal funds and, for their one place each, the state funds with inhabitants. */
function placesWithFunds(dataset: Dataset, municipal: Level): Level {
  const alone = Array.from(
    { length: dataset.size - dataset.municipalities },
    (_, i) => dataset.municipalities + i,
  ).filter((e) => (dataset.population[e] as number) > 0);
  const rowOf = municipal.rowOf.slice();
  alone.forEach((e, i) => (rowOf[e] = municipal.count + i));
  const uf = (e: number) => dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? '';
  return {
    id: 'municipality',
    count: municipal.count + alone.length,
    rowOf,
    codes: [...municipal.codes, ...alone.map((e) => dataset.code[e] ?? '')],
    names: [...municipal.names, ...alone.map((e) => dataset.name[e] ?? '')],
    ufs: [...municipal.ufs, ...alone.map(uf)],
  };
}

/** The level that a division of the map shows. */
export function layOutMapRows(dataset: Dataset, levels: Record<LevelId, Level>, division: MapDivision): Level {
  return division === 'municipality' ? placesWithFunds(dataset, levels.municipality) : levels[division];
}

/** The measure of every row; NaN where it has no sense. */
export function measureRows(amounts: Amounts, count: number, measure: MapMeasure): Float64Array {
  const of: Record<MapMeasure, (row: number) => number> = {
    change: (row) => changeShare(amounts, row),
    perInhabitant: (row) => changeMoney(amounts, row) / (amounts.population[row] as number),
    money: (row) => changeMoney(amounts, row),
    abShift: (row) => {
      const moved = amounts.abToMac[row] as number;
      const due = moved + (amounts.ab[row] as number);
      return due > 0 ? moved / due : Number.NaN;
    },
  };
  return Float64Array.from({ length: count }, (_, row) => of[measure](row));
}
