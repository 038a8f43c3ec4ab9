// One chart.js instance on one canvas: made when the library arrives, repainted when the drawing
// changes, sized by its container, destroyed with the canvas.

import type { Chart } from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { pixelRatioOf } from '#lib/page-zoom.ts';
import { assignDrawing, paintPlugin } from './drawing.ts';
import type { Draw, Drawing } from './drawing.ts';
import { currentTheme } from './theme.ts';

type Library = typeof import('./registry.ts');

function create(canvas: HTMLCanvasElement, drawing: Drawing, library: Library, ratio: number): Chart {
  const { kind, data, options } = drawing;
  return new library.Chart(canvas, {
    type: kind,
    data: data as never,
    options: { ...options, devicePixelRatio: ratio },
    plugins: [paintPlugin(drawing)],
  });
}

/**
 * Attach to a canvas inside a positioned box of fixed height. `draw` is read reactively. The size is
 * told to chart.js, which would measure in pixels of the window on an enlarged page.
 */
export function chartCanvas(draw: () => Draw, ready?: (chart: Chart | null) => void): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const box = canvas.parentElement ?? canvas;
    let chart = $state.raw<Chart | null>(null);
    let size = $state.raw({ width: box.clientWidth, height: box.clientHeight });
    let gone = false;
    const drawing = $derived(draw()(currentTheme()));
    const ratio = $derived(pixelRatioOf(canvas));
    const observer = new ResizeObserver(([entry]) => {
      if (entry && (entry.contentRect.width > 0 || entry.contentRect.height > 0)) size = entry.contentRect;
    });
    observer.observe(box);

    void import('./registry.ts').then((library) => {
      if (gone) return;
      [canvas.width, canvas.height] = [size.width, size.height];
      chart = create(canvas, drawing, library, ratio);
      ready?.(chart);
    });

    $effect(() => {
      const next = drawing;
      if (!chart) return;
      assignDrawing(chart, next);
      chart.data = next.data as never;
      chart.options = { ...next.options, devicePixelRatio: ratio };
      chart.update('none');
    });
    $effect(() => {
      const { width, height } = size;
      // Even where the box stays the same, the canvas has other pixels at another ratio.
      if (chart && ratio > 0) chart.resize(width, height);
    });

    return () => {
      gone = true;
      observer.disconnect();
      chart?.destroy();
      ready?.(null);
    };
  };
}

/** The same drawing alone on a new canvas, at twice the pixels, for a picture to save. */
export async function drawOnce(draw: Draw, width: number, height: number): Promise<HTMLCanvasElement> {
  const library = await import('./registry.ts');
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const chart = create(canvas, draw(currentTheme()), library, 2);
  chart.draw();
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}
