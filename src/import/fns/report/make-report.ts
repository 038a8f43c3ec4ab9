// Ledger → report.

import type { Fund } from '../funds.ts';
import type { Entry, ExclusionReason, Ledger } from '../ledger.ts';
import { IMPORT_BLOCKS } from '../mapping/blocks.ts';
import type { ImportBlock } from '../mapping/blocks.ts';
import { reais } from '../money.ts';
import type { TableReader } from '../table-reader.ts';
import { yearOf } from './files-read.ts';
import type { ReadFile } from './files-read.ts';
import { linesOf } from './lines-of.ts';
import type { CentavosBySphere } from './lines-of.ts';
import { NT46_TABLE_1, NT46_YEAR } from './nt46-table-1.ts';
import { noticesOf } from './notices.ts';
import type { FnsReport, ReportComparison, ReportDecided, ReportFile, ReportPart } from './report.ts';

/** A baseline with fewer of the country's municipal funds than this is of a part of it. */
const WHOLE_COUNTRY = 0.95;

const SPHERES = ['municipal', 'state'] as const;

const forBlocks = <T>(make: (block: ImportBlock) => T): Record<ImportBlock, T> =>
  Object.fromEntries(IMPORT_BLOCKS.map((block) => [block, make(block)])) as Record<ImportBlock, T>;

const partOf = ({ sum, lines }: Entry): ReportPart => ({ rows: sum.rows, amount: reais(sum.centavos), lines });

/** The total that a file states, which it does if each of its tables does. */
function statedTotal(tables: readonly TableReader[]): bigint | null {
  const stated = tables.flatMap((table) => (table.statedTotal === null ? [] : BigInt(table.statedTotal)));
  return stated.length === tables.length ? stated.reduce((sum, own) => sum + own, 0n) : null;
}

function fileOf(file: ReadFile): ReportFile {
  const { name, reading, repeats } = file;
  const { tables, ledger, bytes, sha256 } = reading;
  const stated = statedTotal(tables);
  return {
    name,
    kind: tables[0].reading?.layout.kind ?? 'annual',
    year: yearOf(file),
    rows: ledger.rows,
    ownTotal: reais(stated ?? ledger.total.centavos),
    totalStated: stated !== null,
    sum: reais(ledger.total.centavos),
    amounts: tables[0].reading?.amountField ?? 'gross',
    bytes,
    sha256,
    repeats,
  };
}

/** Sums of the holdings: by block and sphere, of amendments by block, and of rows and money in all. */
function addHoldings(ledger: Ledger) {
  const cells = forBlocks((): CentavosBySphere => ({ municipal: 0n, state: 0n }));
  const amendments = forBlocks(() => ({ centavos: 0n }));
  let used = 0n;
  let usedRows = 0;
  for (const { fund, block, amendment, sum } of ledger.holdings.values()) {
    const { centavos } = sum;
    cells[block][fund.sphere] += centavos;
    if (amendment) amendments[block].centavos += centavos;
    used += centavos;
    usedRows += sum.rows;
  }
  return { cells, amendments: forBlocks((block) => reais(amendments[block].centavos)), used, usedRows };
}

function coverage(ledger: Ledger, funds: readonly Fund[]) {
  const present = new Set([...ledger.holdings.values()].map(({ fund }) => fund.code));
  const codes = (sphere: Fund['sphere'], there: boolean): string[] =>
    funds.filter((fund) => fund.sphere === sphere && present.has(fund.code) === there).map(({ code }) => code);
  const municipal = codes('municipal', true);
  const state = codes('state', true);
  const partial = municipal.length < WHOLE_COUNTRY * funds.filter(({ sphere }) => sphere === 'municipal').length;
  return {
    missing: codes('municipal', false),
    missingStates: codes('state', false),
    covers: { partial, municipal: municipal.length, state: state.length, codes: [...municipal, ...state] },
  };
}

function compareWithNt46(cells: Record<ImportBlock, CentavosBySphere>): ReportComparison[] {
  return IMPORT_BLOCKS.flatMap((block) =>
    SPHERES.map((sphere) => {
      const published = NT46_TABLE_1[block][sphere] * 1e6;
      const imported = reais(cells[block][sphere]);
      return { block, sphere, imported, published, difference: reais(cells[block][sphere] - BigInt(published) * 100n) };
    }),
  );
}

const byAmount = (a: ReportPart, b: ReportPart): number => Math.abs(b.amount) - Math.abs(a.amount) || b.rows - a.rows;

function excludedOf(ledger: Ledger) {
  const parts = [...ledger.excluded].map(([key, entry]) => {
    const [reason = '', detail = ''] = key.split('\u0001');
    return { reason: reason as ExclusionReason, detail, ...partOf(entry) };
  });
  return parts.sort(byAmount);
}

function decidedOf(ledger: Ledger): ReportDecided[] {
  const parts = [...ledger.decided].map(([key, entry]) => {
    const [target = '', label = ''] = key.split('\u0001');
    return { label, target: target as ReportDecided['target'], ...partOf(entry) };
  });
  return parts.sort(byAmount);
}

/** The report of an import; `net` as it was asked for. */
export function makeReport(
  files: readonly ReadFile[],
  ledger: Ledger,
  { funds, net = false }: { readonly funds: readonly Fund[]; readonly net?: boolean | undefined },
): FnsReport {
  const { cells, amendments, used, usedRows } = addHoldings(ledger);
  const years = new Set(files.map(yearOf));
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  const byBlock = forBlocks((block) => reais(cells[block].municipal + cells[block].state));
  const bySphere = (sphere: 'municipal' | 'state'): number =>
    reais(IMPORT_BLOCKS.reduce((sum, block) => sum + cells[block][sphere], 0n));
  const { missing, missingStates, covers } = coverage(ledger, funds);
  return {
    files: files.map(fileOf),
    year,
    amounts: net ? 'net' : 'gross',
    rows: ledger.rows,
    usedRows,
    total: reais(ledger.total.centavos),
    used: reais(used),
    unmapped: [...ledger.unmapped].map(([label, entry]) => ({ label, ...partOf(entry) })).sort(byAmount),
    excluded: excludedOf(ledger),
    decided: decidedOf(ledger),
    byBlock,
    bySphere: { municipal: bySphere('municipal'), state: bySphere('state') },
    byBlockAndSphere: forBlocks((block) => ({
      municipal: reais(cells[block].municipal),
      state: reais(cells[block].state),
    })),
    amendments,
    missing,
    missingStates,
    unknown: [...ledger.unknown.values()].map(({ fund, entry }) => ({ ...fund, ...partOf(entry) })).sort(byAmount),
    covers,
    lines: linesOf(ledger),
    nt46: year === NT46_YEAR ? compareWithNt46(cells) : null,
    notices: noticesOf(files, ledger, { covers, byBlock }, net),
  };
}
