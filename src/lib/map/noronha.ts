import type { MapGeometry } from './geometry.ts';
import { ringsOf } from './rings.ts';

const NORONHA = 2_605_459;

/** The dot that stands for Fernando de Noronha in the sea, grid units; null if the map has none. */
export function noronhaDot(geometry: MapGeometry): { x: number; y: number; radius: number } | null {
  const ring = ringsOf(geometry, geometry.codes.indexOf(NORONHA))[0];
  if (ring === undefined) return null;
  const xs = ring.filter((_, i) => i % 2 === 0);
  const ys = ring.filter((_, i) => i % 2 === 1);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, radius: (bottom - top) / 2 };
}
