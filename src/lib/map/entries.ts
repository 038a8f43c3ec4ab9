// From the caller's list of codes to municipalities of the map: which entry each belongs to.

import type { MapGeometry } from './geometry.ts';
import { regionCodeOf, ufCodeOf } from './geometry.ts';
import { ringsOf } from './rings.ts';

export type MapLevel = 'municipality' | 'healthRegion' | 'uf';

/** The fund of the Distrito Federal is shown on Brasília. */
const FEDERAL_DISTRICT = '53';
const BRASILIA = '5300108';

/** Entry of `codes` that each municipality belongs to at a level; −1 where none. */
export function entriesOf(geometry: MapGeometry, level: MapLevel, codes: readonly string[]): Int32Array {
  const position = new Map(codes.map((code, i) => [mapCode(level, code), i]));
  return Int32Array.from(geometry.codes, (code, feature) => {
    const own =
      level === 'uf' ? ufCodeOf(geometry, feature) : level === 'healthRegion' ? regionCodeOf(geometry, feature) : code;
    return position.get(String(own)) ?? -1;
  });
}

function mapCode(level: MapLevel, code: string): string {
  return level === 'municipality' && code === FEDERAL_DISTRICT ? BRASILIA : code;
}

/**
 * x, y of a point inside each entry, grid units: of its municipalities' anchors the one nearest
 * to their middle. NaN for an entry without municipalities.
 */
export function entryAnchors(anchors: Float32Array, entryOf: Int32Array, entries: number): Float32Array {
  const middle = new Float64Array(2 * entries);
  const members = new Uint32Array(entries);
  entryOf.forEach((entry, feature) => {
    if (entry < 0) return;
    middle[2 * entry]! += anchors[2 * feature]!;
    middle[2 * entry + 1]! += anchors[2 * feature + 1]!;
    members[entry]!++;
  });
  const nearest = new Float64Array(entries).fill(Infinity);
  const out = new Float32Array(2 * entries).fill(NaN);
  entryOf.forEach((entry, feature) => {
    if (entry < 0) return;
    const [x, y] = [anchors[2 * feature]!, anchors[2 * feature + 1]!];
    const distance = Math.hypot(x - middle[2 * entry]! / members[entry]!, y - middle[2 * entry + 1]! / members[entry]!);
    if (distance >= nearest[entry]!) return;
    nearest[entry] = distance;
    out[2 * entry] = x;
    out[2 * entry + 1] = y;
  });
  return out;
}

/** Left, top, right, bottom of an entry, grid units. */
export function entryBounds(
  geometry: MapGeometry,
  entryOf: Int32Array,
  entry: number,
): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  entryOf.forEach((own, feature) => {
    if (own !== entry) return;
    for (const ring of ringsOf(geometry, feature)) {
      for (let i = 0; i < ring.length; i += 2) {
        left = Math.min(left, ring[i]!);
        right = Math.max(right, ring[i]!);
        top = Math.min(top, ring[i + 1]!);
        bottom = Math.max(bottom, ring[i + 1]!);
      }
    }
  });
  return [left, top, right, bottom];
}
