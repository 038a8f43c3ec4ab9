// Curves of inequality: the share of money that reaches the first so many inhabitants, in ascending
// order of R$ per inhabitant (Lorenz) or of another measure, e.g. IDHM (concentration).

import type { Chart } from 'chart.js';
import { QUIET } from './drawing.ts';
import type { Drawing, Point } from './drawing.ts';
import { write } from './letters.ts';
import type { ChartTheme } from './theme.ts';

export interface InequalityCurve {
  readonly id: string;
  readonly label: string;
  /** Measure written beside the name, e.g. `Gini 0,161`. */
  readonly note: string;
  readonly role: 'reference' | 'scenario';
  readonly points: readonly Point[];
}

const MOST_POINTS = 200;

/**
 * Points from (0, 0) to (1, 1), at most about 200. `people` and `money` one a place; `rank` is the
 * measure that orders them, by default money per inhabitant. Places without people are left out.
 */
export function curvePoints(people: Float64Array, money: Float64Array, rank?: Float64Array): Point[] {
  const measure = (i: number): number => (rank ? (rank[i] ?? 0) : (money[i] ?? 0) / (people[i] ?? 1));
  const order = Uint32Array.from(people.keys())
    .filter((i) => (people[i] ?? 0) > 0 && Number.isFinite(measure(i)))
    .sort((a, b) => measure(a) - measure(b));
  const sum = (values: Float64Array): number => order.reduce((total, i) => total + (values[i] ?? 0), 0);
  const [allPeople, allMoney] = [sum(people), sum(money)];
  if (!(allPeople > 0) || !(allMoney > 0)) return [];
  const points: Point[] = [{ x: 0, y: 0 }];
  const last = order.length - 1;
  let [p, m] = [0, 0];
  order.forEach((i, at) => {
    p += people[i] ?? 0;
    m += money[i] ?? 0;
    const next = p / allPeople;
    if (at === last || next - (points.at(-1)?.x ?? 0) >= 1 / MOST_POINTS) points.push({ x: next, y: m / allMoney });
  });
  return points;
}

const colourOf = (role: InequalityCurve['role'], theme: ChartTheme): string =>
  role === 'scenario' ? theme.act : theme.ink3;

function paint(chart: Chart, curves: readonly InequalityCurve[], equality: string, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const { left, right, top, bottom } = chartArea;
  ctx.save();
  ctx.strokeStyle = theme.control;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(left, bottom);
  ctx.lineTo(right, top);
  ctx.stroke();
  ctx.translate((left + right) / 2, (top + bottom) / 2);
  ctx.rotate(-Math.atan2(bottom - top, right - left));
  write(ctx, theme, equality, 0, -9, { colour: theme.ink3, size: 12.5, align: 'center' });
  ctx.restore();
  // The curves hang under the diagonal: the lower right corner is free for their names.
  curves.forEach((curve, c) => {
    const y = bottom - 12 - (curves.length - 1 - c) * 20;
    const colour = curve.role === 'scenario' ? theme.act : theme.ink;
    const style = { align: 'right', halo: theme.page } as const;
    write(ctx, theme, curve.note, right - 6, y, { ...style, colour: theme.ink2 });
    const room = ctx.measureText(curve.note).width + 8;
    write(ctx, theme, curve.label, right - 6 - room, y, { ...style, colour, weight: 600 });
  });
}

export function drawCurves(
  curves: readonly InequalityCurve[],
  words: { readonly equality: string; readonly people: string },
  percent: (share: number) => string,
  theme: ChartTheme,
): Drawing {
  const ticks = { color: theme.ink3, font: { family: theme.sans, size: 12.5 }, stepSize: 0.25, padding: 6 };
  const axis = {
    type: 'linear',
    min: 0,
    max: 1,
    border: { display: false },
    ticks: { ...ticks, callback: (value: number | string) => percent(Number(value)) },
  } as const;
  return {
    kind: 'line',
    data: {
      datasets: curves.map((curve) => ({
        data: curve.points.slice(),
        borderColor: colourOf(curve.role, theme),
        borderWidth: curve.role === 'scenario' ? 2.4 : 1.8,
        pointRadius: 0,
      })),
    },
    options: {
      ...QUIET,
      layout: { padding: { top: 8, right: 14 } },
      scales: {
        x: {
          ...axis,
          grid: { display: false },
          title: { display: true, text: words.people, color: theme.ink3, font: { family: theme.sans, size: 12.5 } },
        },
        y: { ...axis, grid: { color: theme.line, drawTicks: false } },
      },
    },
    over: (chart) => paint(chart, curves, words.equality, theme),
  };
}
