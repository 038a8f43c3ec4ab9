// Horizontal bars of amounts that are nobody's gain or loss: grey, in one or two tones, labelled at their ends;
// a span from least to most carries a mark in the middle.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { roomFor, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

export interface AmountSegment {
  readonly from: number;
  readonly to: number;
  readonly tone: 'strong' | 'soft';
}

export interface AmountRow {
  readonly key: string;
  readonly name: string;
  readonly segments: readonly AmountSegment[];
  /** Value marked across the bar. */
  readonly mark?: number;
  /** Label at the end of the bar. */
  readonly text: string;
}

export const AMOUNT_ROW_HEIGHT = 25;
const BAR = 15;
const GAP = 6;
/** Letters of the longest name that is written whole, unless the chart is wide. */
const LONGEST_NAME = 34;

/** A name that fits its column. */
const shorten = (name: string, longest: number): string =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
const endOf = (row: AmountRow): number => row.segments.reduce((end, { to }) => Math.max(end, to), row.mark ?? 0);

function paintRow(chart: Chart, row: AmountRow, name: string, r: number, theme: ChartTheme): void {
  const { ctx } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  const y = (r + 0.5) * AMOUNT_ROW_HEIGHT + 0.5;
  write(ctx, theme, name, 0, y, { colour: theme.ink2 });
  for (const { from, to, tone } of row.segments) {
    const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(to)];
    ctx.fillStyle = tone === 'strong' ? theme.ink3 : theme.line2;
    ctx.fillRect(left, y - BAR / 2, to > from ? Math.max(1, right - left) : 0, BAR);
  }
  if (row.mark !== undefined) {
    ctx.fillStyle = theme.ink;
    ctx.fillRect(x.getPixelForValue(row.mark) - 1.5, y - BAR / 2 - 2, 3, BAR + 4);
  }
  write(ctx, theme, row.text, x.getPixelForValue(endOf(row)) + GAP, y, { colour: theme.ink, weight: 600 });
}

export function drawAmountBars(rows: readonly AmountRow[], theme: ChartTheme, longest = LONGEST_NAME): Drawing {
  const names = rows.map(({ name }) => shorten(name, longest));
  const most = rows.reduce((high, row) => Math.max(high, endOf(row)), 0);
  return {
    kind: 'bar',
    data: { labels: rows.map(({ key }) => key), datasets: [{ data: rows.map(() => null) }] },
    options: {
      ...QUIET,
      indexAxis: 'y',
      layout: {
        padding: {
          left: roomFor(names) + 12,
          right: roomFor(rows.map(({ text }) => text)) + GAP + 4,
          top: 0,
          bottom: 0,
        },
      },
      scales: {
        x: { display: false, min: 0, max: most === 0 ? 1 : most },
        y: { type: 'category', display: false },
      },
    },
    over: (chart) => rows.forEach((row, r) => paintRow(chart, row, names[r] ?? '', r, theme)),
  };
}
