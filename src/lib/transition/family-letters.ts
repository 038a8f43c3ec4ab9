// The letters of lines, painted on them where each is farthest from the others.

import type { Chart } from 'chart.js';
import { write } from '#lib/charts/letters.ts';
import { font } from '#lib/charts/theme.ts';
import type { ChartTheme } from '#lib/charts/theme.ts';
import { axisTop } from './family-content.ts';
import type { FamilyLine, FamilyLinesContent } from './family-content.ts';
import { bundleLines, letterSpots } from './letter-spots.ts';

const BADGE = 8;

function paintBadge(chart: Chart, x: number, y: number, letters: string, chosen: boolean, theme: ChartTheme): void {
  const { ctx } = chart;
  ctx.font = font(theme, 12.5, 600);
  const half = Math.max(BADGE, ctx.measureText(letters).width / 2 + 4);
  ctx.fillStyle = theme.page;
  ctx.strokeStyle = chosen ? theme.act : theme.control;
  ctx.lineWidth = chosen ? 1.6 : 1;
  ctx.beginPath();
  ctx.roundRect(x - half, y - BADGE, half * 2, BADGE * 2, 4);
  ctx.fill();
  ctx.stroke();
  write(ctx, theme, letters, x, y + 0.5, {
    colour: chosen ? theme.act : theme.ink2,
    weight: 600,
    size: 12.5,
    align: 'center',
  });
}

export function paintLetters(chart: Chart, content: FamilyLinesContent, theme: ChartTheme): void {
  const { chartArea } = chart;
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  if (!x || !y) return;
  const top = axisTop(content);
  const heights = content.lines.map(({ values }) => values.map((value) => value / top));
  const bundles = bundleLines(heights);
  const aspect = (chartArea.right - chartArea.left) / Math.max(1, chartArea.bottom - chartArea.top);
  letterSpots(heights, bundles, aspect).forEach((step, b) => {
    const lines = (bundles[b] ?? []).map((l) => content.lines[l] as FamilyLine);
    const value = lines[0]?.values[step];
    if (value === undefined || !Number.isFinite(value)) return;
    const letters = lines.map(({ letter }) => letter).join(' ');
    const isChosen = lines.some(({ chosen }) => chosen);
    paintBadge(
      chart,
      x.getPixelForValue(content.years[step] ?? 0),
      y.getPixelForValue(value),
      letters,
      isChosen,
      theme,
    );
  });
}
