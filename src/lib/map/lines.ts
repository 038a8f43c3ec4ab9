// Borders and outlines as paths in grid units.

import type { MapGeometry } from './geometry.ts';
import { borderArcs } from './topology.ts';
import type { ArcSides } from './topology.ts';

/** Borders to stroke, as Path2D in grid units (browser only). */
export interface BorderPaths {
  readonly coast: Path2D;
  readonly uf: Path2D;
  readonly region: Path2D;
}

export function borderPaths(geometry: MapGeometry, sides: ArcSides): BorderPaths {
  const arcs = borderArcs(geometry, sides);
  const path = (list: readonly number[]) => {
    const out = new Path2D();
    for (const arc of list) eachPoint(geometry, arc, (x, y, first) => (first ? out.moveTo(x, y) : out.lineTo(x, y)));
    return out;
  };
  return { coast: path(arcs.coast), uf: path(arcs.uf), region: path(arcs.region) };
}

/** Arcs as the `d` of an SVG path, grid units. */
export function arcsToText(geometry: MapGeometry, arcs: readonly number[]): string {
  let text = '';
  for (const arc of arcs) eachPoint(geometry, arc, (x, y, first) => (text += `${first ? 'M' : 'L'}${x} ${y}`));
  return text;
}

function eachPoint(geometry: MapGeometry, arc: number, visit: (x: number, y: number, first: boolean) => void): void {
  const first = geometry.arcStart[arc]!;
  for (let p = first; p < geometry.arcStart[arc + 1]!; p++) {
    visit(geometry.points[2 * p]!, geometry.points[2 * p + 1]!, p === first);
  }
}
