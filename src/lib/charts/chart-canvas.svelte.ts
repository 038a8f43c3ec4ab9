// One chart.js instance on one canvas: made when the library arrives, repainted when the drawing
// changes, sized by its container, destroyed with the canvas.

import type { Chart } from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { assignDrawing, paintPlugin } from './drawing.ts';
import type { Draw, Drawing } from './drawing.ts';
import { currentTheme } from './theme.ts';

type Library = typeof import('./registry.ts');

function create(canvas: HTMLCanvasElement, drawing: Drawing, library: Library, ratio?: number): Chart {
  const { kind, data, options } = drawing;
  return new library.Chart(canvas, {
    type: kind,
    data: data as never,
    options: ratio === undefined ? options : { ...options, devicePixelRatio: ratio, responsive: false },
    plugins: [paintPlugin(drawing)],
  });
}

/** Attach to a canvas inside a positioned box of fixed height. `draw` is read reactively. */
export function chartCanvas(draw: () => Draw, ready?: (chart: Chart | null) => void): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let chart = $state.raw<Chart | null>(null);
    let gone = false;
    const drawing = $derived(draw()(currentTheme()));

    void import('./registry.ts').then((library) => {
      if (gone) return;
      chart = create(canvas, drawing, library);
      ready?.(chart);
    });

    $effect(() => {
      const next = drawing;
      if (!chart) return;
      assignDrawing(chart, next);
      chart.data = next.data as never;
      chart.options = next.options;
      chart.update('none');
    });

    return () => {
      gone = true;
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
