import type { MapGeometry } from './geometry.ts';
import { ringsOf } from './rings.ts';

const NORONHA = 2_605_459;

/** The dot that stands for Fernando de Noronha in the sea, grid units. */
export interface NoronhaDot {
  readonly feature: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Null on a map without it. */
export function noronhaDot(geometry: MapGeometry): NoronhaDot | null {
  const feature = geometry.codes.indexOf(NORONHA);
  const ring = feature < 0 ? undefined : ringsOf(geometry, feature)[0];
  if (ring === undefined) return null;
  const xs = ring.filter((_, i) => i % 2 === 0);
  const ys = ring.filter((_, i) => i % 2 === 1);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { feature, x: (left + right) / 2, y: (top + bottom) / 2, radius: (bottom - top) / 2 };
}
