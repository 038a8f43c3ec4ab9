// Inequality of R$ per inhabitant before and after, at three levels.

import type { BeforeAfter, Inequality } from '#engine';
import { signed } from '#lib/charts/signed.ts';
import { formatDecimal } from '#lib/format.ts';
import type { FigureContent, FigureGroup, FigureRow } from './figures.ts';

const LEVELS = ['macroRegions', 'municipalities', 'ufs'] as const;
const MEASURES = ['gini', 'concentration', 'theil', 'theilBetween', 'theilWithin'] as const;
/** Among UFs nothing is within one. */
const measuresOf = (level: (typeof LEVELS)[number]): readonly (keyof Inequality)[] =>
  level === 'ufs' ? MEASURES.slice(0, 3) : MEASURES;

/** Float dust of two equal states is no change. */
const differenceOf = (after: number, before: number): number => (Math.abs(after - before) < 1e-9 ? 0 : after - before);

function measureRow(
  { text, language }: FigureContent,
  level: string,
  measure: keyof Inequality,
  { before, after }: BeforeAfter,
): FigureRow {
  const cell = (value: number, write: string) => ({ value, unit: text.units.index, text: write });
  const plain = (value: number) => cell(value, formatDecimal(value, 3, language));
  const change = differenceOf(after[measure], before[measure]);
  return {
    id: `${level}-${measure}`,
    label: text.measures[measure],
    definition: text.definitions[measure],
    indented: measure === 'theilBetween' || measure === 'theilWithin',
    strong: level === 'macroRegions' && measure === 'gini',
    cells: [
      plain(before[measure]),
      plain(after[measure]),
      cell(
        change,
        Math.abs(change) < 0.0005 ? formatDecimal(0, 3, language) : signed(formatDecimal(change, 3, language)),
      ),
    ],
  };
}

export function inequalityFigures(content: FigureContent): FigureGroup {
  const { inequality, view, text, language } = content;
  const report = inequality?.year === view.year ? inequality : null;
  const three = (value: number): string => formatDecimal(value, 3, language);
  return {
    id: 'inequality',
    title: text.groups.inequality,
    summary:
      report === null
        ? text.waiting
        : text.summary.gini(three(report.macroRegions.before.gini), three(report.macroRegions.after.gini)),
    columns: [{ header: text.columns.before }, { header: text.columns.after }, { header: text.columns.difference }],
    rows:
      report === null
        ? []
        : LEVELS.flatMap((level) => [
            { id: level, label: text.levels[level], cells: [] },
            ...measuresOf(level).map((measure) => measureRow(content, level, measure, report[level])),
          ]),
  };
}
