// The baseline: money by fund, block and line.

import type { Fund } from '../funds.ts';
import type { Ledger } from '../ledger.ts';
import { IMPORT_BLOCKS } from '../mapping/blocks.ts';
import type { ImportBlock } from '../mapping/blocks.ts';
import { reaisText } from '../money.ts';

export interface BaselineRow {
  /** 7 digits of a municipal fund, 2 of a state's. */
  readonly code: string;
  readonly sphere: 'municipal' | 'state';
  readonly block: ImportBlock;
  /** Id of the line (mapping/lines.ts). */
  readonly line: string;
  /** Below zero where reversals exceed payments. */
  readonly centavos: bigint;
}

export const BASELINE_COLUMNS = 'code,sphere,block,line,amount';

/** In the order of the funds given, then of blocks, then of lines by name. */
export function baselineOf(ledger: Ledger, funds: readonly Fund[]): BaselineRow[] {
  const order = new Map(funds.map(({ code }, i) => [code, i] as const));
  return [...ledger.holdings.values()]
    .map(({ fund, block, line, sum }) => ({
      code: fund.code,
      sphere: fund.sphere,
      block,
      line,
      centavos: sum.centavos,
    }))
    .sort(
      (a, b) =>
        (order.get(a.code) as number) - (order.get(b.code) as number) ||
        IMPORT_BLOCKS.indexOf(a.block) - IMPORT_BLOCKS.indexOf(b.block) ||
        (a.line < b.line ? -1 : 1),
    );
}

/** baseline.csv. */
export function baselineCsv(rows: readonly BaselineRow[]): string {
  const lines = rows.map(
    ({ code, sphere, block, line, centavos }) => `${code},${sphere},${block},${line},${reaisText(centavos)}\n`,
  );
  return `${BASELINE_COLUMNS}\n${lines.join('')}`;
}
