// From one amount to another by steps: zero-based bars, each beginning where the last one ended.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { roomFor, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** Smaller line under the name, e.g. weight and multiplier. */
  readonly note: string;
  /** `start` and `end` are amounts, drawn from zero; a `step` is a change. */
  readonly kind: 'start' | 'step' | 'end';
  readonly value: number;
  /** The value as the page writes it. */
  readonly text: string;
  /** The step rests on behaviour. */
  readonly hypothesis?: boolean;
}

const ROW = 36;
const BAR = 22;

export const waterfallHeight = (steps: readonly WaterfallStep[]): number => steps.length * ROW;

/** Where each bar begins and ends: amounts from zero, changes from where the running total stands. */
export function waterfallSpans(steps: readonly Pick<WaterfallStep, 'kind' | 'value'>[]): [number, number][] {
  let total = 0;
  return steps.map(({ kind, value }) => {
    const from = kind === 'step' ? total : 0;
    total = kind === 'step' ? total + value : value;
    return [from, total];
  });
}

function barColour(step: WaterfallStep, theme: ChartTheme): string {
  if (step.kind === 'start') return theme.ink3;
  if (step.kind === 'end') return theme.act;
  return step.value < 0 ? theme.loss : theme.gain;
}

function paint(chart: Chart, steps: readonly WaterfallStep[], theme: ChartTheme): void {
  const { ctx } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  const spans = waterfallSpans(steps);
  const middle = (s: number): number => (s + 0.5) * ROW;
  ctx.strokeStyle = theme.control;
  ctx.lineWidth = 1;
  ctx.beginPath();
  const zero = Math.round(x.getPixelForValue(0)) + 0.5;
  ctx.moveTo(zero, 0);
  ctx.lineTo(zero, steps.length * ROW);
  spans.slice(0, -1).forEach(([, to], s) => {
    const at = Math.round(x.getPixelForValue(to)) + 0.5;
    ctx.moveTo(at, middle(s) + BAR / 2);
    ctx.lineTo(at, middle(s + 1) - BAR / 2);
  });
  ctx.stroke();
  steps.forEach((step, s) => {
    const y = middle(s);
    const [from, to] = spans[s] ?? [0, 0];
    write(ctx, theme, step.label, 0, y - (step.note ? 8 : 0), { colour: theme.ink, size: 14, weight: 600 });
    const noteColour = step.hypothesis ? theme.hypothesis : theme.ink3;
    if (step.note) write(ctx, theme, step.note, 0, y + 8, { colour: noteColour, size: 12.5 });
    const end = x.getPixelForValue(Math.max(from, to));
    write(ctx, theme, step.text, end + 7, y, { colour: theme.ink, weight: 600 });
    if (step.hypothesis && from !== to) paintDashes(ctx, x.getPixelForValue(Math.min(from, to)), end, y, theme);
  });
}

/** A dashed edge in the colour of hypothesis around the bar. */
function paintDashes(ctx: CanvasRenderingContext2D, left: number, right: number, y: number, theme: ChartTheme): void {
  ctx.save();
  ctx.strokeStyle = theme.hypothesis;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([3, 2]);
  ctx.strokeRect(left - 2.5, y - BAR / 2 - 2.5, Math.max(1, right - left) + 5, BAR + 5);
  ctx.restore();
}

export function drawWaterfall(steps: readonly WaterfallStep[], theme: ChartTheme): Drawing {
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
          barThickness: BAR,
          borderRadius: 1,
          borderSkipped: false,
          minBarLength: 1,
        },
      ],
    },
    options: {
      ...QUIET,
      indexAxis: 'y',
      layout: { padding: { left: names + 14, right: roomFor(steps.map(({ text }) => text)) + 12 } },
      scales: {
        x: { display: false, min: Math.min(0, ...ends), max: Math.max(0, ...ends) || 1 },
        y: { type: 'category', display: false },
      },
    },
    over: (chart) => paint(chart, steps, theme),
  };
}
