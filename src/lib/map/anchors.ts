// One point well inside each municipality, where cards point to and where the keyboard stands.

import type { MapGeometry } from './geometry.ts';
import { ringsOf } from './rings.ts';

/** Heights, as shares of the extent, at which the inside is looked for. */
const ROWS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** x, y of a point inside each municipality, grid units. */
export function anchorPoints(geometry: MapGeometry): Float32Array {
  const anchors = new Float32Array(2 * geometry.codes.length);
  for (let feature = 0; feature < geometry.codes.length; feature++) {
    const [x, y] = insidePoint(ringsOf(geometry, feature));
    anchors[2 * feature] = x;
    anchors[2 * feature + 1] = y;
  }
  return anchors;
}

/** The middle of a stretch inside the rings, over a few rows, that lies farthest from any edge. */
function insidePoint(rings: readonly number[][]): [number, number] {
  let [top, bottom] = [Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 2) {
      top = Math.min(top, ring[i]!);
      bottom = Math.max(bottom, ring[i]!);
    }
  }
  let best: [number, number] = [0, 0];
  let farthest = 0;
  for (const share of ROWS) {
    // Off the grid, so that no row runs through a vertex.
    const y = top + (bottom - top) * share + 0.013;
    const crossings = crossingsAt(rings, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const x = (crossings[i]! + crossings[i + 1]!) / 2;
      const distance = edgeDistance2(rings, x, y, farthest);
      if (distance <= farthest) continue;
      farthest = distance;
      best = [x, y];
    }
  }
  return best;
}

/** Squared distance to the nearest edge; stops early once it is not above `enough`. */
function edgeDistance2(rings: readonly number[][], x: number, y: number, enough: number): number {
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x0, y0] = [ring[j]!, ring[j + 1]!];
      const [dx, dy] = [ring[i]! - x0, ring[i + 1]! - y0];
      const along = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, (x - x0 - along * dx) ** 2 + (y - y0 - along * dy) ** 2);
      if (least <= enough) return least;
    }
  }
  return least;
}

function crossingsAt(rings: readonly number[][], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x0, y0, x1, y1] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (y0 <= y !== y1 <= y) xs.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  return xs.sort((a, b) => a - b);
}
