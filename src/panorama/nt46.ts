// Ipea, Nota Técnica 46 (Benevides, 2018): FNS transfers of 2016, tables 1 to 12. Cells that our data are
// held to are kept as printed, with their decimals; tests hold this copy to the one of tests/fixtures.

import { publishedComponents } from './component-rows.ts';
import nt46 from './nt46.json' with { type: 'json' };
import type { Fence, LineRow, PanoramaBlock, PanoramaTables } from './panorama-tables.ts';

type BlockOrTotal = PanoramaBlock | 'total';

/** A row whose cells are told apart by column, as printed. */
export interface PrintedRow {
  /** Block, band (0–8, smallest first) or UF; `total` for the sum of all. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

const TRANSFER_COLUMNS = [
  'all',
  'allPerHead',
  'state',
  'statePerHead',
  'municipal',
  'municipalPerHead',
  'municipalPercent',
] as const;
const PER_HEAD_COLUMNS = ['total', 'AB', 'MAC', 'AF', 'VS', 'GES', 'INV'] as const;

const perHeadCells = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(PER_HEAD_COLUMNS.map((column, i) => [column, values[i] as string]));

/** Tables 1, 11, 12 and the block totals of tables 5A to 10, as printed. */
export const NT46_PRINTED: Readonly<Record<'table1' | 'table11' | 'table12' | 'blocks', readonly PrintedRow[]>> = {
  table1: nt46.table1.map(([block, ...values]) => ({
    key: block as string,
    cells: Object.fromEntries(TRANSFER_COLUMNS.map((column, i) => [column, values[i] as string])),
  })),
  table11: nt46.table11.map(({ band, perHead, ...cells }) => ({
    key: String(band ?? 'total'),
    cells: { ...perHeadCells(perHead), ...cells },
  })),
  table12: nt46.table12.map(({ uf, perHead }) => ({ key: uf ?? 'total', cells: perHeadCells(perHead) })),
  blocks: nt46.blocks.map(({ block, all, state, stateRecipients, municipal, municipalRecipients }) => ({
    key: block,
    cells: { all, state, stateRecipients, municipal, municipalRecipients },
  })),
};

const numbers = (values: readonly string[]): number[] => values.map(Number);

const LINES = nt46.lines.map(({ block, fenced, ...line }): LineRow => ({
  ...line,
  block: block as PanoramaBlock,
  ...(fenced === undefined ? {} : { fenced: fenced as Fence }),
}));

const BLOCK_TOTALS = new Map(
  nt46.blocks.map(({ block, all, state, stateRecipients, municipal, municipalRecipients }) => [
    block as PanoramaBlock,
    {
      all: Number(all),
      state: Number(state),
      stateRecipients: Number(stateRecipients),
      municipal: Number(municipal),
      municipalRecipients: Number(municipalRecipients),
    },
  ]),
);

/** The same and tables 2 to 10, as numbers. */
export const NT46: PanoramaTables = {
  transfers: nt46.table1.map(([block, ...values]) => {
    const cells = TRANSFER_COLUMNS.map((column, i) => [column, Number(values[i])]);
    return {
      block: block as BlockOrTotal,
      ...(Object.fromEntries(cells) as Record<(typeof TRANSFER_COLUMNS)[number], number>),
    };
  }),
  bandLines: nt46.table2,
  lineClasses: nt46.table3,
  stateLines: nt46.table4,
  lines: LINES,
  components: publishedComponents(LINES, BLOCK_TOTALS),
  bands: nt46.table11.map((row) => ({
    band: row.band,
    perHead: numbers(row.perHead),
    municipalities: Number(row.municipalities),
    municipalitiesPercent: Number(row.municipalitiesPercent),
    population: Number(row.population),
    populationPercent: Number(row.populationPercent),
  })),
  ufs: nt46.table12.map(({ uf, perHead }) => ({ uf, perHead: numbers(perHead) })),
};
