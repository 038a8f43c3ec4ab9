// The distance from 15% of RCL, year by year, and from what was executed where it is published.

import { BASE_YEAR } from '#engine';
import { formatMoney } from '#lib/format.ts';
import { CENTAVO } from './figures.ts';
import type { Figure, FigureContent, FigureGroup } from './figures.ts';
import { lossPath } from './loss-path.ts';

export function lossFigures({ shown, view, dataset, text, language, price }: FigureContent): FigureGroup {
  const { deflator } = shown.run.envelope;
  const words = (loss: number): string => {
    if (Math.abs(loss) < CENTAVO) return text.equal;
    return (loss > 0 ? text.below : text.above)(formatMoney(Math.abs(loss), language));
  };
  const cell = (loss: number, unit: string): Figure => {
    const value = Math.abs(loss) < CENTAVO ? 0 : loss;
    return { value, unit, text: words(value) };
  };
  const path = lossPath(shown.run, dataset.series);
  const unitOf = (year: number): number => (view.price === 'real' ? 1 / (deflator[year - BASE_YEAR] as number) : 1);
  const priceOf = (year: number): string =>
    view.price === 'real' ? price : price.replace(String(view.year), String(year));
  const loss = (path.find(({ year }) => year === view.year)?.rule ?? 0) * view.unit;
  return {
    id: 'loss',
    title: text.groups.loss,
    summary: Math.abs(loss) < CENTAVO ? text.equalRule : text.summary.loss(words(loss)),
    columns: [
      { header: text.columns.rule, definition: text.definitions.lossRule },
      { header: text.columns.executed, definition: text.definitions.lossExecuted },
      { header: text.columns.cumulative, definition: text.definitions.lossCumulative },
    ],
    rows: path.map(({ year, rule, cumulativeReal, executed }) => ({
      id: `loss-${year}`,
      label: String(year),
      strong: year === view.year,
      cells: [
        cell(rule * unitOf(year), priceOf(year)),
        executed === null
          ? { value: null, unit: priceOf(year), text: '–' }
          : cell(executed * unitOf(year), priceOf(year)),
        cell(cumulativeReal, text.units.real),
      ],
    })),
  };
}
