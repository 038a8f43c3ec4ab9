// Lines over the years from a zero-based scale, named at their ends, with the difference marked at
// the selected year.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing, Point } from './drawing.ts';
import { roomFor, spread, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';
import { paintDifference } from './year-difference.ts';
import type { LineRole, YearPathContent } from './year-lines.ts';
import { yearTicks } from './year-ticks.ts';

const END_GAP = 34;

function lineColour(role: LineRole, theme: ChartTheme): string {
  return role === 'scenario' || role === 'target' ? theme.act : role === 'reference' ? theme.ink3 : theme.control;
}

function paintUnder(chart: Chart, content: YearPathContent, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const x = chart.scales['x'];
  if (!x || !content.transition) return;
  const [left, right] = [x.getPixelForValue(content.transition.start), x.getPixelForValue(content.transition.end)];
  ctx.fillStyle = theme.sunken;
  ctx.globalAlpha = 0.7;
  ctx.fillRect(left, chartArea.top, right - left, chartArea.bottom - chartArea.top);
  ctx.globalAlpha = 1;
  if (content.transition.label !== '') {
    write(ctx, theme, content.transition.label, left + 6, chartArea.top + 10, { colour: theme.ink3, size: 12.5 });
  }
}

function paintYears(chart: Chart, content: YearPathContent, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  for (const year of yearTicks(content.years, content.year, chartArea.right - chartArea.left)) {
    const chosen = year === content.year;
    write(ctx, theme, String(year), x.getPixelForValue(year), chartArea.bottom + 16, {
      colour: chosen ? theme.ink : theme.ink3,
      weight: chosen ? 700 : 400,
      size: 12.5,
      align: 'center',
    });
  }
}

function paintEnds(chart: Chart, content: YearPathContent, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const y = chart.scales['y'];
  if (!y) return;
  const named = content.lines.filter((line) => Number.isFinite(line.values.at(-1)) && line.label !== '');
  const wanted = named.map((line) => y.getPixelForValue(line.values.at(-1) ?? 0));
  const at = spread(wanted, END_GAP, chartArea.top + 8, chartArea.bottom - 18);
  named.forEach((line, l) => {
    const colour = line.role === 'scenario' ? theme.act : line.role === 'other' ? theme.ink2 : theme.ink;
    const left = chartArea.right + 8;
    write(ctx, theme, line.label, left, at[l] ?? 0, { colour, weight: line.role === 'other' ? 500 : 600 });
    write(ctx, theme, content.end(line), left, (at[l] ?? 0) + 16, { colour: theme.ink2 });
  });
}

/** Points say what they are, once, by the last of them: `below` px under it. */
function paintPoints(chart: Chart, points: readonly Point[], label: string, below: number, theme: ChartTheme): void {
  const [x, y, last] = [chart.scales['x'], chart.scales['y'], points.at(-1)];
  if (!x || !y || !last) return;
  write(chart.ctx, theme, label, x.getPixelForValue(last.x) + 4, y.getPixelForValue(last.y) + below, {
    colour: theme.ink2,
    size: 12.5,
    halo: theme.page,
  });
}

function paintHover(chart: Chart, content: YearPathContent, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  if (content.hover === null || !x || !y) return;
  const at = x.getPixelForValue(content.hover);
  ctx.strokeStyle = theme.control;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(at, chartArea.top);
  ctx.lineTo(at, chartArea.bottom);
  ctx.stroke();
  const position = content.years.indexOf(content.hover);
  for (const line of content.lines) {
    const value = line.values[position];
    if (value === undefined || !Number.isFinite(value)) continue;
    ctx.fillStyle = lineColour(line.role, theme);
    ctx.beginPath();
    ctx.arc(at, y.getPixelForValue(value), 3, 0, 2 * Math.PI);
    ctx.fill();
  }
}

function datasetsOf(content: YearPathContent, theme: ChartTheme): Drawing['data']['datasets'] {
  const reference = content.lines.findIndex(({ role }) => role === 'reference');
  const lines = content.lines.map((line) => ({
    data: content.years.map((year, i) => ({ x: year, y: line.values[i] ?? Number.NaN })),
    borderColor: lineColour(line.role, theme),
    borderWidth: { scenario: 2.4, reference: 1.8, target: 1.6, other: 1.4 }[line.role],
    borderDash: line.role === 'target' ? [2, 4] : [],
    pointRadius: 0,
    fill:
      content.area && line.role === 'scenario' && reference >= 0
        ? { target: reference, above: theme.actWeak, below: theme.actWeak }
        : false,
    order: line.role === 'scenario' ? 0 : 1,
  }));
  const points = (data: readonly Point[], fill: string) => ({
    data: data.slice(),
    showLine: false,
    pointRadius: 3.5,
    pointBackgroundColor: fill,
    pointBorderColor: theme.ink2,
    pointBorderWidth: 1.6,
    order: -1,
  });
  return [
    ...lines,
    ...(content.published.length > 0 ? [points(content.published, theme.page)] : []),
    ...(content.executed.length > 0 ? [points(content.executed, theme.ink2)] : []),
  ];
}

export function drawYearPath(content: YearPathContent, theme: ChartTheme): Drawing {
  const named = content.lines.filter(({ label }) => label !== '');
  const right = roomFor(named.flatMap((line) => [line.label, content.end(line)])) + 14;
  return {
    kind: 'line',
    data: { datasets: datasetsOf(content, theme) },
    options: {
      ...QUIET,
      layout: { padding: { left: 0, right, top: 10, bottom: 26 } },
      scales: {
        x: { type: 'linear', display: false, min: content.years[0] ?? 2016, max: content.years.at(-1) ?? 2036 },
        y: {
          type: 'linear',
          beginAtZero: true,
          border: { display: false },
          grid: { color: theme.line, drawTicks: false },
          ticks: {
            color: theme.ink3,
            font: { family: theme.sans, size: 12.5 },
            padding: 6,
            maxTicksLimit: 7,
            callback: (value) => content.tick(Number(value)),
          },
        },
      },
    },
    under: (chart) => paintUnder(chart, content, theme),
    over: (chart) => {
      paintYears(chart, content, theme);
      paintPoints(chart, content.published, content.publishedLabel, 16, theme);
      paintPoints(chart, content.executed, content.executedLabel, -13, theme);
      paintEnds(chart, content, theme);
      paintDifference(chart, content, theme);
      paintHover(chart, content, theme);
    },
  };
}
