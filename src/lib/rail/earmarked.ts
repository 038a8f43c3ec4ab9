// Part of each block, by sphere, that lines with a purpose of their own took in 2016 (Ipea, Nota
// Técnica 46, tables 5B, 6, 7 and 9; docs/model.md, section 4): community agents, FAEC, exceptional
// medicines, endemic disease agents.

import type { Block, SphereShare } from '#engine';

export const EARMARKED_2016: Readonly<Record<Block, SphereShare>> = {
  AB: { state: 0.1, municipal: 0.23 },
  MAC: { state: 0.116, municipal: 0.114 },
  AF: { state: 0.8, municipal: 0 },
  VS: { state: 0.01, municipal: 0.3 },
  GES: { state: 0, municipal: 0 },
};

/** Their families of lines, for bases that know lines (src/import/fns/mapping/families.ts). */
export const EARMARKED_FAMILIES: Readonly<Partial<Record<Block, string>>> = {
  AB: 'acs*',
  MAC: 'faec*',
  AF: 'excepcionais*',
  VS: 'ace*',
};
