import type { Point } from './simplify.ts';

/** A ring as arcs, `~arc` backwards. */
export type Ring = number[];

/** Municipalities as rings of shared arcs, in grid units. */
export interface Mesh {
  readonly width: number;
  readonly height: number;
  readonly arcs: Point[][];
  /** Ascending by code. */
  readonly features: { readonly code: number; readonly region: number; readonly rings: Ring[] }[];
}

/** Points of a ring, each once. */
export function ringPoints(ring: Ring, arcs: readonly Point[][]): Point[] {
  return ring.flatMap((ref) => (ref < 0 ? arcs[~ref]!.slice(1).reverse() : arcs[ref]!.slice(0, -1)));
}
