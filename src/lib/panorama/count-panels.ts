// How many lines each municipality and state receives: tables 2, 3 and 4.

import { formatCount, formatPercent, formatShortDecimal } from '#lib/format.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';
import type { BandLines, LineClass, PanoramaBlock, StateLines } from '#panorama/panorama-tables.ts';
import type { PanoramaPanel, PanoramaView } from './panel.ts';
import { numberCell, textCell } from './shown-table.ts';
import type { ShownCell, ShownColumn } from './shown-table.ts';
import { subtitleOf } from './subtitle.ts';

/** Lines are counted in custeio alone. */
export const COUNTED: readonly (PanoramaBlock | 'total')[] = [
  'total',
  ...PANORAMA_BLOCKS.filter((block) => block !== 'INV'),
];

/** Position of the block in the counts; the total where they have none of it. */
const countedAt = (block: PanoramaBlock | 'total'): number => Math.max(0, COUNTED.indexOf(block));

/** "22 linhas de custeio", "9 linhas da AB". */
function linesWritten(count: string, { filter, text }: PanoramaView): string {
  const block = COUNTED[countedAt(filter.block)] ?? 'total';
  return `${text.merge.lines(count)}${block === 'total' ? text.ofCusteio : text.ofBlock[block]}`;
}

function bandLinesTitle(shown: readonly BandLines[], view: PanoramaView): string {
  const { text, language, filter } = view;
  const words = text.panels.bandLines;
  const column = countedAt(filter.block);
  const short = (values: readonly number[]): string => formatShortDecimal(values[column] ?? 0, language);
  const name = (band: number | null): string => text.bands[band ?? -1] ?? text.allMunicipalities;
  const bands = shown.filter(({ band }) => band !== null).toSorted((a, b) => (b.band ?? 0) - (a.band ?? 0));
  const [largest, smallest] = [bands[0], bands.at(-1)];
  if (largest === undefined || smallest === undefined) return words.plain;
  const lines = linesWritten(short(largest.median), view);
  if (largest === smallest) return words.one(name(largest.band), lines, short(largest.min), short(largest.max));
  return words.title(name(largest.band), lines, name(smallest.band), short(smallest.median));
}

function countColumns({ text }: PanoramaView, first: ShownColumn[]): ShownColumn[] {
  const named = COUNTED.map((block): ShownColumn => ({
    header: block === 'total' ? text.custeio : block,
    unit: text.units.lines,
  }));
  return [...first, ...named];
}

export function bandLinesPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, filter, text, language } = view;
  const column = countedAt(filter.block);
  const short = (value: number | undefined): string => formatShortDecimal(value ?? 0, language);
  // Files of a few municipalities leave bands without any.
  const known = tables.bandLines.filter(({ municipalities }) => municipalities > 0);
  const shown = known.filter(({ band }) => filter.band < 0 || band === filter.band);
  const name = (band: number | null): string =>
    band === null ? text.allMunicipalities : (text.bands[band] ?? String(band));
  const cell = (row: BandLines, c: number, other: BandLines | undefined): ShownCell => {
    const span = { from: row.min[c] ?? 0, to: row.max[c] ?? 0 };
    return { ...numberCell(row.median[c] ?? 0, 1, view, other?.median[c]), text: short(row.median[c]), span };
  };
  return {
    id: 'bandLines',
    title: bandLinesTitle(shown, view),
    subtitle: subtitleOf('bandLines', view),
    bars: shown.map(({ band, min, median, max }) => ({
      key: String(band ?? 'all'),
      name: name(band),
      segments: [{ from: min[column] ?? 0, to: max[column] ?? 0, tone: 'soft' }],
      mark: median[column] ?? 0,
      text: text.span(short(median[column]), short(min[column]), short(max[column])),
    })),
    table: {
      columns: countColumns(view, [{ header: text.columns.band, isText: true }, { header: text.municipalities }]),
      rows: shown.map((row) => {
        const other = beside?.bandLines?.find(({ band }) => band === row.band);
        return {
          key: String(row.band ?? 'all'),
          ...(row.band === null ? { isTotal: true } : {}),
          cells: [
            textCell(name(row.band), row.band ?? -1),
            numberCell(row.municipalities, 0, view, other?.municipalities),
            ...row.median.map((_, c) => cell(row, c, other)),
          ],
        };
      }),
    },
  };
}

export function lineClassesPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, text, language } = view;
  const classes = tables.lineClasses;
  const named = ({ from, to }: LineClass, between: (from: string, to: string) => string): string =>
    from === 0 ? text.upTo(String(to)) : between(String(from), String(to));
  const name = (row: LineClass): string => named(row, (from, to) => text.range(from, to));
  const most = classes.toSorted((a, b) => b.municipalities - a.municipalities)[0];
  return {
    id: 'lineClasses',
    title:
      most === undefined || classes.length < 2
        ? text.panels.lineClasses.plain
        : text.panels.lineClasses.title(
            formatPercent(most.percent / 100, language),
            named(most, (from, to) => text.fromTo(from, to)),
          ),
    subtitle: subtitleOf('lineClasses', view),
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
      rows: classes.map((row) => {
        const other = beside?.lineClasses?.find(({ from }) => from === row.from);
        return {
          key: String(row.from),
          cells: [
            textCell(name(row), row.from),
            numberCell(row.municipalities, 0, view, other?.municipalities),
            numberCell(row.percent, 1, view, other?.percent),
          ],
        };
      }),
    },
  };
}

function stateLinesTitle(shown: readonly StateLines[], view: PanoramaView): string {
  const { text, language, filter } = view;
  const words = text.panels.stateLines;
  const count = ({ lines }: StateLines): string => formatCount(lines[countedAt(filter.block)] ?? 0, language);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return words.plain;
  const lines = linesWritten(count(first), view);
  return first === last
    ? words.one(ufName(first.uf), lines)
    : words.title(ufName(first.uf), lines, ufName(last.uf), count(last));
}

export function stateLinesPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, filter, text, language } = view;
  const column = countedAt(filter.block);
  const ranked = tables.stateLines.toSorted((a, b) => (b.lines[column] ?? 0) - (a.lines[column] ?? 0));
  const shown = ranked.filter(({ uf }) => filter.uf === '' || uf === filter.uf);
  const count = (value: number | undefined): string => formatCount(value ?? 0, language);
  return {
    id: 'stateLines',
    title: stateLinesTitle(shown, view),
    subtitle: subtitleOf('stateLines', view),
    bars: shown.map(({ uf, lines }) => ({
      key: uf,
      name: uf,
      segments: [{ from: 0, to: lines[column] ?? 0, tone: 'strong' }],
      text: count(lines[column]),
    })),
    table: {
      columns: countColumns(view, [{ header: text.columns.uf, isText: true }]),
      rows: shown.map(({ uf, lines }) => {
        const other = beside?.stateLines?.find((row) => row.uf === uf);
        return {
          key: uf,
          cells: [textCell(uf), ...lines.map((value, c) => numberCell(value, 0, view, other?.lines[c]))],
        };
      }),
    },
  };
}
