import type { Point } from './drawing.ts';

/** Height of a line of points in rising x, between two of them in proportion; its ends beyond them. */
export function valueAt(points: readonly Point[], x: number): number {
  const after = points.findIndex((point) => point.x >= x);
  if (after < 0) return points.at(-1)?.y ?? Number.NaN;
  const [a, b] = [points[after - 1], points[after]];
  if (!b) return Number.NaN;
  if (!a || b.x === a.x) return b.y;
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}
