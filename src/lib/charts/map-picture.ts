// The map of the page as a picture to paste in a report: what is in sight, its legend, its source.

import type { PaletteName } from '#lib/map/classes.ts';
import { CLASS_COLOURS } from '#lib/map/colours.ts';
import { formatCount } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { areaOn } from '#lib/page-zoom.ts';
import type { ChartFrameText } from './frame.ts';
import { write } from './letters.ts';
import { composePicture } from './picture.ts';
import { saveFile } from './save-file.ts';
import { currentTheme } from './theme.ts';

export interface MapPicture {
  readonly legend: {
    readonly title: string;
    /** Classes 0 … 8. */
    readonly labels: readonly string[];
    readonly counts: readonly number[];
    readonly palette: PaletteName;
  };
  readonly frame: ChartFrameText;
  readonly language: Language;
}

const SCALE = 2;
/** `beside`: what the legend of a wide box needs beyond the room in it. */
const LEGEND = { width: 240, beside: 40, row: 20 };

/** A CSS colour as a canvas can paint it. */
function resolved(box: HTMLElement, css: string): string {
  const probe = box.ownerDocument.createElement('i');
  probe.style.color = css;
  box.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function paintLegend(context: CanvasRenderingContext2D, box: HTMLElement, picture: MapPicture, top: number): void {
  const theme = currentTheme();
  const { title, labels, counts, palette } = picture.legend;
  write(context, theme, title, 0, top, { colour: theme.ink, weight: 600 });
  // Largest value on top, as on the page.
  labels.forEach((label, i) => {
    const y = top + (labels.length - i) * LEGEND.row;
    context.fillStyle = resolved(box, CLASS_COLOURS[palette][i] ?? '');
    context.fillRect(0, y - 6, 16, 12);
    write(context, theme, label, 24, y, { colour: theme.ink2 });
    const count = formatCount(counts[i] ?? 0, picture.language);
    write(context, theme, count, LEGEND.width - 20, y, { colour: theme.ink2, align: 'right' });
  });
}

/**
 * The canvases inside the box as they lie in it, at twice the pixels. A wide box leaves room at its
 * left for the legend; a phone's does not.
 */
function paintMap(box: HTMLElement, picture: MapPicture): HTMLCanvasElement {
  const area = areaOn(box, box);
  const left = area.width > 520 ? LEGEND.beside : LEGEND.width;
  const canvas = box.ownerDocument.createElement('canvas');
  canvas.width = (area.width + left) * SCALE;
  canvas.height = area.height * SCALE;
  const context = canvas.getContext('2d');
  const layers = [...box.querySelectorAll('canvas')];
  if (context === null || layers.length === 0) throw new Error('The map is not drawn yet.');
  context.scale(SCALE, SCALE);
  context.save();
  context.beginPath();
  context.rect(left, 0, area.width, area.height);
  context.clip();
  for (const layer of layers) {
    const at = areaOn(box, layer);
    context.drawImage(layer, at.x + left, at.y, at.width, at.height);
  }
  context.restore();
  paintLegend(context, box, picture, area.height - (picture.legend.labels.length + 1) * LEGEND.row);
  return canvas;
}

export async function saveMapPicture(box: HTMLElement, picture: MapPicture): Promise<void> {
  const file = await composePicture(paintMap(box, picture), picture.frame, currentTheme());
  saveFile(file, `${picture.frame.fileName}.png`);
}
