// What every container is read into: rows of cells with the line each stands on.

/** A native number of a workbook, or text as it stands. An empty cell is ''. */
export type Cell = string | number;

/** How a row ends: with its line, at the end of a file that lacks the last line end, or within an open quote. */
export type RowEnd = 'line' | 'file' | 'quote';

/** Takes rows in the order of the file; `line` is that of the file or the row of the sheet, the first being 1. */
export interface RowSink {
  row(cells: readonly Cell[], line: number, end: RowEnd): void;
}

export const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell);

export const isBlankRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
