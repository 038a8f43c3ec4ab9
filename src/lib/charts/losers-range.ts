// How far the number of losers moves with who the money follows: one dot a combination, on a line
// that begins at zero.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { roomFor, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

export interface RangeItem {
  readonly label: string;
  readonly losers: number;
  /** The combination of the scenario on the screen. */
  readonly current: boolean;
}

export interface RangeContent {
  readonly items: readonly RangeItem[];
  /** All municipalities. */
  readonly total: number;
  readonly count: (value: number) => string;
  readonly here: string;
}

export const RANGE_HEIGHT = 78;
const LINE = 40;

/** Ends of the range; null without items. */
export function rangeEnds(items: readonly RangeItem[]): { low: RangeItem; high: RangeItem } | null {
  const ordered = items.toSorted((a, b) => a.losers - b.losers);
  const [low, high] = [ordered[0], ordered.at(-1)];
  return low && high ? { low, high } : null;
}

/** A quarter beyond the largest number, never beyond all municipalities. */
function scaleEnd({ items, total }: RangeContent): number {
  const high = rangeEnds(items)?.high.losers ?? 0;
  return Math.max(1, Math.min(total, high * 1.25));
}

/** Keep a centred text inside the width of the chart. */
function inside(x: number, text: string, size: number, width: number): number {
  const half = roomFor([text], size) / 2;
  return Math.max(half, Math.min(width - half, x));
}

function paint(chart: Chart, content: RangeContent, theme: ChartTheme): void {
  const { ctx, width } = chart;
  const x = chart.scales['x'];
  const ends = rangeEnds(content.items);
  if (!x || !ends) return;
  const at = (value: number): number => x.getPixelForValue(value);
  const stroke = (from: number, to: number, colour: string, weight: number): void => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = weight;
    ctx.beginPath();
    ctx.moveTo(at(from), LINE);
    ctx.lineTo(at(to), LINE);
    ctx.stroke();
  };
  stroke(0, x.max, theme.line2, 1);
  stroke(ends.low.losers, ends.high.losers, theme.control, 3);
  for (const item of content.items.toSorted((a, b) => Number(a.current) - Number(b.current))) {
    ctx.beginPath();
    ctx.arc(at(item.losers), LINE, item.current ? 6 : 4, 0, 2 * Math.PI);
    ctx.fillStyle = item.current ? theme.act : theme.page;
    ctx.strokeStyle = item.current ? theme.page : theme.ink2;
    ctx.lineWidth = item.current ? 2 : 1.6;
    ctx.fill();
    ctx.stroke();
  }
  paintRangeLabels(chart, content, theme, at, width);
}

function paintRangeLabels(
  chart: Chart,
  content: RangeContent,
  theme: ChartTheme,
  at: (value: number) => number,
  width: number,
): void {
  const { ctx } = chart;
  const ends = rangeEnds(content.items);
  const current = content.items.find((item) => item.current);
  if (!ends) return;
  const below = ends.low.losers === ends.high.losers ? [ends.low] : [ends.low, ends.high];
  const crowded = at(ends.high.losers) - at(ends.low.losers) < 150;
  below.forEach((item, i) => {
    const align = crowded && below.length === 2 ? (i === 0 ? 'right' : 'left') : 'center';
    const shift = align === 'right' ? 4 : align === 'left' ? -4 : 0;
    // Beside its dot, yet inside the picture.
    const beside = (x: number, text: string, size: number): number =>
      align === 'right' ? Math.max(x, roomFor([text], size)) : Math.min(x, width - roomFor([text], size));
    const place = (text: string, size: number): number =>
      align === 'center' ? inside(at(item.losers), text, size, width) : beside(at(item.losers) + shift, text, size);
    write(ctx, theme, content.count(item.losers), place(content.count(item.losers), 13.5), LINE + 16, {
      colour: theme.ink,
      weight: 600,
      align,
    });
    write(ctx, theme, item.label, place(item.label, 12.5), LINE + 31, { colour: theme.ink3, size: 12.5, align });
  });
  if (!current) return;
  const text = `${content.here}: ${content.count(current.losers)}`;
  write(ctx, theme, text, inside(at(current.losers), text, 14.5, width), LINE - 18, {
    colour: theme.act,
    weight: 600,
    align: 'center',
  });
}

export function drawLosersRange(content: RangeContent, theme: ChartTheme): Drawing {
  return {
    kind: 'line',
    data: { datasets: [{ data: [{ x: 0, y: 0 }], showLine: false, pointRadius: 0 }] },
    options: {
      ...QUIET,
      layout: { padding: { left: 7, right: 7 } },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: scaleEnd(content) },
        y: { type: 'linear', display: false, min: -1, max: 1 },
      },
    },
    over: (chart) => paint(chart, content, theme),
  };
}
