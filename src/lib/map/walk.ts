// Walking the map by keyboard: from one entry to the next in a direction.

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The entry to step on from `from`: among its neighbours the nearest that lies in the direction
 * (within 60°, nearer to the axis preferred), else among all entries; null at the edge of the map.
 * `anchors` holds x, y of each entry, NaN where it is not on the map.
 */
export function stepFrom(
  from: number,
  direction: Direction,
  anchors: Float32Array,
  neighbours: ReadonlySet<number>,
): number | null {
  return nearest(from, direction, anchors, neighbours) ?? nearest(from, direction, anchors, allOf(anchors));
}

function* allOf(anchors: Float32Array): Iterable<number> {
  for (let entry = 0; 2 * entry < anchors.length; entry++) yield entry;
}

function nearest(from: number, direction: Direction, anchors: Float32Array, among: Iterable<number>): number | null {
  const [ux, uy] = STEP[direction];
  let best: number | null = null;
  let least = Infinity;
  for (const entry of among) {
    if (entry === from) continue;
    const dx = anchors[2 * entry]! - anchors[2 * from]!;
    const dy = anchors[2 * entry + 1]! - anchors[2 * from + 1]!;
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (!(ahead > 0) || aside > ahead * Math.sqrt(3)) continue;
    const cost = Math.hypot(ahead, 2 * aside);
    if (cost < least) [best, least] = [entry, cost];
  }
  return best;
}

/** The entry whose anchor is nearest to a point, grid units; null on an empty map. */
export function nearestTo(x: number, y: number, anchors: Float32Array): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const entry of allOf(anchors)) {
    const distance = Math.hypot(anchors[2 * entry]! - x, anchors[2 * entry + 1]! - y);
    if (distance < least) [best, least] = [entry, distance];
  }
  return best;
}
