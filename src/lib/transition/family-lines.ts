// Families over the years: each line carries its letter where it is farthest from the others; the one
// in focus is blue and thick, the rest grey, told apart by letter and by the names at the right.

import type { Chart } from 'chart.js';
import { QUIET } from '#lib/charts/drawing.ts';
import type { Drawing } from '#lib/charts/drawing.ts';
import { roomFor, spread, write } from '#lib/charts/letters.ts';
import type { ChartTheme } from '#lib/charts/theme.ts';
import { yearTicks } from '#lib/charts/year-ticks.ts';
import { axisTop } from './family-content.ts';
import type { FamilyLinesContent } from './family-content.ts';
import { paintLetters } from './family-letters.ts';

const NAME_GAP = 17;

function paintYears(chart: Chart, { years, year }: FamilyLinesContent, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const x = chart.scales['x'];
  if (!x) return;
  for (const each of yearTicks(years, year, chartArea.right - chartArea.left)) {
    const isChosen = each === year;
    write(ctx, theme, String(each), x.getPixelForValue(each), chartArea.bottom + 16, {
      colour: isChosen ? theme.ink : theme.ink3,
      weight: isChosen ? 700 : 400,
      size: 12.5,
      align: 'center',
    });
  }
}

function paintMark(chart: Chart, at: number | null, theme: ChartTheme, dash: readonly number[]): void {
  const { ctx, chartArea } = chart;
  const x = chart.scales['x'];
  if (!x || at === null) return;
  ctx.save();
  ctx.strokeStyle = theme.control;
  ctx.lineWidth = 1;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(x.getPixelForValue(at), chartArea.top);
  ctx.lineTo(x.getPixelForValue(at), chartArea.bottom);
  ctx.stroke();
  ctx.restore();
}

/** Name and last value of each line beside its end, moved apart, with a hair between the two. */
function paintNames(chart: Chart, content: FamilyLinesContent, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const y = chart.scales['y'];
  if (!y || !content.named) return;
  const ends = content.lines
    .map((line) => ({ line, end: line.values.at(-1) ?? Number.NaN }))
    .filter(({ end }) => Number.isFinite(end))
    .sort((a, b) => b.end - a.end);
  const wanted = ends.map(({ end }) => y.getPixelForValue(end));
  const placed = spread(wanted, NAME_GAP, chartArea.top + 2, chartArea.bottom - 4);
  ends.forEach(({ line, end }, i) => {
    const [from, to] = [wanted[i] as number, placed[i] as number];
    ctx.strokeStyle = theme.line2;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(chartArea.right + 2, from);
    ctx.lineTo(chartArea.right + 14, to);
    ctx.stroke();
    const colour = line.chosen ? theme.act : theme.ink2;
    write(ctx, theme, line.letter, chartArea.right + 18, to, { colour, weight: 600 });
    write(ctx, theme, `${line.label}  ${content.format(end)}`, chartArea.right + 32, to, {
      colour: line.chosen ? theme.act : theme.ink,
      weight: line.chosen ? 600 : 400,
    });
  });
}

export function drawFamilyLines(content: FamilyLinesContent, theme: ChartTheme): Drawing {
  const names = content.lines.map((line) => `${line.label}  ${content.format(line.values.at(-1) ?? 0)}`);
  const top = axisTop(content);
  return {
    kind: 'line',
    data: {
      datasets: content.lines.map((line) => ({
        data: content.years.map((year, i) => ({ x: year, y: line.values[i] ?? Number.NaN })),
        borderColor: line.chosen ? theme.act : line.dotted ? theme.ink2 : theme.control,
        borderWidth: line.chosen ? 2.8 : 1.4,
        borderDash: line.dotted ? [2, 4] : [],
        pointRadius: 0,
        order: line.chosen ? 0 : 1,
      })),
    },
    options: {
      ...QUIET,
      layout: { padding: { left: 0, right: content.named ? roomFor(names) + 40 : 14, top: 12, bottom: 26 } },
      scales: {
        x: { type: 'linear', display: false, min: content.years[0] ?? 2016, max: content.years.at(-1) ?? 2036 },
        y: {
          type: 'linear',
          min: 0,
          ...(content.top === null ? { suggestedMax: top } : { max: content.top }),
          border: { display: false },
          grid: { color: theme.line, drawTicks: false },
          ticks: {
            color: theme.ink3,
            font: { family: theme.sans, size: 12.5 },
            padding: 6,
            maxTicksLimit: 6,
            callback: (value) => content.tick(Number(value)),
          },
        },
      },
    },
    under: (chart) => {
      paintMark(chart, content.year, theme, [3, 3]);
      paintMark(chart, content.hover, theme, []);
    },
    over: (chart) => {
      paintYears(chart, content, theme);
      paintNames(chart, content, theme);
      paintLetters(chart, content, theme);
    },
  };
}
