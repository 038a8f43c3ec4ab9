// Every line of an import with its money and who received it: what NT 46 lists in its tables 5 to 10.

import type { Ledger } from '../ledger.ts';
import { IMPORT_BLOCKS } from '../mapping/blocks.ts';
import { reais } from '../money.ts';
import type { ReportLine } from './report.ts';

export type CentavosBySphere = { municipal: bigint; state: bigint };

/** Blocks in their order, lines by money. */
export function linesOf(ledger: Ledger): ReportLine[] {
  const lines = new Map<
    string,
    { line: ReportLine; sums: CentavosBySphere; funds: Record<'municipal' | 'state', number> }
  >();
  for (const { fund, block, line, name, amendment, sum } of ledger.holdings.values()) {
    const key = `${block} ${line}`;
    let own = lines.get(key);
    if (own === undefined) {
      const empty = { block, line, name, amendment, municipal: 0, state: 0, municipalFunds: 0, stateFunds: 0 };
      own = { line: empty, sums: { municipal: 0n, state: 0n }, funds: { municipal: 0, state: 0 } };
      lines.set(key, own);
    }
    own.sums[fund.sphere] += sum.centavos;
    own.funds[fund.sphere]++;
  }
  return [...lines.values()]
    .map(({ line, sums, funds }) => ({
      ...line,
      municipal: reais(sums.municipal),
      state: reais(sums.state),
      municipalFunds: funds.municipal,
      stateFunds: funds.state,
    }))
    .sort(
      (a, b) =>
        IMPORT_BLOCKS.indexOf(a.block) - IMPORT_BLOCKS.indexOf(b.block) ||
        b.municipal + b.state - a.municipal - a.state ||
        (a.line < b.line ? -1 : 1),
    );
}
