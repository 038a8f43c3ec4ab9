// A flow of money in three columns: bands as high as their R$, from left to right.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

export interface FlowNode {
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly hypothesis?: boolean;
}

export interface FlowBand {
  readonly label: string;
  readonly value: number;
  /** Whether the band meets the left and the right node, or comes from outside or leaves. */
  readonly kind: 'through' | 'in' | 'out';
}

export interface FlowContent {
  readonly reference: FlowNode;
  readonly after: FlowNode;
  readonly stays: FlowNode;
  readonly toMac: FlowNode | null;
  /** Between the first two nodes, from the top. */
  readonly bands: readonly FlowBand[];
}

const NODE = 12;
const HEAD = 44;
const GAP = 30;
/** A band shows even where it is next to nothing. */
const LEAST = 1.5;

interface Ends {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

function paintBand(
  ctx: CanvasRenderingContext2D,
  { left, right, from, to, height }: Ends,
  colour: string,
  alpha: number,
): void {
  const middle = (left + right) / 2;
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(left, from);
  ctx.bezierCurveTo(middle, from, middle, to, right, to);
  ctx.lineTo(right, to + height);
  ctx.bezierCurveTo(middle, to + height, middle, from + height, left, from + height);
  ctx.closePath();
  ctx.fill();
  ctx.globalAlpha = 1;
}

function paintNode(
  ctx: CanvasRenderingContext2D,
  theme: ChartTheme,
  node: FlowNode,
  place: { x: number; y: number; height: number; align: CanvasTextAlign; under?: boolean },
): void {
  ctx.fillStyle = node.hypothesis ? theme.hypothesis : theme.act;
  ctx.fillRect(place.x, place.y, NODE, Math.max(LEAST, place.height));
  const at = place.align === 'left' ? place.x : place.align === 'right' ? place.x + NODE : place.x + NODE / 2;
  const top = place.under ? place.y + Math.max(LEAST, place.height) + 13 : place.y - 29;
  const colour = node.hypothesis ? theme.hypothesis : theme.ink;
  write(ctx, theme, node.label, at, top, { colour, weight: 600, align: place.align, halo: theme.page });
  write(ctx, theme, node.text, at, top + 17, { colour: theme.ink2, align: place.align, halo: theme.page });
}

/** px a R$, so that the highest column fits under its names and over those of MAC. */
function scaleOf(content: FlowContent, height: number): number {
  const out = content.bands.reduce((sum, { kind, value }) => (kind === 'out' ? sum + value : sum), 0);
  const most = Math.max(content.reference.value, content.after.value + out);
  return (height - HEAD - GAP - 48) / Math.max(1, most);
}

function paint(chart: Chart, content: FlowContent, theme: ChartTheme): void {
  const { ctx, width, height } = chart;
  const scale = scaleOf(content, height);
  const [left, middle, right] = [0, Math.round((width - NODE) * 0.52), width - NODE];
  let [from, to] = [HEAD, HEAD];
  content.bands.forEach((band) => {
    const high = Math.max(LEAST, band.value * scale);
    const ends = { left: left + NODE, right: middle, from, to, height: high };
    if (band.kind === 'in') ends.left = middle - 60;
    if (band.kind === 'out') ends.right = left + NODE + 60;
    if (band.kind === 'in') ends.from = to + 26;
    if (band.kind === 'out') ends.to = from + 26;
    paintBand(ctx, ends, band.kind === 'through' ? theme.act : theme.control, band.label === '' ? 0.16 : 0.3);
    if (band.kind !== 'in') from += band.value * scale;
    if (band.kind !== 'out') to += band.value * scale;
  });
  const stays = content.stays.value * scale;
  paintBand(ctx, { left: middle + NODE, right, from: HEAD, to: HEAD, height: stays }, theme.act, 0.16);
  if (content.toMac) {
    const high = Math.max(LEAST, content.toMac.value * scale);
    const ends = { left: middle + NODE, right, from: HEAD + stays, to: HEAD + stays + GAP, height: high };
    paintBand(ctx, ends, theme.hypothesis, 0.35);
    paintNode(ctx, theme, content.toMac, { x: right, y: ends.to, height: high, align: 'right', under: true });
  }
  paintNode(ctx, theme, content.reference, {
    x: left,
    y: HEAD,
    height: content.reference.value * scale,
    align: 'left',
  });
  paintNode(ctx, theme, content.after, { x: middle, y: HEAD, height: content.after.value * scale, align: 'center' });
  paintNode(ctx, theme, content.stays, { x: right, y: HEAD, height: stays, align: 'right' });
}

export function drawFlow(content: FlowContent, theme: ChartTheme): Drawing {
  return {
    kind: 'line',
    data: { datasets: [{ data: [] }] },
    options: { ...QUIET, scales: { x: { display: false }, y: { display: false } } },
    over: (chart) => paint(chart, content, theme),
  };
}
