// Text on a canvas: one style at a time, and how wide it will be before there is a canvas.

import { font } from './theme.ts';
import type { ChartTheme } from './theme.ts';

export interface TextStyle {
  readonly colour: string;
  readonly size?: number;
  readonly weight?: number;
  readonly align?: CanvasTextAlign;
  /** Line of the page colour around the letters, where they cross other marks. */
  readonly halo?: string;
}

export function write(
  context: CanvasRenderingContext2D,
  theme: ChartTheme,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): void {
  context.font = font(theme, style.size, style.weight);
  context.textAlign = style.align ?? 'left';
  context.textBaseline = 'middle';
  if (style.halo) {
    context.strokeStyle = style.halo;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = style.colour;
  context.fillText(text, x, y);
}

/** px that the longest text needs at 13.5 px, near enough to leave room for it. */
export function roomFor(texts: readonly string[], size = 13.5): number {
  return Math.ceil(texts.reduce((most, text) => Math.max(most, text.length), 0) * size * 0.51);
}

/** Heights at least `gap` apart, as near as can be to those wanted, inside `[low, high]`; same order as given. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = wanted.slice();
  let floor = low;
  for (const i of order) {
    placed[i] = Math.max(floor, placed[i] ?? 0);
    floor = (placed[i] ?? 0) + gap;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(ceiling, placed[i] ?? 0);
    ceiling = (placed[i] ?? 0) - gap;
  }
  return placed;
}
