// What whoever imports should know before the baseline replaces another, beside the figures themselves.

import type { Ledger } from '../ledger.ts';
import { IMPORT_BLOCKS } from '../mapping/blocks.ts';
import { reais } from '../money.ts';
import type { TableReader } from '../table-reader.ts';
import { nameOf, yearOf, yearsOf } from './files-read.ts';
import type { ReadFile } from './files-read.ts';
import type { Notice } from './notice.ts';
import type { FnsReport } from './report.ts';

/** Part of the transfers that Gestão do SUS had in 2016 (NT 46, table 1) was 0.1%; much more is the nursing wage floor. */
const MANAGEMENT_SHARE = 0.01;

function repeatsAndOverlaps(files: readonly ReadFile[]): Notice[] {
  return files.flatMap((file, i): Notice[] => {
    const { name, repeats, funds } = file;
    if (repeats !== null) return [{ kind: 'file-repeated', file: name, other: repeats }];
    return files.slice(0, i).flatMap((other): Notice[] => {
      const shared = [...funds].filter((code) => other.funds.has(code)).length;
      if (shared === 0 || yearOf(other) !== yearOf(file)) return [];
      return [{ kind: 'funds-in-two-files', funds: shared, file: name, other: other.name }];
    });
  });
}

/** What a table's own amounts call for. */
function ofTable(table: TableReader): Notice[] {
  const { statedTotal, assumedMark, ledger } = table;
  const file = nameOf(table);
  const notices: Notice[] = [];
  if (statedTotal !== null && BigInt(statedTotal) !== ledger.total.centavos) {
    notices.push({ kind: 'total-differs', file, stated: statedTotal / 100, sum: reais(ledger.total.centavos) });
  }
  if (assumedMark !== null) {
    const { mark, rows, centavos } = assumedMark;
    notices.push({ kind: 'decimal-mark-assumed', file, mark, rows, amount: reais(centavos) });
  }
  return notices;
}

function ofFile({ name, reading }: ReadFile, net: boolean): Notice[] {
  const { tables, otherSheets } = reading;
  const kind = net ? 'only-gross' : 'only-net';
  const without = tables.filter((table) => net !== (table.reading?.amountField === 'net'));
  const names = without.length === tables.length ? [name] : without.map(nameOf);
  const notices: Notice[] = [...names.map((file) => ({ kind, file }) as const), ...tables.flatMap(ofTable)];
  const read = tables.flatMap(({ place }) => place.sheet ?? []);
  if (read.length > 1) notices.push({ kind: 'several-sheets', file: name, sheets: read.slice(0, 40) });
  if (otherSheets.length > 0) notices.push({ kind: 'other-sheets', file: name, sheets: otherSheets.slice(0, 10) });
  return notices;
}

/** Funds whose reversals exceed what they received in a block: a baseline cannot be shared out below zero. */
function blocksBelowZero(ledger: Ledger): number {
  const cells = new Map<string, bigint>();
  for (const { fund, block, sum } of ledger.holdings.values()) {
    const key = `${fund.code} ${block}`;
    cells.set(key, (cells.get(key) ?? 0n) + sum.centavos);
  }
  return [...cells.values()].filter((centavos) => centavos < 0n).length;
}

export function noticesOf(
  files: readonly ReadFile[],
  ledger: Ledger,
  report: Pick<FnsReport, 'covers' | 'byBlock'>,
  net: boolean,
): Notice[] {
  const notices = [...repeatsAndOverlaps(files), ...files.flatMap((file) => ofFile(file, net))];
  const years = [...new Set(files.flatMap(yearsOf))].sort();
  if (years.length > 1) notices.push({ kind: 'years-differ', years });
  const { covers, byBlock } = report;
  if (covers.partial) notices.push({ kind: 'partial', funds: covers.codes.length });
  const { rows, centavos } = ledger.reversals.sum;
  if (rows > 0) notices.push({ kind: 'reversals', rows, amount: reais(centavos) });
  const cells = blocksBelowZero(ledger);
  if (cells > 0) notices.push({ kind: 'blocks-below-zero', cells });
  const all = IMPORT_BLOCKS.reduce((sum, block) => sum + byBlock[block], 0);
  if (byBlock.GES > MANAGEMENT_SHARE * Math.abs(all))
    notices.push({ kind: 'management-holds-more', amount: byBlock.GES });
  return notices;
}
