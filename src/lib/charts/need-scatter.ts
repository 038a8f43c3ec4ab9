// Need against change, a dot a municipality: thousands of them, so they are painted straight on the
// canvas; chart.js only makes the axes.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

export interface ScatterContent {
  /** Measure of need, change (share) and inhabitants, one a municipality; NaN is not drawn. */
  readonly need: Float64Array;
  readonly change: Float64Array;
  readonly people: Float64Array;
  readonly needLabel: string;
  readonly tickNeed: (value: number) => string;
  readonly tickChange: (share: number) => string;
  /** Row to ring and name, and the name. */
  readonly marked: number | null;
  readonly name: (i: number) => string;
}

const RADIUS = { least: 1.6, most: 16 };

/** Values between which all but one in two hundred lie, so that a few far ones do not flatten the rest. */
export function mostOf(values: Float64Array): [number, number] {
  const sorted = values.filter(Number.isFinite).sort();
  if (sorted.length === 0) return [0, 1];
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, high] = [at(0.005), at(0.995)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

function radiusOf(people: number, most: number): number {
  return Math.max(RADIUS.least, RADIUS.most * Math.sqrt(people / most));
}

/** Place of row i on the canvas; changes outside the scale rest on its edge. */
function placeOf(chart: Chart, content: ScatterContent, i: number): { x: number; y: number } | null {
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  const need = content.need[i] ?? Number.NaN;
  const change = content.change[i] ?? Number.NaN;
  if (!x || !y || !Number.isFinite(need) || !Number.isFinite(change)) return null;
  const inside = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  return {
    x: x.getPixelForValue(inside(need, x.min, x.max)),
    y: y.getPixelForValue(inside(change, y.min, y.max)),
  };
}

/** Row under the pointer: the nearest centre within reach, the smaller of equals on top; null for none. */
export function rowUnder(chart: Chart, content: ScatterContent, x: number, y: number): number | null {
  const most = content.people.reduce((a, b) => Math.max(a, b), 1);
  let found: number | null = null;
  let nearest = Infinity;
  for (let i = 0; i < content.need.length; i++) {
    const place = placeOf(chart, content, i);
    if (!place) continue;
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance > radiusOf(content.people[i] ?? 0, most) + 3 || distance >= nearest) continue;
    nearest = distance;
    found = i;
  }
  return found;
}

function paintDots(chart: Chart, content: ScatterContent, theme: ChartTheme): void {
  const { ctx } = chart;
  const most = content.people.reduce((a, b) => Math.max(a, b), 1);
  // Large ones first, so that they hide no one.
  const order = Uint32Array.from(content.people.keys()).sort(
    (a, b) => (content.people[b] ?? 0) - (content.people[a] ?? 0),
  );
  ctx.save();
  ctx.globalAlpha = 0.45;
  for (const i of order) {
    const place = placeOf(chart, content, i);
    if (!place) continue;
    const change = content.change[i] ?? 0;
    ctx.fillStyle = change < 0 ? theme.loss : change > 0 ? theme.gain : theme.control;
    ctx.beginPath();
    ctx.arc(place.x, place.y, radiusOf(content.people[i] ?? 0, most), 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.restore();
}

function paintMarked(chart: Chart, content: ScatterContent, theme: ChartTheme): void {
  const { ctx } = chart;
  const place = content.marked === null ? null : placeOf(chart, content, content.marked);
  if (content.marked === null || !place) return;
  const most = content.people.reduce((a, b) => Math.max(a, b), 1);
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1.8;
  ctx.beginPath();
  ctx.arc(place.x, place.y, radiusOf(content.people[content.marked] ?? 0, most) + 1.5, 0, 2 * Math.PI);
  ctx.stroke();
  const left = place.x > (chart.chartArea.left + chart.chartArea.right) / 2;
  write(ctx, theme, content.name(content.marked), place.x + (left ? -22 : 22), place.y - 14, {
    colour: theme.ink,
    weight: 600,
    align: left ? 'right' : 'left',
    halo: theme.page,
  });
}

function paintZero(chart: Chart, theme: ChartTheme): void {
  const zero = Math.round(chart.scales['y']?.getPixelForValue(0) ?? 0) + 0.5;
  chart.ctx.strokeStyle = theme.control;
  chart.ctx.lineWidth = 1;
  chart.ctx.beginPath();
  chart.ctx.moveTo(chart.chartArea.left, zero);
  chart.ctx.lineTo(chart.chartArea.right, zero);
  chart.ctx.stroke();
}

export function drawScatter(content: ScatterContent, theme: ChartTheme): Drawing {
  const [low, high] = mostOf(content.change);
  const [from, to] = mostOf(content.need);
  const letters = { family: theme.sans, size: 12.5 };
  const ticks = { color: theme.ink3, font: letters, padding: 6, maxTicksLimit: 7 };
  return {
    kind: 'line',
    data: { datasets: [{ data: [] }] },
    options: {
      ...QUIET,
      layout: { padding: { top: 10, right: 18 } },
      scales: {
        x: {
          type: 'linear',
          min: from,
          max: to,
          border: { display: false },
          grid: { display: false },
          ticks: { ...ticks, includeBounds: false, callback: (value) => content.tickNeed(Number(value)) },
          title: { display: true, text: content.needLabel, color: theme.ink3, font: letters },
        },
        y: {
          type: 'linear',
          min: Math.min(low, -0.01),
          max: Math.max(high, 0.01),
          border: { display: false },
          grid: { color: theme.line, drawTicks: false },
          ticks: { ...ticks, includeBounds: false, callback: (value) => content.tickChange(Number(value)) },
        },
      },
    },
    over: (chart) => {
      paintZero(chart, theme);
      paintDots(chart, content, theme);
      paintMarked(chart, content, theme);
    },
  };
}
