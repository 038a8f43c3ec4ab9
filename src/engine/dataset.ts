// The facts a simulation stands on (docs/model.md, sections 1 and 2), laid out as columns over
// entities: municipal funds first, by code, then state funds, by code.

import { BLOCKS } from './blocks.ts';
import type { Block, Sphere } from './blocks.ts';

/** Numeric columns of entities.csv beside population and base amounts; NaN where empty. */
export const FACT_COLUMNS = [
  'share_age_60_plus',
  'share_age_0_4',
  'births',
  'infant_deaths',
  'avoidable_admissions',
  'poor_families',
  'idhm',
  'household_income',
  'gdp_per_capita',
  'area_km2',
  'urban_share',
  'sus_beds_per_1000',
  'doctors_per_1000',
  'own_share',
  'own_health_spending',
  'esf_coverage',
  'private_plan_share',
  'latitude',
  'longitude',
] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** One fund as read from a data package, before it is laid out. */
export interface EntityRow {
  readonly code: string;
  readonly sphere: Sphere;
  readonly uf: string;
  readonly name: string;
  readonly healthRegion: string;
  readonly healthRegionName: string;
  readonly macroRegion: string;
  readonly macroRegionName: string;
  readonly population: number;
  readonly base: Readonly<Record<Block, number>>;
  readonly investment: number;
  readonly facts: Readonly<Record<FactColumn, number>>;
  readonly imputed: readonly string[];
}

/** Yearly series; NaN where not observed. Rates 0–1, money in R$. */
export interface SeriesRow {
  readonly year: number;
  readonly ipcaJune: number;
  readonly ipcaDec: number;
  readonly rcl: number;
  readonly minimum: number;
  readonly executed: number;
}

/** Money of one line of transfer to one fund, R$ of the base year; below zero where reversals exceed payments. */
export interface LineRow {
  readonly code: string;
  readonly block: Block;
  /** Id of the line, as baseline.csv has it. */
  readonly line: string;
  readonly amount: number;
}

/** One line of transfer: who receives it, by row of the dataset, and how much, R$ of the base year. */
export interface LineAmounts {
  readonly block: Block;
  readonly line: string;
  readonly entities: Int32Array;
  readonly amounts: Float64Array;
}

export interface DatasetLines {
  /** 1 for funds whose base is known line by line; the others have block totals alone. */
  readonly known: Uint8Array;
  /** By block, then by id. */
  readonly lines: readonly LineAmounts[];
}

export interface UfPopulationRow {
  readonly uf: string;
  readonly year: number;
  readonly population: number;
}

export interface Region {
  readonly code: string;
  readonly name: string;
  /** Index in `Dataset.ufs`. */
  readonly uf: number;
}

export interface Uf {
  readonly abbreviation: string;
  /** First two digits of the IBGE codes of its funds. */
  readonly code: string;
  /** Row of the state fund, −1 where there is none. */
  readonly state: number;
}

export interface Dataset {
  readonly size: number;
  /** Rows 0 … municipalities−1 are municipal funds, the others state funds. */
  readonly municipalities: number;
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly imputed: readonly (readonly string[])[];
  readonly ufs: readonly Uf[];
  readonly uf: Uint16Array;
  /** Index in `healthRegions` and `macroRegions`; −1 on state funds without residents. */
  readonly healthRegion: Int32Array;
  readonly macroRegion: Int32Array;
  readonly healthRegions: readonly Region[];
  readonly macroRegions: readonly Region[];
  /** Inhabitants in 2016; 0 on state funds other than the Distrito Federal. */
  readonly population: Float64Array;
  /** Transfers of 2016, R$, entity × block in the order of BLOCKS. */
  readonly base: Float64Array;
  readonly investment: Float64Array;
  /** Lines behind the base amounts; null where the base is known by block alone, as the embedded one. */
  readonly lines: DatasetLines | null;
  readonly facts: Readonly<Record<FactColumn, Float64Array>>;
  readonly series: readonly SeriesRow[];
  /** Projected inhabitants, UF × year. */
  readonly ufPopulation: { readonly firstYear: number; readonly years: number; readonly values: Float64Array };
}

function byCode(a: EntityRow, b: EntityRow): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function indexRegions(
  rows: readonly EntityRow[],
  uf: Uint16Array,
  of: (row: EntityRow) => readonly [code: string, name: string],
): { index: Int32Array; regions: Region[] } {
  const positions = new Map<string, number>();
  const regions: Region[] = [];
  const index = new Int32Array(rows.length).fill(-1);
  rows.forEach((row, e) => {
    const [code, name] = of(row);
    if (code === '') return;
    const key = `${row.uf} ${code}`;
    let position = positions.get(key);
    if (position === undefined) {
      position = regions.length;
      positions.set(key, position);
      regions.push({ code, name, uf: uf[e] as number });
    }
    index[e] = position;
  });
  return { index, regions };
}

