// The mark between scenario and reference at the selected year, and its label where no line passes.

import type { Chart } from 'chart.js';
import { roomFor, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';
import type { LineRole, YearPathContent } from './year-lines.ts';

/** Pixel positions of scenario and reference at the selected year, when both are there. */
function differenceEnds(chart: Chart, content: YearPathContent): { x: number; from: number; to: number } | null {
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  const at = content.years.indexOf(content.year);
  const valueOf = (role: LineRole): number =>
    content.lines.find((line) => line.role === role)?.values[at] ?? Number.NaN;
  const [scenario, reference] = [valueOf('scenario'), valueOf('reference')];
  if (!x || !y || !Number.isFinite(scenario) || !Number.isFinite(reference)) return null;
  return {
    x: x.getPixelForValue(content.year),
    from: y.getPixelForValue(reference),
    to: y.getPixelForValue(scenario),
  };
}

/** Heights of the lines that are drawn over the columns between two pixel positions. */
function heightsBetween(chart: Chart, content: YearPathContent, left: number, right: number): number[] {
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  if (!x || !y) return [];
  const heights: number[] = [];
  for (let column = left; column <= right; column += 4) {
    const at = (x.getValueForPixel(column) ?? Number.NaN) - (content.years[0] ?? 0);
    for (const { values } of content.lines) {
      const before = values[Math.floor(at)] ?? Number.NaN;
      const after = values[Math.ceil(at)] ?? Number.NaN;
      heights.push(y.getPixelForValue(before + (after - before) * (at - Math.floor(at))));
    }
  }
  return heights;
}

/** The first of the tops wanted where a label so high crosses no line; else the second, above the mark. */
export function clearTop(wanted: readonly number[], height: number, lines: readonly number[]): number {
  const clear = (top: number): boolean => top >= 0 && !lines.some((y) => y > top - 2 && y < top + height + 2);
  return wanted.find(clear) ?? wanted[1] ?? 0;
}

export function paintDifference(chart: Chart, content: YearPathContent, theme: ChartTheme): void {
  const ends = differenceEnds(chart, content);
  if (!ends) return;
  const { ctx } = chart;
  const loses = ends.to > ends.from;
  const [colour, ink] = !content.toned
    ? [theme.ink, theme.ink]
    : loses
      ? [theme.loss, theme.lossInk]
      : [theme.gain, theme.gainInk];
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.8;
  ctx.beginPath();
  ctx.moveTo(ends.x, ends.from);
  ctx.lineTo(ends.x, ends.to);
  ctx.stroke();
  ctx.fillStyle = theme.act;
  ctx.beginPath();
  ctx.arc(ends.x, ends.to, 3.5, 0, 2 * Math.PI);
  ctx.fill();
  const room = roomFor(content.difference);
  // Left of the mark; over it only where the left has no room.
  const right = Math.max(ends.x - 7, chart.chartArea.left + room);
  const height = content.difference.length * 16;
  const top = clearTop(
    [(ends.from + ends.to - height) / 2, Math.min(ends.from, ends.to) - height - 2, Math.max(ends.from, ends.to) + 4],
    height,
    heightsBetween(chart, content, right - room, right),
  );
  content.difference.forEach((text, l) => {
    write(ctx, theme, text, right, Math.max(8, top + 8 + l * 16), {
      colour: ink,
      weight: l === 0 ? 600 : 400,
      align: 'right',
      halo: theme.page,
    });
  });
}
