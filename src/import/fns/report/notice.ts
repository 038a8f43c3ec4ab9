// What whoever imports should know beside the figures, as data; the sentences are in report-text.ts.

export type Notice =
  | { readonly kind: 'file-repeated'; readonly file: string; readonly other: string }
  | { readonly kind: 'funds-in-two-files'; readonly funds: number; readonly file: string; readonly other: string }
  | { readonly kind: 'years-differ'; readonly years: readonly number[] }
  | { readonly kind: 'only-net'; readonly file: string }
  | { readonly kind: 'only-gross'; readonly file: string }
  | { readonly kind: 'total-differs'; readonly file: string; readonly stated: number; readonly sum: number }
  | {
      readonly kind: 'decimal-mark-assumed';
      readonly file: string;
      readonly mark: ',' | '.';
      readonly rows: number;
      readonly amount: number;
    }
  | { readonly kind: 'several-sheets'; readonly file: string; readonly sheets: readonly string[] }
  | { readonly kind: 'other-sheets'; readonly file: string; readonly sheets: readonly string[] }
  | { readonly kind: 'partial'; readonly funds: number }
  | { readonly kind: 'reversals'; readonly rows: number; readonly amount: number }
  | { readonly kind: 'blocks-below-zero'; readonly cells: number }
  | { readonly kind: 'management-holds-more'; readonly amount: number };
