// A CSV file as rows of named cells, with the line each stands on.

import Papa from 'papaparse';
import type { DataProblem, DataResult } from './data-problem.ts';

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  /** Cells by row, in the order of the header. */
  readonly rows: readonly (readonly string[])[];
  /** Line of the file on which each row stands, the first being 1. */
  readonly lines: readonly number[];
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

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/** Read a CSV whose header must hold every column asked for; others are left aside. */
export function readCsvTable(file: string, text: string, columns: readonly string[]): DataResult<CsvTable> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [first, ...lines] = [...data.keys()].filter((line) => !isBlank(data[line] as string[]));
  if (first === undefined)
    return { ok: false, problems: [problem(file, 0, '', 'arquivo vazio', 'um CSV com cabeçalho')] };
  const header = data[first] as string[];
  const missing = checkHeader(file, header, columns);
  if (missing.length > 0) return { ok: false, problems: missing };
  const rows = lines.map((line) => data[line] as string[]);
  const uneven = rows.findIndex((row) => row.length !== header.length);
  if (uneven >= 0) {
    const got = `${(rows[uneven] as string[]).length} campos`;
    const line = (lines[uneven] as number) + 1;
    return { ok: false, problems: [problem(file, line, '', got, `${header.length} campos, como no cabeçalho`)] };
  }
  return { ok: true, value: { file, header, rows, lines: lines.map((line) => line + 1) } };
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
  return { ok: true, value: { file, header, rows, lines: rows.map((_, row) => row + 2) } };
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

  /** A calendar year of four digits. */
  year(row: number): number {
    const text = this.text(row, 'year');
    if (/^\d{4}$/.test(text)) return Number(text);
    this.report(row, 'year', text, 'ano, com quatro dígitos');
    return Number.NaN;
  }

  /** Report each row whose key an earlier one has. */
  expectUnique(keys: readonly string[], column: string, expected: string): void {
    const seen = new Map<string, number>();
    keys.forEach((key, row) => {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else this.report(row, column, this.text(row, column), `${expected}; já está na linha ${this.table.lines[first]}`);
    });
  }

  report(row: number, column: string, got: string, expected: string): void {
    const line = this.table.lines[row] as number;
    this.problems.push(problem(this.table.file, line, column, got === '' ? 'vazio' : `"${got}"`, expected));
  }
}
