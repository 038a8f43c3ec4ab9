// What makes a file impossible to import: a value, never an exception at the door. The sentences are in
// problem-text.ts.

export type FnsProblemKind =
  | 'empty'
  | 'unreadable'
  | 'other-format'
  | 'compressed'
  | 'not-recognised'
  | 'no-rows'
  | 'columns-swapped'
  | 'too-many-columns'
  | 'row-too-long'
  | 'unclosed-quote'
  | 'too-many-rows'
  | 'too-large'
  | 'zip-truncated'
  | 'zip-damaged'
  | 'zip-bomb'
  | 'zip-without-sheet'
  | 'encrypted'
  | 'xls-damaged';

export interface FnsProblem {
  readonly kind: FnsProblemKind;
  readonly file: string;
  /** Line of the file or row of the sheet, the first being 1; 0 when the whole file is meant. */
  readonly line: number;
  /** What was met, in the words of the file or as a figure. */
  readonly got: string;
}

export type FnsResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly FnsProblem[] };

/** Carries a problem out of the readers to the door of the import, which makes a value of it. */
export class Refusal extends Error {
  constructor(
    readonly kind: FnsProblemKind,
    readonly got = '',
    readonly line = 0,
  ) {
    super(kind);
  }

  in(file: string): FnsProblem {
    return { kind: this.kind, file, line: this.line, got: this.got };
  }
}
