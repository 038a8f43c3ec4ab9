// A CSV file as rows of named cells, with the line each stands on.

import Papa from 'papaparse';
import type { DataProblem, DataResult } from './data-problem.ts';

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  /** Cells by row, in the order of the header. */
  readonly rows: readonly (readonly string[])[];
}

const problem = (file: string, line: number, column: string, got: string, expected: string): DataProblem => ({
  file,
  line,
  column,
  got,
  expected,
});

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): DataProblem[] {
  return columns
    .filter((column) => !header.includes(column))
    .map((column) => problem(file, 1, column, `colunas ${header.slice(0, 8).join(', ')}…`, `a coluna "${column}"`));
}

/** Read a CSV whose header must hold every column asked for; others are left aside. */
export function readCsvTable(file: string, text: string, columns: readonly string[]): DataResult<CsvTable> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true });
  const [header, ...rows] = parsed.data;
  if (header === undefined)
    return { ok: false, problems: [problem(file, 0, '', 'arquivo vazio', 'um CSV com cabeçalho')] };
  const missing = checkHeader(file, header, columns);
  if (missing.length > 0) return { ok: false, problems: missing };
  const uneven = rows.findIndex((row) => row.length !== header.length);
  if (uneven >= 0) {
    const got = `${(rows[uneven] as string[]).length} campos`;
    return { ok: false, problems: [problem(file, uneven + 2, '', got, `${header.length} campos, como no cabeçalho`)] };
  }
  return { ok: true, value: { file, header, rows } };
}

/** Read a CSV that holds one column a line, its name first, as if it held one row a line. */
export function readCsvByColumn(file: string, text: string, columns: readonly string[]): DataResult<CsvTable> {
  const lines = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
  const header = lines.map(([name]) => name ?? '');
  const missing = checkHeader(file, header, columns);
  if (missing.length > 0) return { ok: false, problems: missing };
  const count = (lines[0]?.length ?? 1) - 1;
  const uneven = lines.find((line) => line.length !== count + 1);
  if (uneven !== undefined) {
    const got = `${uneven.length - 1} valores`;
    return { ok: false, problems: [problem(file, 0, uneven[0] ?? '', got, `${count}, como nas outras colunas`)] };
  }
  const rows = Array.from({ length: count }, (_, row) => lines.map((line) => line[row + 1] as string));
  return { ok: true, value: { file, header, rows } };
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Reads cells of one table by column name and gathers what is wrong with them. */
export class CellReader {
  readonly problems: DataProblem[] = [];
  private readonly position: ReadonlyMap<string, number>;

  constructor(private readonly table: CsvTable) {
    this.position = new Map(table.header.map((column, i) => [column, i]));
  }

  text(row: number, column: string): string {
    return this.table.rows[row]?.[this.position.get(column) as number]?.trim() ?? '';
  }

  /** A finite number of at least `least`; a NaN for an empty cell where one may be empty. */
  number(row: number, column: string, { mayBeEmpty = false, least = -Infinity } = {}): number {
    const text = this.text(row, column);
    if (text === '' && mayBeEmpty) return Number.NaN;
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value) && value >= least) return value;
    this.report(row, column, text, `número${least > -Infinity ? ` maior ou igual a ${least}` : ''}, com ponto decimal`);
    return Number.NaN;
  }

  report(row: number, column: string, got: string, expected: string): void {
    this.problems.push(problem(this.table.file, row + 2, column, got === '' ? 'vazio' : `"${got}"`, expected));
  }
}
