// Who loses and who gains, and how much money moves.

import type { Tally } from '#engine';
import { formatCount, formatMoney, formatPeople, formatPercent, roundedCount } from '#lib/format.ts';
import type { FigureDefinition } from '#lib/components/definition.ts';
import type { FigureContent, FigureGroup, FigureRow } from './figures.ts';
import { CENTAVO } from './figures.ts';

interface TallyLook {
  readonly definition: FigureDefinition;
  readonly unit: string;
  readonly format: (value: number) => string;
}

function tallyRow(id: string, label: string, tally: Tally, y: number, look: TallyLook): FigureRow {
  const cell = (values: Float64Array, tone?: 'loss' | 'gain') => {
    const value = values[y] as number;
    return { value, unit: look.unit, text: look.format(value), ...(tone && value > 0 ? { tone } : {}) };
  };
  return {
    id,
    label,
    definition: look.definition,
    cells: [cell(tally.losers, 'loss'), cell(tally.unchanged), cell(tally.winners, 'gain')],
  };
}

export function whoFigures({ shown, view, dataset, text, language }: FigureContent): FigureGroup {
  const { municipal, state, uf, population } = shown.run.indicators;
  const { y } = view;
  const { definitions, rows, units, columns } = text;
  // Counts stand on an estimated base and are rounded; all of them are no estimate.
  const about = (count: number): string =>
    formatCount(count === dataset.municipalities ? count : roundedCount(count), language);
  const exact = (count: number): string => formatCount(count, language);
  const people = (count: number): string => formatPeople(count, language);
  const [losers, winners] = [municipal.losers[y] as number, municipal.winners[y] as number];
  return {
    id: 'who',
    title: text.groups.who,
    summary: losers + winners === 0 ? text.summary.nobody : text.summary.who(about(losers), about(winners)),
    columns: [{ header: columns.loses }, { header: columns.same }, { header: columns.wins }],
    rows: [
      tallyRow('municipalities', rows.municipalities, municipal, y, {
        definition: definitions.funds,
        unit: units.funds,
        format: about,
      }),
      tallyRow('people', rows.people, population, y, {
        definition: definitions.people,
        unit: units.people,
        format: people,
      }),
      tallyRow('stateFunds', rows.stateFunds, state, y, {
        definition: definitions.funds,
        unit: units.funds,
        format: exact,
      }),
      tallyRow('ufs', rows.ufs, uf, y, { definition: definitions.ufs, unit: units.ufs, format: exact }),
    ],
  };
}

export function movedFigures({ shown, view, price, text, language }: FigureContent): FigureGroup {
  const moved = shown.run.indicators.moneyMoved[view.y] as number;
  const share = moved / (shown.run.envelope.pool[view.t] as number);
  const none = moved < CENTAVO;
  const money = formatMoney(none ? 0 : moved * view.unit, language);
  const percent = formatPercent(none ? 0 : share, language);
  return {
    id: 'moved',
    title: text.groups.moved,
    summary: `${money} · ${percent}`,
    columns: [{ header: text.columns.amount }, { header: text.columns.ofPool }],
    rows: [
      {
        id: 'moved',
        label: text.rows.moved,
        definition: text.definitions.moved,
        cells: [
          { value: none ? 0 : moved * view.unit, unit: price, text: money },
          { value: none ? 0 : share * 100, unit: text.units.percent, text: percent },
        ],
      },
    ],
  };
}
