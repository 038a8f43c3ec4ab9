// What a chart says of itself before chart.js knows of it: a pure description, remade from data,
// theme and language, and what is painted under and over the marks.

import type { Chart, ChartData, ChartOptions, Plugin } from 'chart.js';
import type { ChartTheme } from './theme.ts';

export type ChartKind = 'bar' | 'line';

export interface Drawing {
  readonly kind: ChartKind;
  readonly data: ChartData<ChartKind, (number | readonly [number, number] | Point | null)[], string>;
  readonly options: ChartOptions<ChartKind>;
  /** Painted before the marks (grid, bands) and after them (labels, axes). */
  readonly under?: (chart: Chart) => void;
  readonly over?: (chart: Chart) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Draw = (theme: ChartTheme) => Drawing;

/**
 * Options all charts share: no animation (a new result repaints at once), no legend, no tooltip of chart.js;
 * its size is told to it (chart-canvas.svelte.ts).
 */
export const QUIET = {
  animation: false,
  responsive: false,
  maintainAspectRatio: false,
  events: [],
} as const satisfies ChartOptions<ChartKind>;

const painted = new WeakMap<Chart, Drawing>();

/** Say which drawing a chart shows; its painters are read from here at every frame. */
export function assignDrawing(chart: Chart, drawing: Drawing): void {
  painted.set(chart, drawing);
}

export function paintPlugin(first: Drawing): Plugin {
  const drawingOf = (chart: Chart): Drawing => painted.get(chart) ?? first;
  return {
    id: 'paint',
    beforeDatasetsDraw: (chart) => drawingOf(chart).under?.(chart),
    afterDatasetsDraw: (chart) => drawingOf(chart).over?.(chart),
  };
}
