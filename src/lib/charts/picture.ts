// A chart as a picture to paste in a report: finding, measure, chart and source, at twice the pixels.

import type { ChartFrameText } from './frame.ts';
import { font } from './theme.ts';
import type { ChartTheme } from './theme.ts';

const SCALE = 2;
const MARGIN = 24;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

/** Words in lines no wider than `width`, as `measure` says. */
export function wrapWords(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function linesOf(context: CanvasRenderingContext2D, width: number, style: Line): Line[] {
  context.font = style.font;
  return wrapWords(style.text, width, (line) => context.measureText(line).width).map((text) => ({ ...style, text }));
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.height, 0);

function paintLines(context: CanvasRenderingContext2D, lines: readonly Line[], top: number): number {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const line of lines) {
    top += line.height;
    context.font = line.font;
    context.fillStyle = line.colour;
    context.fillText(line.text, MARGIN, top - line.height * 0.28);
  }
  return top;
}

/** `body` is already at twice the pixels. `source` carries the word of the provenance. */
export async function composePicture(
  body: HTMLCanvasElement,
  frame: Pick<ChartFrameText, 'title' | 'subtitle' | 'source'>,
  theme: ChartTheme,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gave no 2D canvas; the picture could not be drawn.');
  const width = body.width / SCALE;
  const title = { text: frame.title, font: `600 18px ${theme.serif}`, colour: theme.ink, height: 23 };
  const above = [
    ...linesOf(context, width, title),
    ...linesOf(context, width, { text: frame.subtitle, font: font(theme, 14), colour: theme.ink2, height: 19 }),
  ];
  const below = linesOf(context, width, { text: frame.source, font: font(theme, 13), colour: theme.ink3, height: 18 });
  const bodyTop = MARGIN + heightOf(above) + 12;
  const sourceTop = bodyTop + body.height / SCALE + 10;
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (sourceTop + heightOf(below) + MARGIN) * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = theme.page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  paintLines(context, above, MARGIN);
  context.drawImage(body, MARGIN, bodyTop, width, body.height / SCALE);
  paintLines(context, below, sourceTop);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded.'))),
      'image/png',
    );
  });
}
