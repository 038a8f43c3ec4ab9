// Horizontal bars of amounts that are nobody's gain or loss: grey, in one or two tones, labelled at their ends;
// a span from least to most carries a mark in the middle.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { roomFor, write } from './letters.ts';
import { wrapWords } from './picture.ts';
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

const ROW = 25;
const BAR = 15;
const GAP = 6;
/** Height of a line of a name that stands above its bar. */
const NAME_LINE = 17;
/** Part of the chart that names may take before they stand above their bars. */
const NAMES_PART = 0.42;
/** Room that bars and their labels need at the least, px. */
const LEAST_BARS = 170;

/** Where everything of one row is. */
interface RowPlace {
  readonly names: readonly string[];
  readonly top: number;
  readonly height: number;
}

const widthOf = (text: string): number => roomFor([text]);
const labelsRoom = (rows: readonly AmountRow[]): number => roomFor(rows.map(({ text }) => text)) + GAP + 4;
const namesRoom = (rows: readonly AmountRow[]): number => roomFor(rows.map(({ name }) => name)) + 12;

/** Names at the left where that leaves room for the bars; else above them, in as many lines as they need. */
function namesStandAbove(rows: readonly AmountRow[], width: number): boolean {
  const room = namesRoom(rows);
  return (
    room > width * NAMES_PART && width - room - labelsRoom(rows) < Math.max(LEAST_BARS, (width * (1 - NAMES_PART)) / 2)
  );
}

function placeRows(rows: readonly AmountRow[], width: number): RowPlace[] {
  const above = namesStandAbove(rows, width);
  let top = 0;
  return rows.map(({ name }) => {
    const names = above ? wrapWords(name, width, widthOf) : [name];
    const height = above ? names.length * NAME_LINE + ROW - 3 : ROW;
    const place = { names, top, height };
    top += height;
    return place;
  });
}

/** px that the rows need in a chart so wide. */
export const amountBarsHeight = (rows: readonly AmountRow[], width: number): number =>
  placeRows(rows, width).reduce((sum, { height }) => sum + height, 0);

const endOf = (row: AmountRow): number => row.segments.reduce((end, { to }) => Math.max(end, to), row.mark ?? 0);

function paintRow(chart: Chart, row: AmountRow, { names, top, height }: RowPlace, theme: ChartTheme): void {
  const { ctx } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  const y = top + height - ROW / 2 + 0.5;
  const above = height > ROW;
  names.forEach((line, l) =>
    write(ctx, theme, line, 0, above ? top + (l + 0.5) * NAME_LINE + 1.5 : y, { colour: theme.ink2 }),
  );
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

/** @param width of the chart, px: decides where names stand, as `amountBarsHeight` does. */
export function drawAmountBars(rows: readonly AmountRow[], theme: ChartTheme, width: number): Drawing {
  const places = placeRows(rows, width);
  const most = rows.reduce((high, row) => Math.max(high, endOf(row)), 0);
  return {
    kind: 'bar',
    data: { labels: rows.map(({ key }) => key), datasets: [{ data: rows.map(() => null) }] },
    options: {
      ...QUIET,
      indexAxis: 'y',
      layout: {
        padding: {
          left: namesStandAbove(rows, width) ? 0 : namesRoom(rows),
          right: labelsRoom(rows),
          top: 0,
          bottom: 0,
        },
      },
      scales: {
        x: { display: false, min: 0, max: most === 0 ? 1 : most },
        y: { type: 'category', display: false },
      },
    },
    over: (chart) =>
      rows.forEach((row, r) => {
        const place = places[r];
        if (place !== undefined) paintRow(chart, row, place, theme);
      }),
  };
}
