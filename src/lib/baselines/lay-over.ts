// Imported amounts written into entities.csv: cells of the funds they cover, and no other cell.

import Papa from 'papaparse';
import { BLOCKS } from '#engine';
import type { EntityRow } from '#engine';
import { applyBaseline } from '#import/fns/apply-baseline.ts';
import type { BelowZero } from '#import/fns/apply-baseline.ts';
import type { BaselineRow } from '#import/fns/report/baseline.ts';

const AMOUNT_COLUMNS = [...BLOCKS.map((block) => `base_${block.toLowerCase()}`), 'base_inv'];

const amountsOf = (row: EntityRow): number[] => [...BLOCKS.map((block) => row.base[block]), row.investment];

export interface LaidOver {
  readonly entities: string;
  readonly rows: readonly EntityRow[];
  /** Funds with imported amounts. */
  readonly replaced: number;
  readonly belowZero: readonly BelowZero[];
}

/** `rows` are those of `entities`, in its order. */
export function layOver(entities: string, rows: readonly EntityRow[], baseline: readonly BaselineRow[]): LaidOver {
  const applied = applyBaseline(rows, baseline);
  const [header = [], ...table] = Papa.parse<string[]>(entities.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
  const at = AMOUNT_COLUMNS.map((column) => header.indexOf(column));
  let replaced = 0;
  const written = table.map((cells, i) => {
    const row = applied.rows[i] as EntityRow;
    if (row === rows[i]) return cells;
    replaced++;
    const own = [...cells];
    // The shortest text of a number made of centavos has its centavos and no more.
    amountsOf(row).forEach((amount, a) => (own[at[a] as number] = String(amount)));
    return own;
  });
  const text = `${Papa.unparse([header, ...written], { newline: '\n' })}\n`;
  return { entities: text, rows: applied.rows, replaced, belowZero: applied.belowZero };
}
