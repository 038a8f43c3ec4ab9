// baseline.csv of a data package: the base amounts of some funds, line by line, held against entities.csv.

import { BLOCKS } from '#engine';
import type { Block, EntityRow, LineRow } from '#engine';
import { CellReader, readCsvTable } from './csv-table.ts';
import type { DataProblem, DataResult } from './data-problem.ts';

/** File of the lines; a package may do without. */
export const LINES_FILE = 'baseline.csv';

const COLUMNS = ['code', 'sphere', 'block', 'line', 'amount'];
/** R$: both files have centavos, added up in float64. */
const TOLERANCE = 0.005;

const isBlock = (text: string): text is Block => (BLOCKS as readonly string[]).includes(text);

/** Sums of a fund that are not its base amounts; a block whose reversals exceed its payments is 0 there. */
function unequalSums(rows: readonly LineRow[], entities: readonly EntityRow[]): DataProblem[] {
  const sums = new Map<string, number>();
  const keyOf = (code: string, block: Block): string => `${code} ${block}`;
  const known = new Set<string>();
  for (const { code, block, amount } of rows) {
    known.add(code);
    sums.set(keyOf(code, block), (sums.get(keyOf(code, block)) ?? 0) + amount);
  }
  return entities
    .filter(({ code }) => known.has(code))
    .flatMap(({ code, base }) =>
      BLOCKS.filter((block) => {
        const sum = Math.max(0, sums.get(keyOf(code, block)) ?? 0);
        return Math.abs(sum - base[block]) > TOLERANCE + Math.abs(base[block]) * 1e-12;
      }).map((block) => ({
        file: LINES_FILE,
        line: 0,
        column: 'amount',
        got: `${(sums.get(keyOf(code, block)) ?? 0).toFixed(2)} nas linhas de ${block} de ${code}`,
        expected: `${base[block].toFixed(2)}, como em entities.csv`,
      })),
    );
}

/**
 * Lines of custeio; those of investment are checked and left aside, as the model shares out none.
 * `entities` are the rows of the same package.
 */
export function readLines(text: string, entities: readonly EntityRow[]): DataResult<LineRow[]> {
  const table = readCsvTable(LINES_FILE, text, COLUMNS);
  if (!table.ok) return table;
  const cells = new CellReader(table.value);
  const funds = new Set(entities.map(({ code }) => code));
  const rows = table.value.rows.flatMap((_, row): LineRow[] => {
    const [code, block, line] = [cells.text(row, 'code'), cells.text(row, 'block'), cells.text(row, 'line')];
    const amount = cells.number(row, 'amount');
    if (!funds.has(code)) cells.report(row, 'code', code, 'o código de um fundo de entities.csv');
    if (line === '') cells.report(row, 'line', line, 'o identificador de uma linha');
    if (block === 'INV') return [];
    if (!isBlock(block)) cells.report(row, 'block', block, `um dos blocos ${BLOCKS.join(', ')} ou INV`);
    return isBlock(block) ? [{ code, block, line, amount }] : [];
  });
  const problems = cells.problems.length > 0 ? cells.problems : unequalSums(rows, entities);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows };
}
