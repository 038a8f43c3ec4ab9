// Ipea, Nota Técnica 46 (Benevides, 2018): the published tables as numbers with their half units.

import type { Line } from './csv.ts';
import { needNumber } from './csv.ts';
import type { ByBlock, FundBlock } from './fund-blocks.ts';
import { FUND_BLOCKS, eachBlock } from './fund-blocks.ts';

/** R$ per inhabitant of one row of table 11 or 12: total, each block, as printed. */
export interface PublishedRow {
  readonly name: string;
  readonly total: number;
  readonly blocks: ByBlock<number>;
}

/** R$ of 2016 of the whole country by block and sphere, printed in tables 5A to 10 to R$ 10 thousand. */
export interface PublishedTotals {
  readonly municipal: ByBlock<number>;
  readonly state: ByBlock<number>;
  readonly municipalRecipients: ByBlock<number>;
  readonly stateRecipients: ByBlock<number>;
}

/** Half of the last printed unit, R$ per inhabitant: one decimal, two in Gestão. */
export const HALF_UNIT: ByBlock<number> = { AB: 0.05, MAC: 0.05, AF: 0.05, VS: 0.05, GES: 0.005, INV: 0.05 };
export const HALF_UNIT_TOTAL = 0.05;

const COLUMNS: ByBlock<readonly string[]> = {
  AB: ['ab_rs_hab'],
  MAC: ['mac_rs_hab'],
  AF: ['af_rs_hab'],
  VS: ['vs_rs_hab'],
  GES: ['gestao_rs_hab'],
  INV: ['investimentos_rs_hab', 'investimento_rs_hab'],
};

function readRow(line: Line, nameColumn: string): PublishedRow {
  const cell = (block: FundBlock) => {
    const column = COLUMNS[block].find((name) => name in line);
    return needNumber(line, column ?? COLUMNS[block].join(' or '));
  };
  return { name: line[nameColumn] ?? '', total: needNumber(line, 'total_rs_hab'), blocks: eachBlock(cell) };
}

/** Table 11 without its total, in the order of the page: largest band first. */
export function readTable11(lines: readonly Line[]): PublishedRow[] {
  return lines.filter((line) => line.faixa_de_populacao !== 'Total').map((line) => readRow(line, 'faixa_de_populacao'));
}

/** Table 12 without its total: one row a UF. */
export function readTable12(lines: readonly Line[]): PublishedRow[] {
  return lines.filter((line) => line.uf !== 'Total').map((line) => readRow(line, 'uf'));
}

/** R$ that keep a figure off the edge between two printed ones. */
const OFF_EDGE = 3_000;

/** Tables 5A–10 print R$ 10 thousand, table 1 R$ million: nearest to the former that prints as the latter. */
function printedInBoth(fine: number, millions: number): number {
  const half = 500_000 - OFF_EDGE;
  return Math.min(millions * 1e6 + half, Math.max(millions * 1e6 - half, fine));
}

/** Move both spheres by half of what their sum lacks to print as the block's own total. */
function agreeOnTotal(state: number, municipal: number, total: number): [state: number, municipal: number] {
  const gap = total - (state + municipal);
  const move = Math.sign(gap) * Math.max(0, Math.abs(gap) - (5_000 - OFF_EDGE / 3));
  return [state + move / 2, municipal + move / 2];
}

const ROW_OF_TABLE_1: ByBlock<string> = {
  AB: 'Atenção Básica',
  MAC: 'Média e Alta Complexidade',
  AF: 'Assistência Farmacêutica',
  VS: 'Vigilância em Saúde',
  GES: 'Gestão',
  INV: 'Investimento',
};

function findLine(lines: readonly Line[], column: string, value: string): Line {
  const found = lines.find((line) => line[column] === value);
  if (!found) throw new Error(`NT 46: no line with ${column} "${value}"`);
  return found;
}

/** R$ and recipients of each block: the block lines of tables 5A–10, held to print as table 1 too. */
export function readBlockTotals(tables: ByBlock<readonly Line[]>, table1: readonly Line[]): PublishedTotals {
  const line = (block: FundBlock) => findLine(tables[block], 'tipo', 'bloco');
  const money = (block: FundBlock, column: string) => Math.round(needNumber(line(block), column) * 100) * 10_000;
  const spheres = eachBlock((block) => {
    const whole = findLine(table1, 'bloco_de_financiamento', ROW_OF_TABLE_1[block]);
    const state = printedInBoth(money(block, 'estados_rs_milhoes'), needNumber(whole, 'estados_rs_milhoes'));
    const municipal = printedInBoth(money(block, 'municipios_rs_milhoes'), needNumber(whole, 'municipios_rs_milhoes'));
    return agreeOnTotal(state, municipal, money(block, 'total_rs_milhoes'));
  });
  const count = (column: string) => eachBlock((block) => needNumber(line(block), column));
  return {
    state: eachBlock((block) => spheres[block][0]),
    municipal: eachBlock((block) => spheres[block][1]),
    municipalRecipients: count('municipios_quantos_recebem'),
    stateRecipients: count('estados_quantos_recebem'),
  };
}

/** Lines that state funds of each UF receive, by block (table 4). */
export function readTable4(lines: readonly Line[]): Map<string, ByBlock<number>> {
  const columns: Partial<ByBlock<string>> = { AB: 'ab', MAC: 'mac', AF: 'af', VS: 'vs', GES: 'gestao' };
  const row = (line: Line) =>
    eachBlock((block) => (columns[block] === undefined ? 0 : needNumber(line, columns[block])));
  return new Map(lines.map((line) => [line.uf ?? '', row(line)]));
}

export const TABLE_OF_BLOCK: ByBlock<string> = {
  AB: 'table6',
  MAC: 'table5A',
  AF: 'table7',
  VS: 'table9',
  GES: 'table8',
  INV: 'table10',
};

export function sumBlocks(row: ByBlock<number>): number {
  return FUND_BLOCKS.reduce((sum, block) => sum + row[block], 0);
}
