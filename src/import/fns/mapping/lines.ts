// Lines of transfer: stable ids for the lines of 2016, and ids made from the name for any other.

import { plain, slug } from '../plain-text.ts';
import type { ImportBlock } from './blocks.ts';
import { familyOf } from './families.ts';
import catalogue from './nt46-lines.json';

export interface CatalogueLine {
  /** Unique within its block. */
  readonly id: string;
  readonly block: ImportBlock;
  /** Table of NT 46 that has it. */
  readonly table: string;
  readonly component: string;
  readonly name: string;
}

/** Every line of NT 46's tables 5A to 10: 148 of custeio, 122 of them received by municipalities, and 43 of investment. */
export const CATALOGUE = catalogue.lines as readonly CatalogueLine[];

const LINE_OF_NAME: ReadonlyMap<string, CatalogueLine> = new Map(
  CATALOGUE.map((line) => [`${line.block} ${plain(line.name)}`, line] as const),
);
const BLOCK_OF_NAME: ReadonlyMap<string, ImportBlock> = new Map(
  CATALOGUE.map(({ block, name }) => [plain(name), block] as const).reverse(),
);

/** The block that a line of 2016 was in; of two blocks with a line of one name, the one of custeio. */
export const blockOfLine = (plainName: string): ImportBlock | null => BLOCK_OF_NAME.get(plainName) ?? null;

/**
 * The id of a line. `component` is the plain name of what stands above the line in the file, '' where nothing
 * does; it tells a FAEC line that does not say so itself.
 */
export function lineId(block: ImportBlock, plainName: string, component: string): string {
  const known = LINE_OF_NAME.get(`${block} ${plainName}`);
  if (known !== undefined) return known.id;
  const family = familyOf(block, plainName) ?? familyOf(block, component);
  const id = slug(plainName) || 'sem-nome';
  return family === null || id === family || id.startsWith(`${family}-`) ? id : `${family}-${id}`;
}
