// What the page of the panorama is narrowed to, and how its address says it: a link shows the same view.

import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';
import type { PanoramaBlock } from '#panorama/panorama-tables.ts';
import { PANEL_IDS } from './panel-id.ts';
import type { PanelId } from './panel-id.ts';

export interface PanoramaFilter {
  readonly block: PanoramaBlock | 'total';
  /** Position of the band, −1 for all. */
  readonly band: number;
  /** Empty for all. */
  readonly uf: string;
  /** Part of the name of a line, as typed. */
  readonly line: string;
  readonly onlyFenced: boolean;
}

export const NO_FILTER: PanoramaFilter = { block: 'total', band: -1, uf: '', line: '', onlyFenced: false };

/** Which column orders a table. */
export interface PanoramaSort {
  readonly column: number;
  readonly descending: boolean;
}

/** What the page shows of which year, and in what order. */
export interface PanoramaChoice {
  readonly filter: PanoramaFilter;
  /** By table; one that is not here keeps the order of the page. */
  readonly sorts: Readonly<Partial<Record<PanelId, PanoramaSort>>>;
  /** NT 46 even when an imported base is in use. */
  readonly published: boolean;
}

export const WHOLE_PAGE: PanoramaChoice = { filter: NO_FILTER, sorts: {}, published: false };

const LAST_BAND = 8;
const LONGEST_LINE = 80;

/** `lines-3` is the table of lines by its third column, the largest first. */
const SORT = /^([a-zA-Z]+)(-?)([1-9]\d?)$/;

function sortsOf(written: string): PanoramaChoice['sorts'] {
  const sorts: Partial<Record<PanelId, PanoramaSort>> = {};
  for (const part of written.split('_')) {
    const [, name, minus, column] = SORT.exec(part) ?? [];
    const id = PANEL_IDS.find((each) => each === name);
    if (id !== undefined) sorts[id] = { column: Number(column) - 1, descending: minus === '-' };
  }
  return sorts;
}

const sortsText = (sorts: PanoramaChoice['sorts']): string =>
  PANEL_IDS.flatMap((id) => {
    const sort = sorts[id];
    return sort === undefined ? [] : [`${id}${sort.descending ? '-' : ''}${sort.column + 1}`];
  }).join('_');

/** What is not understood is left out: an address is typed by people too. */
export function choiceOfQuery(search: string): PanoramaChoice {
  const fields = new URLSearchParams(search);
  const band = Number(fields.get('faixa') ?? 0);
  const uf = (fields.get('uf') ?? '').toUpperCase();
  return {
    filter: {
      block: PANORAMA_BLOCKS.find((block) => block === fields.get('bloco')?.toUpperCase()) ?? 'total',
      band: Number.isInteger(band) && band >= 1 && band <= LAST_BAND + 1 ? band - 1 : -1,
      uf: /^[A-Z]{2}$/.test(uf) ? uf : '',
      line: (fields.get('linha') ?? '').slice(0, LONGEST_LINE),
      onlyFenced: fields.get('so') === 'destinacao',
    },
    sorts: sortsOf(fields.get('ordem') ?? ''),
    published: fields.get('tabelas') === 'nt46',
  };
}

/** With its question mark; empty when nothing is narrowed. Fields of others stay. Bands count from 1. */
export function queryOfChoice({ filter, sorts, published }: PanoramaChoice, search: string): string {
  const fields = new URLSearchParams(search);
  const set = (name: string, value: string): void => (value === '' ? fields.delete(name) : fields.set(name, value));
  set('bloco', filter.block === 'total' ? '' : filter.block);
  set('faixa', filter.band < 0 ? '' : String(filter.band + 1));
  set('uf', filter.uf);
  set('linha', filter.line.trim());
  set('so', filter.onlyFenced ? 'destinacao' : '');
  set('ordem', sortsText(sorts));
  set('tabelas', published ? 'nt46' : '');
  const query = fields.toString();
  return query === '' ? '' : `?${query}`;
}

export const isNarrowed = ({ block, band, uf, line, onlyFenced }: PanoramaFilter): boolean =>
  block !== 'total' || band >= 0 || uf !== '' || line.trim() !== '' || onlyFenced;

/** Letters without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
