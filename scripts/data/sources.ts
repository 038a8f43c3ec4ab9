// Stage 1: read the source folder. Nothing else of the build opens a source file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from './csv.ts';
import { parseCsv, readNumber } from './csv.ts';
import type { ByBlock } from './fund-blocks.ts';
import { eachBlock } from './fund-blocks.ts';
import type { Municipality } from './municipality.ts';
import { readMunicipality } from './municipality.ts';
import type { PublishedRow, PublishedTotals } from './nt46.ts';
import { TABLE_OF_BLOCK, readBlockTotals, readTable11, readTable12, readTable4 } from './nt46.ts';

export interface Sources {
  /** 5,570, by code. */
  readonly municipalities: readonly Municipality[];
  readonly bandTable: readonly PublishedRow[];
  readonly ufTable: readonly PublishedRow[];
  readonly totals: PublishedTotals;
  readonly stateLines: ReadonlyMap<string, ByBlock<number>>;
  /** SIOPS 2019, R$ received from the Union by state governments; null where not declared. */
  readonly stateReceipts2019: ReadonlyMap<string, Readonly<Record<string, number | null>>>;
  readonly series: readonly Line[];
  readonly ipcaMonthly: readonly Line[];
  readonly projection: readonly Line[];
}

function readStateReceipts(line: Line): [string, Record<string, number | null>] {
  const columns = Object.keys(line).filter((column) => column !== 'uf');
  return [line.uf ?? '', Object.fromEntries(columns.map((column) => [column, readNumber(line, column)]))];
}

export function readSources(folder: string): Sources {
  const lines = (name: string) => parseCsv(readFileSync(join(folder, name), 'utf8'), name);
  const table = (name: string) => lines(`nt46/${name}.csv`);
  const municipalities = lines('municipalities.csv').map(readMunicipality);
  return {
    municipalities: municipalities.sort((a, b) => (a.code < b.code ? -1 : 1)),
    bandTable: readTable11(table('table11')),
    ufTable: readTable12(table('table12')),
    totals: readBlockTotals(
      eachBlock((block) => table(TABLE_OF_BLOCK[block])),
      table('table1'),
    ),
    stateLines: readTable4(table('table4')),
    stateReceipts2019: new Map(lines('state_receipts_by_block_2019.csv').map(readStateReceipts)),
    series: lines('series.csv'),
    ipcaMonthly: lines('ipca_monthly.csv'),
    projection: lines('population_projection_uf.csv'),
  };
}
