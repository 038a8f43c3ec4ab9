// From one amount to another by steps: zero-based bars, each beginning where the last one ended.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { roomFor, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';
import { waterfallSpans } from './waterfall-steps.ts';
import type { WaterfallStep } from './waterfall-steps.ts';

/** Beside the bar there is room for names; on a phone they go above it. */
interface Geometry {
  readonly row: number;
  readonly bar: number;
  /** Middles of name, note and bar from the top of the row. */
  readonly name: number;
  readonly note: number;
  readonly middle: number;
}

const BESIDE: Geometry = { row: 42, bar: 22, name: 13, note: 29, middle: 21 };
const ABOVE: Geometry = { row: 56, bar: 18, name: 12, note: 12, middle: 34 };
const STACKED_BELOW = 460;

const geometryOf = (width: number): Geometry => (width > 0 && width < STACKED_BELOW ? ABOVE : BESIDE);

/** How far bars stand under the middle of their rows. */
const drop = (g: Geometry): number => g.middle - g.row / 2;

/** Height in px of the chart in a place so wide. */
export const waterfallHeight = (steps: readonly WaterfallStep[], width: number): number =>
  steps.length * geometryOf(width).row + drop(geometryOf(width));

function barColour(step: WaterfallStep, theme: ChartTheme): string {
  if (step.kind === 'start') return theme.ink3;
  if (step.kind === 'end') return theme.act;
  return step.value < 0 ? theme.loss : theme.gain;
}

function paintFrame(chart: Chart, spans: readonly (readonly [number, number])[], g: Geometry, theme: ChartTheme): void {
  const { ctx } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  const at = (value: number): number => Math.round(x.getPixelForValue(value)) + 0.5;
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.control;
  ctx.beginPath();
  ctx.moveTo(at(0), 0);
  ctx.lineTo(at(0), spans.length * g.row);
  spans.slice(0, -1).forEach(([, to], s) => {
    ctx.moveTo(at(to), s * g.row + g.middle + g.bar / 2);
    ctx.lineTo(at(to), (s + 1) * g.row + g.middle - g.bar / 2);
  });
  ctx.stroke();
}

function paintStep(
  chart: Chart,
  step: WaterfallStep,
  top: number,
  span: readonly [number, number],
  g: Geometry,
  theme: ChartTheme,
): void {
  const { ctx } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  const stacked = g === ABOVE;
  const halo = stacked ? { halo: theme.page } : {};
  const nameTop = top + (step.note ? g.name : g.middle);
  write(ctx, theme, step.label, stacked ? 4 : 0, stacked ? top + g.name : nameTop, {
    colour: theme.ink,
    size: 14,
    weight: 600,
    ...halo,
  });
  const indent = stacked ? 12 + ctx.measureText(step.label).width : 0;
  const noteColour = step.hypothesis ? theme.hypothesis : theme.ink3;
  if (step.note) write(ctx, theme, step.note, indent, top + g.note, { colour: noteColour, size: 12.5, ...halo });
  const [low, high] = [x.getPixelForValue(Math.min(...span)), x.getPixelForValue(Math.max(...span))];
  const middle = top + g.middle;
  write(ctx, theme, step.text, high + 7, middle, { colour: theme.ink, weight: 600 });
  if (step.hypothesis && low !== high) paintDashes(ctx, low, high, middle - g.bar / 2, g.bar, theme);
}

/** A dashed edge in the colour of hypothesis around the bar. */
function paintDashes(
  ctx: CanvasRenderingContext2D,
  left: number,
  right: number,
  top: number,
  height: number,
  theme: ChartTheme,
): void {
  ctx.save();
  ctx.strokeStyle = theme.hypothesis;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([3, 2]);
  ctx.strokeRect(left - 2.5, top - 2.5, Math.max(1, right - left) + 5, height + 5);
  ctx.restore();
}

export function drawWaterfall(steps: readonly WaterfallStep[], width: number, theme: ChartTheme): Drawing {
  const g = geometryOf(width);
  const spans = waterfallSpans(steps);
  const ends = spans.flat();
  const names = Math.max(
    roomFor(
      steps.map(({ label }) => label),
      14.6,
    ),
    roomFor(
      steps.map(({ note }) => note),
      12.5,
    ),
  );
  return {
    kind: 'bar',
    data: {
      labels: steps.map(({ id }) => id),
      datasets: [
        {
          data: spans,
          backgroundColor: steps.map((step) => barColour(step, theme)),
          barThickness: g.bar,
          borderRadius: 1,
          borderSkipped: false,
          minBarLength: 1,
        },
      ],
    },
    options: {
      ...QUIET,
      indexAxis: 'y',
      // The category scale centres bars in their rows; the padding moves them under the names.
      layout: {
        padding: {
          left: g === ABOVE ? 0 : names + 14,
          right: roomFor(steps.map(({ text }) => text)) + 12,
          top: drop(g),
        },
        autoPadding: false,
      },
      scales: {
        x: { display: false, min: Math.min(0, ...ends), max: Math.max(0, ...ends) || 1 },
        y: { type: 'category', display: false },
      },
    },
    over: (chart) => {
      paintFrame(chart, spans, g, theme);
      steps.forEach((step, s) => paintStep(chart, step, s * g.row, spans[s] ?? [0, 0], g, theme));
    },
  };
}
