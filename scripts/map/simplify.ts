// Visvalingam's simplification on shared arcs: a point goes when the triangle that it makes with
// its neighbours is small. Ends of arcs never move, so that neighbours keep meeting.

export type Point = readonly [x: number, y: number];

function triangleArea(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/**
 * Weight of each point of an arc: the area, in squared units of the points, below which it may
 * still not be dropped. Infinite at the ends. Never falls along the order of removal.
 */
export function pointWeights(arc: readonly Point[]): Float64Array {
  const weights = new Float64Array(arc.length).fill(Infinity);
  const alive = arc.map((_, i) => i);
  const areas = arc.map((_, i) => areaAt(arc, alive, i));
  let floor = 0;
  while (alive.length > 2) {
    let least = 1;
    for (let i = 2; i < alive.length - 1; i++) if (areas[i]! < areas[least]!) least = i;
    floor = Math.max(floor, areas[least]!);
    weights[alive[least]!] = floor;
    alive.splice(least, 1);
    areas.splice(least, 1);
    for (const i of [least - 1, least]) areas[i] = areaAt(arc, alive, i);
  }
  return weights;
}

function areaAt(arc: readonly Point[], alive: readonly number[], i: number): number {
  if (i <= 0 || i >= alive.length - 1) return Infinity;
  return triangleArea(arc[alive[i - 1]!]!, arc[alive[i]!]!, arc[alive[i + 1]!]!);
}

/** The points that stay at a tolerance; a closed arc keeps at least four, a triangle and its end. */
export function keepPoints(arc: readonly Point[], weights: Float64Array, tolerance: number): Point[] {
  const [first, last] = [arc[0]!, arc[arc.length - 1]!];
  const closed = first[0] === last[0] && first[1] === last[1];
  const least = closed ? [...weights].sort((a, b) => b - a)[Math.min(3, weights.length - 1)]! : Infinity;
  return arc.filter((_, i) => weights[i]! >= Math.min(tolerance, least));
}

/** Rounds to the grid and drops points that fall on the one before. */
export function snap(arc: readonly Point[]): Point[] {
  const out: Point[] = [];
  arc.forEach(([x, y], i) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = out[out.length - 1];
    const repeats = last !== undefined && last[0] === point[0] && last[1] === point[1];
    if (!repeats || (i === arc.length - 1 && out.length === 1)) out.push(point);
  });
  return out;
}

/** Twice the signed area of a closed ring. */
export function ringArea2(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}
