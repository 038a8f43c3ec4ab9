// The maps of a comparison as one picture for a report: a map a proposal, one legend, the source.

import type { ChartFrameText } from '#lib/charts/frame.ts';
import { write } from '#lib/charts/letters.ts';
import { composePicture } from '#lib/charts/picture.ts';
import { saveFile } from '#lib/charts/save-file.ts';
import { currentTheme, font } from '#lib/charts/theme.ts';
import type { Language } from '#lib/i18n/language.ts';
import { classLabels } from '#lib/map/class-labels.ts';
import type { MapScale } from '#lib/map/classes.ts';
import { CLASS_COLOURS } from '#lib/map/colours.ts';
import { areaOn } from '#lib/page-zoom.ts';

export interface MapsPicture {
  /** In the order of the maps in the box. */
  readonly letters: readonly { readonly letter: string; readonly title: string }[];
  readonly scale: MapScale;
  readonly frame: ChartFrameText;
  readonly language: Language;
}

const SCALE = 2;
const GAP = 24;
const HEAD = 26;
const LEGEND = { swatch: 44, height: 46 };

/** A CSS colour as a canvas can paint it. */
function resolved(box: HTMLElement, css: string): string {
  const probe = box.ownerDocument.createElement('i');
  probe.style.color = css;
  box.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** As much of a text as fits. */
function shortened(context: CanvasRenderingContext2D, text: string, width: number): string {
  let letters = text.length;
  const words = (): string => (letters < text.length ? `${text.slice(0, letters).trimEnd()}…` : text);
  while (letters > 1 && context.measureText(words()).width > width) letters--;
  return words();
}

function paintLegend(context: CanvasRenderingContext2D, box: HTMLElement, picture: MapsPicture, top: number): void {
  const theme = currentTheme();
  const colours = CLASS_COLOURS[picture.scale.palette];
  colours.forEach((colour, i) => {
    context.fillStyle = resolved(box, colour);
    context.fillRect(i * (LEGEND.swatch + 1), top, LEGEND.swatch, 14);
  });
  const labels = classLabels(picture.scale, picture.language);
  const right = colours.length * (LEGEND.swatch + 1);
  write(context, theme, labels[0] ?? '', 0, top + 26, { colour: theme.ink2 });
  write(context, theme, labels.at(-1) ?? '', right, top + 26, { colour: theme.ink2, align: 'right' });
}

/** The maps inside the box beside one another, each under its letter. @throws Error before they are drawn. */
function paintMaps(box: HTMLElement, picture: MapsPicture): HTMLCanvasElement {
  const theme = currentTheme();
  const maps = [...box.querySelectorAll<HTMLElement>('[role="application"]')];
  const areas = maps.map((map) => areaOn(map, map));
  const height = Math.max(...areas.map((area) => area.height));
  const widths = areas.map(({ width }) => width + GAP);
  const canvas = box.ownerDocument.createElement('canvas');
  canvas.width =
    Math.max(
      9 * (LEGEND.swatch + 1),
      widths.reduce((sum, width) => sum + width, 0),
    ) * SCALE;
  canvas.height = (HEAD + height + LEGEND.height) * SCALE;
  const context = canvas.getContext('2d');
  if (context === null || maps.length === 0) throw new Error('The maps are not drawn yet.');
  context.scale(SCALE, SCALE);
  let left = 0;
  maps.forEach((map, m) => {
    const area = areas[m] ?? areaOn(map, map);
    const { letter = '', title = '' } = picture.letters[m] ?? {};
    context.font = font(theme, undefined, 600);
    const words = shortened(context, `${letter}. ${title}`, area.width);
    write(context, theme, words, left, 10, { colour: theme.ink, weight: 600 });
    for (const layer of map.querySelectorAll('canvas')) {
      const at = areaOn(map, layer);
      context.drawImage(layer, at.x + left, at.y + HEAD, at.width, at.height);
    }
    left += widths[m] ?? 0;
  });
  paintLegend(context, box, picture, HEAD + height + 10);
  return canvas;
}

export async function saveMapsPicture(box: HTMLElement, picture: MapsPicture): Promise<void> {
  const file = await composePicture(paintMaps(box, picture), picture.frame, currentTheme());
  saveFile(file, `${picture.frame.fileName}.png`);
}
