import type { MapGeometry } from './geometry.ts';

/** Closed rings of one municipality as x, y pairs in grid units, each point once. */
export function ringsOf(geometry: MapGeometry, feature: number): number[][] {
  const { featureStart, ringStart } = geometry;
  const rings: number[][] = [];
  for (let ring = featureStart[feature]!; ring < featureStart[feature + 1]!; ring++) {
    const out: number[] = [];
    for (let i = ringStart[ring]!; i < ringStart[ring + 1]!; i++) appendArc(geometry, geometry.refs[i]!, out);
    rings.push(out);
  }
  return rings;
}

/** Appends an arc without its last point, which opens the next one. */
function appendArc(geometry: MapGeometry, ref: number, out: number[]): void {
  const { arcStart, points } = geometry;
  const arc = ref < 0 ? ~ref : ref;
  const [first, last] = [arcStart[arc]!, arcStart[arc + 1]! - 1];
  if (ref >= 0) for (let p = first; p < last; p++) out.push(points[2 * p]!, points[2 * p + 1]!);
  else for (let p = last; p > first; p--) out.push(points[2 * p]!, points[2 * p + 1]!);
}

/** Area of a ring in squared grid units; the sign tells the direction. */
export function ringArea(ring: readonly number[]): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    twice += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  }
  return twice / 2;
}

/** Area of a municipality in squared grid units: holes run against the outer rings. */
export function featureArea(geometry: MapGeometry, feature: number): number {
  return Math.abs(ringsOf(geometry, feature).reduce((sum, ring) => sum + ringArea(ring), 0));
}
