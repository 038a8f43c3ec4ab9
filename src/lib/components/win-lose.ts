/** One bar: how many lose, stay equal and gain, of municipalities, people or state funds. */
export interface WinLoseRow {
  readonly label: string;
  readonly losers: number;
  readonly unchanged: number;
  readonly winners: number;
  /** Writes a count of this row, rounded if it is an estimate. */
  readonly format: (count: number) => string;
}

interface Segment {
  readonly share: number;
  readonly text: string;
  /** A label wider than its segment stands outside the bar. */
  readonly inside: boolean;
}

export interface WinLoseBar {
  readonly label: string;
  readonly loss: Segment;
  readonly same: Segment;
  readonly gain: Segment;
}

export interface WinLoseLayout {
  readonly bars: readonly WinLoseBar[];
  /** Room for labels outside, px, the same for every bar so that the bars share one geometry. */
  readonly before: number;
  readonly after: number;
}

/** Width of a label at 13.5 px semibold with its padding: digits 7 px, marks and spaces 3.6 px. */
function labelWidth(text: string): number {
  let width = 11;
  for (const character of text) width += /[\d\p{L}]/u.test(character) ? 7.1 : 3.6;
  return width;
}

function layOut(rows: readonly WinLoseRow[], barWidth: number): WinLoseBar[] {
  return rows.map((row) => {
    const total = row.losers + row.unchanged + row.winners || 1;
    const segment = (count: number): Segment => {
      const text = row.format(count);
      return { share: count / total, text, inside: (count / total) * barWidth >= labelWidth(text) };
    };
    return {
      label: row.label,
      loss: segment(row.losers),
      same: segment(row.unchanged),
      gain: segment(row.winners),
    };
  });
}

function outside(segments: readonly Segment[]): number {
  return Math.max(0, ...segments.map(({ share, text, inside }) => (share > 0 && !inside ? labelWidth(text) - 4 : 0)));
}

/** Bars in `width` px. Room taken by labels outside narrows the bars, so the fit is asked again. */
export function layOutWinLose(rows: readonly WinLoseRow[], width: number): WinLoseLayout {
  let layout: WinLoseLayout = { bars: layOut(rows, width), before: 0, after: 0 };
  for (let pass = 0; pass < 3; pass += 1) {
    const before = outside(layout.bars.map((bar) => bar.loss));
    const after = outside(layout.bars.map((bar) => bar.gain));
    layout = { bars: layOut(rows, width - before - after), before, after };
  }
  return layout;
}
