// Filters of the table of entities: UF, region of Brazil, population band, capitals, outcome.

import { outcomeOf } from '#engine';
import type { Dataset } from '#engine';
import type { LowerText } from '#lib/i18n/lower-text.ts';
import type { TablePanelText } from '#lib/i18n/lower-panels-text.ts';
import type { ChipFilter, SelectFilter } from '#lib/table/columns.ts';
import { bandOf } from './bands.ts';
import { BRAZIL_REGIONS, brazilRegionOf } from './brazil-regions.ts';
import { CAPITALS } from './capitals.ts';
import type { Level } from './levels.ts';
import type { Amounts } from './year-view.ts';

export interface FilterContent {
  readonly level: Level;
  readonly dataset: Dataset;
  readonly bands: readonly string[];
  readonly text: TablePanelText;
  readonly more: LowerText['filters'];
}

function regionFilter({ level, dataset, more }: FilterContent): SelectFilter {
  const codes = new Map(dataset.ufs.map(({ abbreviation, code }) => [abbreviation, code]));
  return {
    id: 'region',
    label: more.region,
    all: more.allRegions,
    options: BRAZIL_REGIONS.map((id) => ({ id, label: more.regions[id] })),
    of: (i) => brazilRegionOf(codes.get(level.ufs[i] ?? '') ?? ''),
  };
}

function ufFilter({ level, text }: FilterContent): SelectFilter {
  const ufs = [...new Set(level.ufs)].filter(Boolean).sort();
  return {
    id: 'uf',
    label: text.uf,
    all: text.allUfs,
    options: ufs.map((uf) => ({ id: uf, label: uf })),
    of: (i) => level.ufs[i] ?? '',
  };
}

/** Rows of municipalities are the first entities of the dataset. */
function bandFilter({ dataset, bands, more }: FilterContent): SelectFilter {
  return {
    id: 'band',
    label: more.band,
    all: more.allBands,
    options: bands.map((label, band) => ({ id: String(band), label })),
    of: (i) => String(bandOf(dataset.population[i] as number)),
  };
}

export function selectFilters(content: FilterContent): SelectFilter[] {
  const { id } = content.level;
  if (id === 'band') return [];
  if (id === 'uf') return [regionFilter(content)];
  const common = [regionFilter(content), ufFilter(content)];
  return id === 'municipality' ? [...common, bandFilter(content)] : common;
}

export function chipFilters(
  { level, text, more }: Pick<FilterContent, 'level' | 'text' | 'more'>,
  { amount, reference }: Amounts,
  threshold: number,
): ChipFilter[] {
  const outcome = (i: number): number => outcomeOf(amount[i] as number, reference[i] as number, threshold);
  const group = 'outcome';
  const capitals = {
    id: 'capitals',
    label: more.capitals,
    test: (i: number) => CAPITALS.has(level.codes[i] ?? ''),
  };
  return [
    { id: 'losers', label: text.onlyLosers, group, test: (i) => outcome(i) < 0 },
    { id: 'winners', label: more.onlyWinners, group, test: (i) => outcome(i) > 0 },
    { id: 'unchanged', label: more.onlyUnchanged, group, test: (i) => outcome(i) === 0 },
    ...(level.id === 'municipality' ? [capitals] : []),
  ];
}
