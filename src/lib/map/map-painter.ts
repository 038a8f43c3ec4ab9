// Two canvases: fills by look-up below, borders above.

import type { LineColours } from './colours.ts';
import type { BorderPaths } from './lines.ts';
import type { Raster } from './map-messages.ts';
import { recolourInto } from './recolour.ts';
import type { LookUp } from './recolour.ts';

/** Widths in CSS pixels. */
const COAST_WIDTH = 0.9;
const UF_WIDTH = 1.3;
const REGION_WIDTH = 0.6;

/** Name of the measure of one colouring. */
const RECOLOUR = 'map recolour';

export class MapPainter {
  private readonly fill: CanvasRenderingContext2D;
  private readonly lines: CanvasRenderingContext2D;
  private image: ImageData | null = null;

  constructor(fill: HTMLCanvasElement, lines: HTMLCanvasElement) {
    this.fill = fill.getContext('2d')!;
    this.lines = lines.getContext('2d')!;
  }

  /** `ratio`: device pixels per CSS pixel. */
  colour({ view, ids }: Raster, look: LookUp, ratio: number): void {
    const start = performance.now();
    if (this.image?.width !== view.width || this.image.height !== view.height) {
      this.image = new ImageData(view.width, view.height);
    }
    sizeCanvas(this.fill.canvas, view.width, view.height);
    recolourInto(new Uint32Array(this.image.data.buffer), ids, view.width, look, ratio);
    this.fill.putImageData(this.image, 0, 0);
    // For whoever observes (the bench): only the last one is kept.
    performance.clearMeasures(RECOLOUR);
    performance.measure(RECOLOUR, { start });
  }

  stroke({ view }: Raster, paths: BorderPaths, colours: LineColours, withRegions: boolean, ratio: number): void {
    const { lines } = this;
    sizeCanvas(lines.canvas, view.width, view.height);
    lines.setTransform(1, 0, 0, 1, 0, 0);
    lines.clearRect(0, 0, view.width, view.height);
    lines.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
    lines.lineJoin = lines.lineCap = 'round';
    const draw = (path: Path2D, colour: string, width: number) => {
      lines.strokeStyle = colour;
      lines.lineWidth = (width * ratio) / view.scale;
      lines.stroke(path);
    };
    if (withRegions) draw(paths.region, colours.uf, REGION_WIDTH);
    draw(paths.uf, colours.uf, UF_WIDTH);
    draw(paths.coast, colours.coast, COAST_WIDTH);
  }
}

function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
