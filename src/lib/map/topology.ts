// Who touches whom, and which arcs are borders of what: read off the arcs that rings share.

import type { MapGeometry } from './geometry.ts';
import { ufCodeOf } from './geometry.ts';

/** The two municipalities beside each arc, two entries an arc; −1 where there is none (coast, frontier). */
export type ArcSides = Int32Array;

export function arcSides(geometry: MapGeometry): ArcSides {
  const sides = new Int32Array(2 * (geometry.arcStart.length - 1)).fill(-1);
  eachRef(geometry, (feature, ref) => {
    const arc = ref < 0 ? ~ref : ref;
    const slot = sides[2 * arc] === -1 ? 2 * arc : 2 * arc + 1;
    sides[slot] = feature;
  });
  return sides;
}

function eachRef(geometry: MapGeometry, visit: (feature: number, ref: number) => void): void {
  const { featureStart, ringStart, refs } = geometry;
  for (let feature = 0; feature + 1 < featureStart.length; feature++) {
    const end = ringStart[featureStart[feature + 1]!]!;
    for (let i = ringStart[featureStart[feature]!]!; i < end; i++) visit(feature, refs[i]!);
  }
}

/** Arcs on the edge of the country, between UFs, and between health regions of one UF. */
export interface BorderArcs {
  readonly coast: readonly number[];
  readonly uf: readonly number[];
  readonly region: readonly number[];
}

export function borderArcs(geometry: MapGeometry, sides: ArcSides): BorderArcs {
  const borders = { coast: [] as number[], uf: [] as number[], region: [] as number[] };
  for (let arc = 0; 2 * arc < sides.length; arc++) {
    const [a, b] = [sides[2 * arc]!, sides[2 * arc + 1]!];
    if (b === -1) borders.coast.push(arc);
    else if (ufCodeOf(geometry, a) !== ufCodeOf(geometry, b)) borders.uf.push(arc);
    else if (geometry.region[a] !== geometry.region[b]) borders.region.push(arc);
  }
  return borders;
}

/** Arcs around one entry of a grouping: those with a municipality of the entry on exactly one side. */
export function outlineArcs(sides: ArcSides, entryOf: Int32Array, entry: number): number[] {
  const arcs: number[] = [];
  for (let arc = 0; 2 * arc < sides.length; arc++) {
    const inside = (side: number) => side >= 0 && entryOf[side] === entry;
    if (inside(sides[2 * arc]!) !== inside(sides[2 * arc + 1]!)) arcs.push(arc);
  }
  return arcs;
}

/** Entries that share an arc, for each entry of a grouping of municipalities (−1 = in none). */
export function neighbourSets(sides: ArcSides, entryOf: Int32Array, entries: number): readonly ReadonlySet<number>[] {
  const neighbours = Array.from({ length: entries }, () => new Set<number>());
  for (let arc = 0; 2 * arc < sides.length; arc++) {
    if (sides[2 * arc + 1] === -1) continue;
    const [a, b] = [entryOf[sides[2 * arc]!]!, entryOf[sides[2 * arc + 1]!]!];
    if (a === b || a < 0 || b < 0) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  return neighbours;
}
