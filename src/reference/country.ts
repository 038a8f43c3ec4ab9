// docs/model.md, sections 1 and 2: the funds as plain objects, each with its UF, and who lives where.

import type { Block, Sphere } from '#engine';
import type { Dataset, FactColumn, SeriesRow } from '#engine';

export const BLOCK_NAMES: readonly Block[] = ['AB', 'MAC', 'AF', 'VS', 'GES'];

/** One amount for each block of custeio, R$. */
export type BlockAmounts = Record<Block, number>;

export interface Fund {
  /** Position in the order of section 1. */
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly sphere: Sphere;
  readonly uf: number;
  /** Index of the region, −1 where the fund has none. */
  readonly healthRegion: number;
  readonly macroRegion: number;
  /** Inhabitants of 2016; above 0 on municipal funds and on the Distrito Federal alone. */
  readonly population: number;
  /** B: transfers of 2016, R$. */
  readonly base: BlockAmounts;
  /** Every line that the country's base knows, with what this fund has of it, R$; null where its lines are not known. */
  readonly lines: readonly FundLine[] | null;
  readonly facts: Readonly<Record<FactColumn, number>>;
}

export interface FundLine {
  readonly block: Block;
  readonly line: string;
  readonly amount: number;
}

export interface StateOfCountry {
  readonly index: number;
  readonly abbreviation: string;
  /** All of its funds, in the order of section 1. */
  readonly funds: readonly Fund[];
  readonly stateFund: Fund | null;
  readonly municipalFunds: readonly Fund[];
  /** Funds with residents: the municipal ones, and the one fund of the Distrito Federal. */
  readonly places: readonly Fund[];
  /** Inhabitants of 2016. */
  readonly population: number;
}

export interface Country {
  readonly funds: readonly Fund[];
  readonly ufs: readonly StateOfCountry[];
  readonly places: readonly Fund[];
  readonly series: readonly SeriesRow[];
  /** N_uf[t] of the IBGE projection, inhabitants. */
  readonly projection: (uf: number, year: number) => number;
}

/** Sum of what `of` says of each item. */
export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}

/** One value a block, each made by `of`. */
export function byBlock<T>(of: (block: Block) => T): Record<Block, T> {
  return { AB: of('AB'), MAC: of('MAC'), AF: of('AF'), VS: of('VS'), GES: of('GES') };
}

function at(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new Error(`no value at ${index} of a list of ${list.length}`);
  return value;
}

function readLines({ lines }: Dataset, index: number): readonly FundLine[] | null {
  if (lines === null || lines.known[index] !== 1) return null;
  return lines.lines.map(({ block, line, entities, amounts }) => {
    const position = entities.indexOf(index);
    return { block, line, amount: position < 0 ? 0 : at(amounts, position) };
  });
}

function readFund(dataset: Dataset, index: number): Fund {
  const facts = Object.entries(dataset.facts).map(([column, values]) => [column, at(values, index)]);
  return {
    index,
    code: dataset.code[index] ?? '',
    name: dataset.name[index] ?? '',
    sphere: index < dataset.municipalities ? 'municipal' : 'state',
    uf: at(dataset.uf, index),
    healthRegion: at(dataset.healthRegion, index),
    macroRegion: at(dataset.macroRegion, index),
    population: at(dataset.population, index),
    base: byBlock((block) => at(dataset.base, index * BLOCK_NAMES.length + BLOCK_NAMES.indexOf(block))),
    lines: readLines(dataset, index),
    facts: Object.fromEntries(facts) as Record<FactColumn, number>,
  };
}

function gatherUf(funds: readonly Fund[], index: number, abbreviation: string): StateOfCountry {
  const own = funds.filter((fund) => fund.uf === index);
  const places = own.filter((fund) => fund.population > 0);
  return {
    index,
    abbreviation,
    funds: own,
    stateFund: own.find((fund) => fund.sphere === 'state') ?? null,
    municipalFunds: own.filter((fund) => fund.sphere === 'municipal'),
    places,
    population: sum(places, (place) => place.population),
  };
}

/** The funds of a dataset as objects, in the order of section 1. */
export function readCountry(dataset: Dataset): Country {
  const funds = Array.from({ length: dataset.size }, (_, index) => readFund(dataset, index));
  const { firstYear, years, values } = dataset.ufPopulation;
  return {
    funds,
    ufs: dataset.ufs.map((uf, index) => gatherUf(funds, index, uf.abbreviation)),
    places: funds.filter((fund) => fund.population > 0),
    series: dataset.series,
    projection: (uf, year) => at(values, uf * years + (year - firstYear)),
  };
}
