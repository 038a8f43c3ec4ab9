// What the page of the panorama is narrowed to.

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

/** Letters without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
