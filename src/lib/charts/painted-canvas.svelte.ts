// A canvas painted by one pure function, where a chart needs no library: sharp at any pixel ratio,
// as wide as its box, painted again when data, theme, fonts or width change.

import type { Attachment } from 'svelte/attachments';
import { pixelRatioOf } from '#lib/page-zoom.ts';
import { currentTheme } from './theme.ts';
import type { ChartTheme } from './theme.ts';

/** Where a painter paints: sizes in CSS px. */
export interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly theme: ChartTheme;
  readonly width: number;
  readonly height: number;
}

export type Paint = (surface: Surface) => void;

/** @throws Error where the browser gives no 2D canvas. */
function paintOn(canvas: HTMLCanvasElement, paint: Paint, width: number, height: number, ratio: number): void {
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gave no 2D canvas; the chart could not be drawn.');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paint({ context, theme: currentTheme(), width, height });
}

/** Attach to a canvas that fills a box of fixed height. `paint` is read reactively. */
export function paintedCanvas(paint: () => Paint): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let size = $state.raw({ width: canvas.clientWidth, height: canvas.clientHeight });
    const observer = new ResizeObserver(() => {
      size = { width: canvas.clientWidth, height: canvas.clientHeight };
    });
    observer.observe(canvas);
    $effect(() => {
      const { width, height } = size;
      if (width > 0 && height > 0) paintOn(canvas, paint(), width, height, pixelRatioOf(canvas));
    });
    return () => observer.disconnect();
  };
}

/** The same painting alone on a new canvas, at twice the pixels, for a picture to save. */
export function paintOnce(paint: Paint, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  paintOn(canvas, paint, width, height, 2);
  return canvas;
}
