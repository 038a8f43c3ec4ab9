// The five blocks of custeio (Portaria 204/2007), in the order of docs/model.md, section 1.

export const BLOCKS = ['AB', 'MAC', 'AF', 'VS', 'GES'] as const;
export type Block = (typeof BLOCKS)[number];
export const BLOCK_COUNT = BLOCKS.length;

/** Position of each block in every array that is laid out entity × block. */
export const BLOCK_INDEX: Readonly<Record<Block, number>> = { AB: 0, MAC: 1, AF: 2, VS: 3, GES: 4 };

/** The two spheres of funds; the Distrito Federal is a `state` fund. */
export type Sphere = 'municipal' | 'state';
