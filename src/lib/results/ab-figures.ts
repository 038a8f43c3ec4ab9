// AB in its steps, where it falls, and what moves to MAC by band, region and UF.

import { signed } from '#lib/charts/signed.ts';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatMoneyChange,
  formatPercent,
  roundedCount,
} from '#lib/format.ts';
import { BRAZIL_REGIONS } from './brazil-regions.ts';
import { CENTAVO } from './figures.ts';
import type { FigureContent, FigureGroup, FigureRow } from './figures.ts';
import { addShifts, shiftByLevel, shiftByRegion, shiftShare } from './shift-sums.ts';
import type { ShiftSum } from './shift-sums.ts';

const clean = (value: number): number => (Math.abs(value) < CENTAVO ? 0 : value);

function stepRow(
  { text, price, view, language }: FigureContent,
  id: 'abReference' | 'abRedistribution' | 'abAfter' | 'abBehaviour' | 'abResult' | 'abBelow',
  nominal: number,
  pool: number,
): FigureRow {
  const isChange = id === 'abRedistribution' || id === 'abBehaviour' || id === 'abBelow';
  const value = clean(nominal) * view.unit;
  const share = (clean(nominal) / pool) * 100;
  const points = formatDecimal(share, 1, language);
  return {
    id,
    label: text.rows[id],
    definition: text.definitions[id === 'abAfter' ? 'abRedistribution' : id],
    hypothesis: id === 'abBehaviour',
    indented: isChange,
    strong: id === 'abResult',
    cells: [
      { value, unit: price, text: (isChange ? formatMoneyChange : formatMoney)(value, language) },
      {
        value: share,
        unit: isChange ? text.units.points : text.units.percent,
        text: isChange
          ? text.points(Math.abs(share) < 0.05 ? points : signed(points))
          : formatPercent(share / 100, language),
      },
    ],
  };
}

export function abFigures(content: FigureContent): FigureGroup {
  const { shown, view, dataset, text, language } = content;
  const { indicators, envelope } = shown.run;
  const at = (values: Float64Array): number => values[view.y] as number;
  const pool = envelope.pool[view.t] as number;
  const [reference, moved, toMac] = [
    at(indicators.abReference),
    at(indicators.abRedistribution),
    at(indicators.abToMac),
  ];
  const count = at(indicators.abMunicipalitiesBelow);
  const rounded = count === dataset.municipalities ? count : roundedCount(count);
  return {
    id: 'ab',
    title: text.groups.ab,
    summary: text.summary.ab(
      formatPercent(reference / pool, language),
      formatPercent((reference + moved - toMac) / pool, language),
    ),
    columns: [{ header: text.columns.amount }, { header: text.columns.ofPool }],
    rows: [
      stepRow(content, 'abReference', reference, pool),
      stepRow(content, 'abRedistribution', moved, pool),
      stepRow(content, 'abAfter', reference + moved, pool),
      stepRow(content, 'abBehaviour', -toMac, pool),
      stepRow(content, 'abResult', reference + moved - toMac, pool),
      {
        id: 'abFewer',
        label: text.rows.abFewer,
        definition: text.definitions.abBelow,
        hypothesis: toMac >= CENTAVO,
        cells: [
          { value: count, unit: text.units.funds, text: formatCount(rounded, language) },
          { value: null, unit: '', text: '–' },
        ],
      },
      stepRow(content, 'abBelow', count === 0 ? 0 : -at(indicators.abBelow), pool),
    ],
  };
}

function shiftRow(content: FigureContent, id: string, label: string, sum: ShiftSum, strong = false): FigureRow {
  const { price, text, language } = content;
  const toMac = clean(sum.toMac);
  const share = toMac === 0 ? 0 : shiftShare(sum);
  return {
    id,
    label,
    strong,
    cells: [
      { value: toMac, unit: price, text: formatMoney(toMac, language) },
      { value: share * 100, unit: text.units.percent, text: formatPercent(share, language) },
    ],
  };
}

function shiftGroup(
  content: FigureContent,
  id: 'shiftBand' | 'shiftRegion' | 'shiftUf',
  parts: readonly { readonly id: string; readonly label: string; readonly sum: ShiftSum }[],
): FigureGroup {
  const { text, language } = content;
  const all = addShifts(parts.map(({ sum }) => sum));
  const summary =
    all.toMac < CENTAVO
      ? text.summary.noShift
      : text.summary.shift(formatMoney(all.toMac, language), formatPercent(shiftShare(all), language));
  return {
    id,
    title: text.groups[id],
    summary,
    hypothesis: true,
    definition: text.definitions.shift,
    columns: [{ header: text.columns.amount }, { header: text.columns.ofAb }],
    rows: [
      ...parts.map(({ id: part, label, sum }) => shiftRow(content, `${id}-${part}`, label, sum)),
      shiftRow(content, `${id}-all`, text.rows.country, all, true),
    ],
  };
}

/** By band, region and UF; each adds up to the country. */
export function shiftFigures(content: FigureContent): FigureGroup[] {
  const { view, dataset, levels, bands, text } = content;
  const ofUfs = shiftByLevel(view, levels.uf).map((sum, u) => ({
    id: levels.uf.ufs[u] ?? '',
    label: levels.uf.names[u] ?? '',
    sum,
  }));
  const ofBands = shiftByLevel(view, levels.band).map((sum, band) => ({
    id: levels.band.codes[band] ?? '',
    label: bands[band] ?? '',
    sum,
  }));
  const states = { id: 'states', label: text.rows.stateFundsRow, sum: addShifts(shiftByLevel(view, levels.stateFund)) };
  const ofRegions = shiftByRegion(view, dataset).map((sum, r) => {
    const id = BRAZIL_REGIONS[r] ?? 'north';
    return { id, label: text.regions[id], sum };
  });
  return [
    shiftGroup(content, 'shiftRegion', ofRegions),
    shiftGroup(content, 'shiftBand', [...ofBands, states]),
    shiftGroup(
      content,
      'shiftUf',
      ofUfs.toSorted((a, b) => b.sum.toMac - a.sum.toMac),
    ),
  ];
}
