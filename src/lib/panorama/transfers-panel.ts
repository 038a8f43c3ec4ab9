// Where the money goes by block and sphere (table 1), each figure beside that of the base, or of NT 46.

import { formatDecimal, formatPercent } from '#lib/format.ts';
import type { TransferRow } from '#panorama/panorama-tables.ts';
import type { PanoramaPanel, PanoramaView } from './panel.ts';
import { numberCell, textCell } from './shown-table.ts';
import type { ShownCell } from './shown-table.ts';
import { subtitleOf } from './subtitle.ts';

export function transfersPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, filter, text, language } = view;
  const { columns, units } = text;
  const shown = tables.transfers.filter(({ block }) => filter.block === 'total' || block === filter.block);
  const ownOf = (row: TransferRow) => beside?.transfers?.find(({ block }) => block === row.block);
  // Files of a few places are of fractions of a million.
  const millions = view.kind === 'published' ? 0 : 2;
  const focus = shown[0];
  const percent = (row: TransferRow): string => formatPercent(row.municipalPercent / 100, language);
  return {
    id: 'transfers',
    title:
      focus === undefined || focus.all <= 0
        ? text.panels.transfers.plain
        : text.panels.transfers.title(percent(focus), text.ofBlock[filter.block]),
    subtitle: subtitleOf('transfers', view),
    bars: shown.map((row) => ({
      key: row.block,
      name: row.block === 'total' ? text.total : text.blocks[row.block],
      segments: [
        { from: 0, to: row.municipal, tone: 'strong' },
        { from: row.municipal, to: row.all, tone: 'soft' },
      ],
      text: `${formatDecimal(row.all, millions, language)} (${percent(row)})`,
    })),
    table: {
      columns: [
        { header: columns.block, isText: true },
        { header: columns.all, unit: units.millions },
        { header: columns.states, unit: units.millions },
        { header: columns.municipal, unit: units.millions },
        { header: columns.municipalPart, unit: '%' },
        { header: columns.perHead, unit: units.perHead },
        { header: `${columns.perHead}, ${columns.states.toLowerCase()}`, unit: units.perHead },
        { header: `${columns.perHead}, ${columns.municipal.toLowerCase()}`, unit: units.perHead },
      ],
      rows: shown.map((row) => {
        const mine = ownOf(row);
        const cell = (value: number, digits: number, same: number | undefined): ShownCell =>
          numberCell(value, digits, view, same);
        return {
          key: row.block,
          ...(row.block === 'total' ? { isTotal: true } : { block: row.block }),
          cells: [
            textCell(text.blocks[row.block]),
            cell(row.all, millions, mine?.all),
            cell(row.state, millions, mine?.state),
            cell(row.municipal, millions, mine?.municipal),
            cell(row.municipalPercent, 1, mine?.municipalPercent),
            cell(row.allPerHead, 1, mine?.allPerHead),
            cell(row.statePerHead, 1, mine?.statePerHead),
            cell(row.municipalPerHead, 1, mine?.municipalPerHead),
          ],
        };
      }),
    },
  };
}
