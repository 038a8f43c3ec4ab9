// Comma-separated text, in and out: header first, line feed, quotes only where needed.

import Papa from 'papaparse';

/** One line of a source by column name; empty cells are ''. */
export type Line = Readonly<Record<string, string>>;

/** Read a source. Throws with the first fault found: a source that cannot be read is a broken build. */
export function parseCsv(text: string, name: string): Line[] {
  const parsed = Papa.parse<Line>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${name}: line ${(fault.row ?? 0) + 2}: ${fault.message}`);
  return parsed.data;
}

export type Cell = string | number;

export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { newline: '\n' })}\n`;
}

/** A number of a source; an empty cell is null, anything else that is not a number a fault. */
export function readNumber(line: Line, column: string): number | null {
  const text = line[column];
  if (text === undefined) throw new Error(`column ${column}: not found among ${Object.keys(line).join(', ')}`);
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`column ${column}: got "${text}", expected a number`);
  return value;
}

/** A number that must be there. */
export function needNumber(line: Line, column: string): number {
  const value = readNumber(line, column);
  if (value === null) throw new Error(`column ${column}: empty in ${JSON.stringify(line)}`);
  return value;
}
