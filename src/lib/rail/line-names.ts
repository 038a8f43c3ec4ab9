// Names of lines of transfer: those of NT 46 as it prints them, any other from its id.

import { CATALOGUE } from '#import/fns/mapping/lines.ts';
import type { Block } from '#engine';

const NAMES: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ block, id, name }) => [`${block} ${id}`, name]));

/** In capitals, as the FNS writes them. */
export function lineName(block: Block, id: string): string {
  return NAMES.get(`${block} ${id}`) ?? id.replaceAll('-', ' ').toUpperCase();
}
