// What can be wrong in a data package: where, what was got, what was expected.

export interface DataProblem {
  readonly file: string;
  /** Line of the file, the header being 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: string;
  readonly got: string;
  readonly expected: string;
}

export type DataResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** One line of text, in Portuguese: the command line and the page say the same. */
export function dataProblemText({ file, line, column, got, expected }: DataProblem): string {
  const where = [file, line > 0 ? `linha ${line}` : '', column && `coluna ${column}`].filter(Boolean).join(', ');
  return `${where}: recebido ${got}; esperado ${expected}`;
}
