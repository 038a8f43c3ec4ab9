// Totals of tables 5A to 10: blocks, each followed by its components.

import { formatCount, formatDecimal, formatMoney } from '#lib/format.ts';
import type { ComponentRow } from '#panorama/panorama-tables.ts';
import type { PanoramaPanel, PanoramaView } from './panel.ts';
import { numberCell, percentOf, textCell } from './shown-table.ts';
import type { ShownRow } from './shown-table.ts';
import { subtitleOf } from './subtitle.ts';

const MILLION = 1e6;

function nameOf({ block, component }: ComponentRow, { text }: PanoramaView): string {
  if (component === null) return text.blocks[block];
  return component === '' ? text.noComponent : component;
}

function tableRow(row: ComponentRow, view: PanoramaView): ShownRow {
  const other = view.beside?.components?.find((one) => one.block === row.block && one.component === row.component);
  const isBlock = row.component === null;
  return {
    key: isBlock ? row.block : `${row.block} ${row.component}`,
    ...(isBlock ? { isSubtotal: true, block: row.block } : { under: row.block }),
    cells: [
      textCell(nameOf(row, view)),
      numberCell(row.all, 2, view, other?.all),
      numberCell(row.state, 2, view, other?.state),
      numberCell(row.municipal, 2, view, other?.municipal),
      numberCell(percentOf(row.municipal, row.all), 1, view, other && percentOf(other.municipal, other.all)),
      numberCell(row.stateRecipients, 0, view, other?.stateRecipients),
      numberCell(row.municipalRecipients, 0, view, other?.municipalRecipients),
      numberCell(row.lines, 0, view),
      textCell(row.table),
    ],
  };
}

function titleOf(shown: readonly ComponentRow[], view: PanoramaView): string {
  const { filter, text, language } = view;
  const money = ({ all }: ComponentRow): string => formatMoney(all * MILLION, language);
  const parts = shown.filter(({ component }) => component !== null && component !== '');
  const [largest] = parts.toSorted((a, b) => b.all - a.all);
  const [only] = shown;
  if (largest !== undefined && parts.length > 1) {
    const count = formatCount(parts.length, language);
    return text.panels.components.title(count, nameOf(largest, view), money(largest), text.ofBlock[filter.block]);
  }
  if (only === undefined || filter.block === 'total') return text.panels.components.plain;
  const lines = text.merge.lines(formatCount(only.lines, language));
  return text.panels.components.one(nameOf(only, view), money(only), lines);
}

export function componentsPanel(view: PanoramaView): PanoramaPanel {
  const { tables, filter, text, language } = view;
  const { columns, units } = text;
  const shown = tables.components.filter(({ block }) => filter.block === 'total' || block === filter.block);
  const hasParts = (row: ComponentRow): boolean =>
    row.component === null && shown.some(({ block, component }) => block === row.block && component !== null);
  return {
    id: 'components',
    title: titleOf(shown, view),
    subtitle: subtitleOf('components', view),
    bars: shown
      .filter((row) => !hasParts(row))
      .toSorted((a, b) => b.all - a.all)
      .map((row) => ({
        key: `${row.block} ${row.component ?? ''}`,
        name:
          row.component === ''
            ? `${text.blocks[row.block]}: ${text.noComponent.charAt(0).toLowerCase()}${text.noComponent.slice(1)}`
            : nameOf(row, view),
        segments: [
          { from: 0, to: row.municipal, tone: 'strong' },
          { from: row.municipal, to: row.all, tone: 'soft' },
        ],
        text: formatDecimal(row.all, 1, language),
      })),
    table: {
      columns: [
        { header: columns.blockOrComponent, isText: true },
        { header: columns.all, unit: units.millions },
        { header: columns.states, unit: units.millions },
        { header: columns.municipal, unit: units.millions },
        { header: columns.municipalPart, unit: '%' },
        { header: columns.stateRecipients },
        { header: columns.recipients },
        { header: columns.lines },
        { header: columns.tableNumber, isText: true },
      ],
      rows: shown.map((row) => tableRow(row, view)),
    },
  };
}
