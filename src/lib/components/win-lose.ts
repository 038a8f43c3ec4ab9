/** One bar: how many lose, stay equal and gain, of municipalities, people or state funds. */
export interface WinLoseRow {
  readonly label: string;
  readonly losers: number;
  readonly unchanged: number;
  readonly winners: number;
  /** Writes a count of this row, rounded if it is an estimate. */
  readonly format: (count: number) => string;
}
