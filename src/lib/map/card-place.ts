import type { Box } from './viewport.ts';

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The leader runs straight down or up from the point to the card; null where the card covers it. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

const GAP = 26;
const EDGE = 2;
/** The leader meets the card this far from its corner, at least. */
const CORNER = 14;

/** Puts a card below a point, or above it where there is no room, always inside the box. CSS pixels. */
export function placeCard(box: Box, card: Box, x: number, y: number): CardPlace {
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  const left = within(x - CORNER, box.width - card.width);
  const below = y + GAP + card.height <= box.height - EDGE;
  const above = y - GAP - card.height >= EDGE;
  const wanted = below ? y + GAP : above ? y - GAP - card.height : y < box.height / 2 ? box.height : 0;
  const top = within(wanted, box.height - card.height);
  const edge = top > y ? top : top + card.height;
  const covered = y >= top && y <= top + card.height;
  return { left, top, leader: covered ? null : { x, from: y, to: edge } };
}
