// Lines of transfer one by one: value, who receives, and what SUS Legal would make of them (tables 5A to 10).

import { formatCount, formatDecimal, formatMoney } from '#lib/format.ts';
import type { LineRow } from '#panorama/panorama-tables.ts';
import { plain } from './filter.ts';
import type { PanoramaFilter } from './filter.ts';
import type { PanoramaPanel, PanoramaView } from './panel.ts';
import { numberCell, percentOf, textCell } from './shown-table.ts';
import { subtitleOf } from './subtitle.ts';
import { writtenName } from './written-name.ts';

/** Bars of the chart: the table has the others. */
const LARGEST = 15;
const MILLION = 1e6;

export function filterLines(lines: readonly LineRow[], filter: PanoramaFilter): LineRow[] {
  const words = plain(filter.line).split(/\s+/).filter(Boolean);
  return lines
    .filter(({ block }) => filter.block === 'total' || block === filter.block)
    .filter(({ fenced }) => !filter.onlyFenced || fenced !== undefined)
    .filter(({ name, component }) => words.every((word) => plain(`${name} ${component}`).includes(word)))
    .sort((a, b) => b.all - a.all);
}

function titleOf(shown: readonly LineRow[], { filter, text, language }: PanoramaView): string {
  const [largest, second] = shown;
  if (largest === undefined) return text.panels.lines.plain;
  const [name, money] = [writtenName(largest.name), formatMoney(largest.all * MILLION, language)];
  const of = text.ofLines(text.ofBlock[filter.block], filter.onlyFenced, filter.line.trim());
  if (second === undefined) return text.panels.lines.one(of, name, money);
  return text.panels.lines.title(`${text.merge.lines(formatCount(shown.length, language))}${of}`, name, money);
}

export function linesPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, filter, text, language } = view;
  const { columns, units } = text;
  const shown = filterLines(tables.lines, filter);
  return {
    id: 'lines',
    title: titleOf(shown, view),
    subtitle: subtitleOf('lines', view),
    bars: shown.slice(0, LARGEST).map((line) => ({
      key: `${line.block} ${line.name}`,
      name: writtenName(line.name),
      segments: [
        { from: 0, to: line.municipal, tone: 'strong' },
        { from: line.municipal, to: line.all, tone: 'soft' },
      ],
      text: formatDecimal(line.all, 1, language),
    })),
    table: {
      columns: [
        { header: columns.line, isText: true },
        { header: columns.block, isText: true },
        { header: columns.component, isText: true },
        { header: columns.merged, isText: true },
        { header: columns.purpose, isText: true, isPurpose: true },
        { header: columns.all, unit: units.millions },
        { header: columns.states, unit: units.millions },
        { header: columns.stateRecipients },
        { header: columns.municipal, unit: units.millions },
        { header: columns.municipalPart, unit: '%' },
        { header: columns.recipients },
        { header: columns.tableNumber, isText: true },
      ],
      rows: shown.map((line) => {
        const other = beside?.lines?.find(({ block, name }) => block === line.block && name === line.name);
        return {
          key: `${line.block} ${line.table} ${line.component} ${line.name}`,
          block: line.block,
          ...(line.fenced === undefined ? {} : { fence: line.fenced }),
          cells: [
            { value: line.name, text: line.name, shown: writtenName(line.name) },
            textCell(line.block),
            textCell(line.component),
            textCell(line.block === 'INV' ? text.merge.investment : text.merge.single),
            textCell(line.fenced === undefined ? '' : text.fences[line.fenced]),
            numberCell(line.all, 2, view, other?.all),
            numberCell(line.state, 2, view, other?.state),
            numberCell(line.stateRecipients, 0, view, other?.stateRecipients),
            numberCell(line.municipal, 2, view, other?.municipal),
            numberCell(percentOf(line.municipal, line.all), 1, view, other && percentOf(other.municipal, other.all)),
            numberCell(line.municipalRecipients, 0, view, other?.municipalRecipients),
            textCell(line.table),
          ],
        };
      }),
    },
  };
}

/** What becomes one block: lines and R$ million by block of 2016. */
export interface MergedBlock {
  readonly block: LineRow['block'];
  readonly lines: number;
  readonly amount: number;
  readonly fencedLines: number;
  readonly fenced: number;
}

export function mergedBlocks(lines: readonly LineRow[]): MergedBlock[] {
  const blocks = [...new Set(lines.map(({ block }) => block))];
  const sum = (rows: readonly LineRow[]): number => rows.reduce((total, { all }) => total + all, 0);
  return blocks.map((block) => {
    const own = lines.filter((line) => line.block === block);
    const fenced = own.filter((line) => line.fenced !== undefined);
    return { block, lines: own.length, amount: sum(own), fencedLines: fenced.length, fenced: sum(fenced) };
  });
}
