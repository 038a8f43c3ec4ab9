// Lines over the years from a zero-based scale, named at their ends, with the difference marked at
// the selected year.

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing, Point } from './drawing.ts';
import { roomFor, spread, write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

/** `scenario` is blue, `reference` (sharing-out of 2016, or the rule compared with) grey, `target` dotted. */
export type LineRole = 'scenario' | 'reference' | 'target' | 'other';

export interface YearLine {
  readonly id: string;
  readonly label: string;
  readonly role: LineRole;
  /** One value a year, NaN where there is none. */
  readonly values: readonly number[];
}

export interface YearPathContent {
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  readonly year: number;
  /** Tint between scenario and reference. */
  readonly area: boolean;
  /** Label of the difference at the selected year, two lines at most; empty for none. */
  readonly difference: readonly string[];
  /** Colour the difference as loss or gain (an entity), or leave it in ink (two rules). */
  readonly toned: boolean;
  readonly transition: { readonly start: number; readonly end: number; readonly label: string } | null;
  /** Figures published, as points. */
  readonly published: readonly Point[];
  /** Values of the axis as text. */
  readonly tick: (value: number) => string;
  /** Value written under the name at the end of a line. */
  readonly end: (line: YearLine) => string;
  readonly hover: number | null;
}

const END_GAP = 34;

export function lineColour(role: LineRole, theme: ChartTheme): string {
  return role === 'scenario' || role === 'target' ? theme.act : role === 'reference' ? theme.ink3 : theme.control;
}

/** Years written under the axis: both ends, every fourth (or as room allows), and the selected one. */
export function yearTicks(years: readonly number[], selected: number, room: number): number[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const most = Math.max(2, Math.floor(room / 44));
  const step = [1, 2, 4, 5, 10, 20].find((candidate) => (last - first) / candidate + 1 <= most) ?? 20;
  const ticks = years.filter((year) => year === first || year === last || year % step === 0);
  const width = room / Math.max(1, last - first);
  const clear = (a: number, b: number): boolean => Math.abs(a - b) * width >= 40;
  const kept = ticks.filter((year) => year === first || year === last || (clear(year, first) && clear(year, last)));
  if (!years.includes(selected)) return kept;
  return [...kept.filter((year) => year !== selected && clear(year, selected)), selected].sort((a, b) => a - b);
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

function paintDifference(chart: Chart, content: YearPathContent, theme: ChartTheme): void {
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
  const align = ends.x - room - 10 > chart.chartArea.left ? 'right' : 'left';
  const height = content.difference.length * 16;
  const middle = (ends.from + ends.to) / 2;
  const top = Math.abs(ends.from - ends.to) > height ? middle - height / 2 : Math.min(ends.from, ends.to) - height - 4;
  content.difference.forEach((text, l) => {
    write(ctx, theme, text, ends.x + (align === 'right' ? -7 : 7), Math.max(8, top + 8 + l * 16), {
      colour: ink,
      weight: l === 0 ? 600 : 400,
      align,
      halo: theme.page,
    });
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
  const points = {
    data: content.published.slice(),
    showLine: false,
    pointRadius: 3.5,
    pointBackgroundColor: theme.page,
    pointBorderColor: theme.ink2,
    pointBorderWidth: 1.6,
    order: -1,
  };
  return content.published.length > 0 ? [...lines, points] : lines;
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
      paintEnds(chart, content, theme);
      paintDifference(chart, content, theme);
      paintHover(chart, content, theme);
    },
  };
}
