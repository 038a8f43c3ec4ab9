// The silhouette of the UFs that is shown while the map loads: a small SVG path that travels with
// the code, on the map's own extent.

import { mesh as stitch } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { keepPoints, pointWeights } from './simplify.ts';
import type { Point } from './simplify.ts';

/** Coordinates of the outline: the map's extent in eighths of grid units. */
export const OUTLINE_STEP = 8;
/** Smallest triangle kept and smallest line drawn, squared and plain grid units. */
const TOLERANCE = 1800;
const SHORTEST = 150;

/** Lines of the UFs as the `d` of an SVG path; `place` turns degrees into grid units. */
export function outlinePath(topology: Topology, place: (point: Point) => Point, eastEnd: number): string {
  const lines = stitch(topology, topology.objects['uf'] as GeometryCollection).coordinates as unknown as Point[][];
  return lines
    .filter((line) => line.every(([longitude]) => longitude <= eastEnd))
    .map((line) => line.map(place))
    .filter((line) => extentOf(line) >= SHORTEST)
    .map((line) => pathText(keepPoints(line, pointWeights(line), TOLERANCE)))
    .join('');
}

function extentOf(line: readonly Point[]): number {
  const range = (axis: 0 | 1) => {
    const values = line.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(range(0), range(1));
}

/** Absolute start, then relative steps, which are shorter to write. */
function pathText(line: readonly Point[]): string {
  let [atX, atY] = [0, 0];
  return line
    .map(([x, y], i) => {
      const [toX, toY] = [Math.round(x / OUTLINE_STEP), Math.round(y / OUTLINE_STEP)];
      const [dx, dy] = [toX - atX, toY - atY];
      [atX, atY] = [toX, toY];
      return i === 0 ? `M${toX} ${toY}l` : `${dx} ${dy}`;
    })
    .join(' ')
    .replace(/l /g, 'l')
    .replace(/ -/g, '-');
}
