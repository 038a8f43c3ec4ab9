// What the page of the panorama is narrowed to, and how its address says it: a link shows the same view.

import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';
import type { PanoramaBlock } from '#panorama/panorama-tables.ts';

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

/** What the page shows of which year. */
export interface PanoramaChoice {
  readonly filter: PanoramaFilter;
  /** NT 46 even when an imported base is in use. */
  readonly published: boolean;
}

const LAST_BAND = 8;
const LONGEST_LINE = 80;

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
    published: fields.get('tabelas') === 'nt46',
  };
}

/** With its question mark; empty when nothing is narrowed. Fields of others stay. Bands count from 1. */
export function queryOfChoice({ filter, published }: PanoramaChoice, search: string): string {
  const fields = new URLSearchParams(search);
  const set = (name: string, value: string): void => (value === '' ? fields.delete(name) : fields.set(name, value));
  set('bloco', filter.block === 'total' ? '' : filter.block);
  set('faixa', filter.band < 0 ? '' : String(filter.band + 1));
  set('uf', filter.uf);
  set('linha', filter.line.trim());
  set('so', filter.onlyFenced ? 'destinacao' : '');
  set('tabelas', published ? 'nt46' : '');
  const query = fields.toString();
  return query === '' ? '' : `?${query}`;
}

export const isNarrowed = ({ block, band, uf, line, onlyFenced }: PanoramaFilter): boolean =>
  block !== 'total' || band >= 0 || uf !== '' || line.trim() !== '' || onlyFenced;

/** Letters without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