function listUfs(rows: readonly EntityRow[], municipalities: number): Uf[] {
  const found = new Map<string, { code: string; state: number }>();
  rows.forEach((row, e) => {
    const uf = found.get(row.uf) ?? { code: row.code.slice(0, 2), state: -1 };
    if (e >= municipalities) uf.state = e;
    found.set(row.uf, uf);
  });
  return [...found]
    .map(([abbreviation, uf]) => ({ abbreviation, ...uf }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function layUfPopulation(rows: readonly UfPopulationRow[], ufs: readonly Uf[]): Dataset['ufPopulation'] {
  const years = rows.map((row) => row.year);
  const firstYear = years.reduce((a, b) => Math.min(a, b), 2016);
  const count = years.reduce((a, b) => Math.max(a, b), 2016) - firstYear + 1;
  const values = new Float64Array(ufs.length * count).fill(Number.NaN);
  const position = new Map(ufs.map((uf, u) => [uf.abbreviation, u]));
  for (const row of rows) {
    const u = position.get(row.uf);
    if (u !== undefined) values[u * count + row.year - firstYear] = row.population;
  }
  return { firstYear, years: count, values };
}

/** Lines of several rows add up where they name the same fund, block and line. */
function layLines(rows: readonly LineRow[], codes: readonly string[]): DatasetLines | null {
  if (rows.length === 0) return null;
  const position = new Map(codes.map((code, e) => [code, e]));
  const known = new Uint8Array(codes.length);
  const sums = new Map<string, { block: Block; line: string; byEntity: Map<number, number> }>();
  for (const { code, block, line, amount } of rows) {
    const e = position.get(code);
    if (e === undefined) continue;
    known[e] = 1;
    const key = `${BLOCKS.indexOf(block)} ${line}`;
    const own = sums.get(key) ?? { block, line, byEntity: new Map<number, number>() };
    sums.set(key, own);
    own.byEntity.set(e, (own.byEntity.get(e) ?? 0) + amount);
  }
  const lines = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { block, line, byEntity }]) => ({
      block,
      line,
      entities: Int32Array.from(byEntity.keys()),
      amounts: Float64Array.from(byEntity.values()),
    }));
  return { known, lines };
}

/**
 * Lay rows out as columns, in the order of section 1. Rows are trusted: codes unique and at most
 * one state fund a UF (the reader of the data package has checked them).
 */
export function layOutDataset(
  entities: readonly EntityRow[],
  series: readonly SeriesRow[],
  ufPopulation: readonly UfPopulationRow[],
  lines: readonly LineRow[] = [],
): Dataset {
  const municipal = entities.filter((row) => row.sphere === 'municipal').sort(byCode);
  const state = entities.filter((row) => row.sphere === 'state').sort(byCode);
  const rows = [...municipal, ...state];
  const ufs = listUfs(rows, municipal.length);
  const ufPosition = new Map(ufs.map((uf, u) => [uf.abbreviation, u]));
  const uf = Uint16Array.from(rows, (row) => ufPosition.get(row.uf) as number);
  const health = indexRegions(rows, uf, (row) => [row.healthRegion, row.healthRegionName]);
  const macro = indexRegions(rows, uf, (row) => [row.macroRegion, row.macroRegionName]);
  const base = new Float64Array(rows.length * BLOCKS.length);
  rows.forEach((row, e) => BLOCKS.forEach((block, b) => (base[e * BLOCKS.length + b] = row.base[block])));
  const facts = Object.fromEntries(
    FACT_COLUMNS.map((column) => [column, Float64Array.from(rows, (row) => row.facts[column])]),
  ) as Record<FactColumn, Float64Array>;
  return {
    size: rows.length,
    municipalities: municipal.length,
    code: rows.map((row) => row.code),
    name: rows.map((row) => row.name),
    imputed: rows.map((row) => row.imputed),
    ufs,
    uf,
    healthRegion: health.index,
    macroRegion: macro.index,
    healthRegions: health.regions,
    macroRegions: macro.regions,
    population: Float64Array.from(rows, (row) => row.population),
    base,
    investment: Float64Array.from(rows, (row) => row.investment),
    lines: layLines(
      lines,
      rows.map((row) => row.code),
    ),
    facts,
    series: [...series].sort((a, b) => a.year - b.year),
    ufPopulation: layUfPopulation(ufPopulation, ufs),
  };
}
