// Horizontal bars on both sides of zero, named at the left and labelled at their ends.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { roomFor, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

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

function paintRows(chart: Chart, rows: readonly DivergingRow[], layout: DivergingLayout, theme: ChartTheme): void {
  const { ctx } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  const zero = Math.round(x.getPixelForValue(0)) + 0.5;
  ctx.save();
  ctx.strokeStyle = theme.control;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(zero, 0);
  ctx.lineTo(zero, rows.length * layout.rowHeight);
  ctx.stroke();
  rows.forEach((row, r) => {
    const y = (r + 0.5) * layout.rowHeight + 0.5;
    const chosen = row.key === layout.selected;
    const weight = chosen ? 700 : layout.nameWeight;
    write(ctx, theme, row.name, 0, y, { colour: chosen ? theme.ink : theme.ink2, weight });
    const end = x.getPixelForValue(Number.isFinite(row.value) ? row.value : 0);
    const negative = row.value < 0;
    write(ctx, theme, row.text, negative ? Math.min(end, zero - 1) - GAP : Math.max(end, zero + 1) + GAP, y, {
      colour: theme.ink,
      weight: chosen ? 700 : layout.textWeight,
      align: negative ? 'right' : 'left',
    });
    if (row.note) write(ctx, theme, row.note, chart.width, y, { colour: theme.ink3, align: 'right' });
  });
  ctx.restore();
}

function paintActive(chart: Chart, layout: DivergingLayout, theme: ChartTheme): void {
  if (layout.active === null) return;
  chart.ctx.fillStyle = theme.actWeak;
  chart.ctx.fillRect(0, layout.active * layout.rowHeight, chart.width, layout.rowHeight);
}

export function drawDivergingBars(rows: readonly DivergingRow[], layout: DivergingLayout, theme: ChartTheme): Drawing {
  const [low, high] = divergingDomain(
    rows.map(({ value }) => value),
    layout.domain,
  );
  const room = (side: readonly DivergingRow[]): number =>
    side.length === 0 ? 0 : roomFor(side.map(({ text }) => text)) + GAP + 2;
  const left = layout.nameWidth + room(rows.filter(({ value }) => value < 0));
  const right = layout.noteWidth + room(rows.filter(({ value }) => !(value < 0)));
  return {
    kind: 'bar',
    data: {
      labels: rows.map(({ key }) => key),
      datasets: [
        {
          data: rows.map(({ value }) => (Number.isFinite(value) ? value : null)),
          backgroundColor: rows.map(({ value }) => (value < 0 ? theme.loss : value > 0 ? theme.gain : theme.control)),
          barThickness: layout.barHeight,
          borderRadius: 1,
        },
      ],
    },
    options: {
      ...QUIET,
      indexAxis: 'y',
      layout: { padding: { left, right, top: 0, bottom: 0 } },
      scales: { x: { display: false, min: low, max: high }, y: { type: 'category', display: false } },
    },
    under: (chart) => paintActive(chart, layout, theme),
    over: (chart) => paintRows(chart, rows, layout, theme),
  };
}
