// How many lines each municipality and state receives: tables 2, 3 and 4.

import { formatCount, formatPercent, formatShortDecimal } from '#lib/format.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';
import type { PanoramaBlock } from '#panorama/panorama-tables.ts';
import type { PanoramaPanel, PanoramaView } from './panel.ts';
import { numberCell, textCell } from './shown-table.ts';
import type { ShownColumn } from './shown-table.ts';

/** Lines are counted in custeio alone. */
export const COUNTED: readonly (PanoramaBlock | 'total')[] = [
  'total',
  ...PANORAMA_BLOCKS.filter((block) => block !== 'INV'),
];

/** Position of the block in the counts; the total where they have none of it. */
const countedAt = (block: PanoramaBlock | 'total'): number => Math.max(0, COUNTED.indexOf(block));

function countColumns({ text }: PanoramaView, first: ShownColumn[]): ShownColumn[] {
  const named = COUNTED.map((block): ShownColumn => ({
    header: block === 'total' ? text.custeio : block,
    unit: text.units.lines,
  }));
  return [...first, ...named];
}

export function bandLinesPanel(view: PanoramaView): PanoramaPanel {
  const { published, filter, text, language } = view;
  const column = countedAt(filter.block);
  const short = (value: number | undefined): string => formatShortDecimal(value ?? 0, language);
  const shown = published.bandLines.filter(({ band }) => filter.band < 0 || band === filter.band);
  const name = (band: number | null): string =>
    band === null ? text.allMunicipalities : (text.bands[band] ?? String(band));
  const medianOf = (band: number): string =>
    short(published.bandLines.find((row) => row.band === band)?.median[column]);
  const block = COUNTED[column] ?? 'total';
  return {
    id: 'bandLines',
    title: text.panels.bandLines.title(
      medianOf(8),
      medianOf(0),
      block === 'total' ? text.custeio.toLowerCase() : text.blocks[block],
    ),
    bars: shown.map(({ band, min, median, max }) => ({
      key: String(band ?? 'all'),
      name: name(band),
      segments: [{ from: min[column] ?? 0, to: max[column] ?? 0, tone: 'soft' }],
      mark: median[column] ?? 0,
      text: text.span(short(median[column]), short(min[column]), short(max[column])),
    })),
    table: {
      columns: countColumns(view, [
        { header: text.columns.band, isText: true },
        { header: text.municipalities },
        { header: text.columns.measure, isText: true },
      ]),
      rows: shown.flatMap((row) =>
        (['min', 'median', 'max'] as const).map((measure) => ({
          key: `${row.band ?? 'all'}-${measure}`,
          cells: [
            textCell(name(row.band)),
            { value: row.municipalities, text: formatCount(row.municipalities, language) },
            textCell(text[measure]),
            ...row[measure].map((count) => ({ value: count, text: short(count) })),
          ],
        })),
      ),
    },
  };
}

export function lineClassesPanel({ published, text, language }: PanoramaView): PanoramaPanel {
  const classes = published.lineClasses;
  const name = ({ from, to }: { from: number; to: number }): string =>
    from === 0 ? text.upTo(String(to)) : text.range(String(from), String(to));
  const most = classes.toSorted((a, b) => b.municipalities - a.municipalities)[0];
  return {
    id: 'lineClasses',
    title:
      most === undefined ? '' : text.panels.lineClasses.title(formatPercent(most.percent / 100, language), name(most)),
    bars: classes.map((row) => ({
      key: String(row.from),
      name: name(row),
      segments: [{ from: 0, to: row.municipalities, tone: 'strong' }],
      text: `${formatCount(row.municipalities, language)} (${formatPercent(row.percent / 100, language)})`,
    })),
    table: {
      columns: [
        { header: text.columns.linesReceived, isText: true },
        { header: text.municipalities },
        { header: text.columns.percent, unit: '%' },
      ],
      rows: classes.map((row) => ({
        key: String(row.from),
        cells: [
          { value: row.from, text: name(row) },
          { value: row.municipalities, text: formatCount(row.municipalities, language) },
          numberCell(row.percent, 1, language),
        ],
      })),
    },
  };
}

export function stateLinesPanel(view: PanoramaView): PanoramaPanel {
  const { published, filter, text, language } = view;
  const column = countedAt(filter.block);
  const shown = published.stateLines
    .filter(({ uf }) => filter.uf === '' || uf === filter.uf)
    .toSorted((a, b) => (b.lines[column] ?? 0) - (a.lines[column] ?? 0));
  const ranked = published.stateLines.toSorted((a, b) => (b.lines[column] ?? 0) - (a.lines[column] ?? 0));
  const [first, last] = [ranked[0], ranked.at(-1)];
  const count = (value: number | undefined): string => formatCount(value ?? 0, language);
  return {
    id: 'stateLines',
    title: text.panels.stateLines.title(
      ufName(first?.uf ?? ''),
      count(first?.lines[column]),
      ufName(last?.uf ?? ''),
      count(last?.lines[column]),
    ),
    bars: shown.map(({ uf, lines }) => ({
      key: uf,
      name: uf,
      segments: [{ from: 0, to: lines[column] ?? 0, tone: 'strong' }],
      text: count(lines[column]),
    })),
    table: {
      columns: countColumns(view, [{ header: text.columns.uf, isText: true }]),
      rows: shown.map(({ uf, lines }) => ({
        key: uf,
        cells: [textCell(uf), ...lines.map((value) => ({ value, text: count(value) }))],
      })),
    },
  };
}
