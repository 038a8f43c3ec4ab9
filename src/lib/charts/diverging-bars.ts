// Horizontal bars on both sides of zero, named at the left and labelled at their ends.

import { roomFor, write } from './letters.ts';
import type { Paint, Surface } from './painted-canvas.svelte.ts';

export interface DivergingRow {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Label at the end of the bar. */
  readonly text: string;
  /** Text at the far right. */
  readonly note?: string;
}

export interface DivergingLayout {
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly nameWidth: number;
  readonly noteWidth: number;
  readonly nameWeight: number;
  readonly textWeight: number;
  /** Key of the row in bold. */
  readonly selected: string | null;
  /** Position under the pointer or the keyboard. */
  readonly active: number | null;
  /** Ends of the scale; without them, those of the values. Zero is always in. */
  readonly domain?: readonly [number, number];
}

const GAP = 5;

/** Scale from the values, never empty, always with zero. */
export function divergingDomain(
  values: readonly number[],
  domain: readonly [number, number] = [0, 0],
): [number, number] {
  const low = Math.min(0, domain[0], ...values.filter(Number.isFinite));
  const high = Math.max(0, domain[1], ...values.filter(Number.isFinite));
  return low === high ? [-1, 1] : [low, high];
}

/** Scale of the bars: from a value to px, zero on a pixel of its own. */
interface Scale {
  readonly zero: number;
  /** px of a value; those that are not finite stand at zero. */
  readonly at: (value: number) => number;
}

function scaleOf(rows: readonly DivergingRow[], layout: DivergingLayout, width: number): Scale {
  const [low, high] = divergingDomain(
    rows.map(({ value }) => value),
    layout.domain,
  );
  const room = (side: readonly DivergingRow[]): number =>
    side.length === 0 ? 0 : roomFor(side.map(({ text }) => text)) + GAP + 2;
  const left = layout.nameWidth + room(rows.filter(({ value }) => value < 0));
  const right = width - layout.noteWidth - room(rows.filter(({ value }) => !(value < 0)));
  const at = (value: number): number => left + ((value - low) / (high - low)) * Math.max(0, right - left);
  return { zero: Math.round(at(0)) + 0.5, at: (value) => at(Number.isFinite(value) ? value : 0) };
}

function paintBars(surface: Surface, rows: readonly DivergingRow[], layout: DivergingLayout, scale: Scale): void {
  const { context, theme } = surface;
  rows.forEach(({ value }, r) => {
    const [start, end] = [scale.at(0), scale.at(value)];
    context.fillStyle = value < 0 ? theme.loss : theme.gain;
    context.beginPath();
    context.roundRect(
      Math.min(start, end),
      (r + 0.5) * layout.rowHeight - layout.barHeight / 2,
      Math.abs(end - start),
      layout.barHeight,
      value < 0 ? [1, 0, 0, 1] : [0, 1, 1, 0],
    );
    context.fill();
  });
}

function paintWords(surface: Surface, rows: readonly DivergingRow[], layout: DivergingLayout, scale: Scale): void {
  const { context, theme, width } = surface;
  rows.forEach((row, r) => {
    const y = (r + 0.5) * layout.rowHeight + 0.5;
    const chosen = row.key === layout.selected;
    const weight = chosen ? 700 : layout.nameWeight;
    write(context, theme, row.name, 0, y, { colour: chosen ? theme.ink : theme.ink2, weight });
    const end = scale.at(row.value);
    const negative = row.value < 0;
    const beside = negative ? Math.min(end, scale.zero - 1) - GAP : Math.max(end, scale.zero + 1) + GAP;
    write(context, theme, row.text, beside, y, {
      colour: theme.ink,
      weight: chosen ? 700 : layout.textWeight,
      align: negative ? 'right' : 'left',
    });
    if (row.note) write(context, theme, row.note, width, y, { colour: theme.ink3, align: 'right' });
  });
}

export function divergingBars(rows: readonly DivergingRow[], layout: DivergingLayout): Paint {
  return (surface) => {
    const { context, theme, width } = surface;
    const scale = scaleOf(rows, layout, width);
    if (layout.active !== null) {
      context.fillStyle = theme.actWeak;
      context.fillRect(0, layout.active * layout.rowHeight, width, layout.rowHeight);
    }
    paintBars(surface, rows, layout, scale);
    context.fillStyle = theme.control;
    context.fillRect(scale.zero - 0.5, 0, 1, rows.length * layout.rowHeight);
    paintWords(surface, rows, layout, scale);
  };
}
