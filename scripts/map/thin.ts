// Simplifies a mesh without losing anybody: where a municipality would shrink or vanish, its arcs
// are simplified less and less until it keeps its area.

import { ringPoints } from './mesh.ts';
import type { Mesh, Ring } from './mesh.ts';
import { keepPoints, pointWeights, ringArea2, snap } from './simplify.ts';
import type { Point } from './simplify.ts';

/** Smallest triangle that is kept, in squared grid units (one is some 0.3 km²). */
const TOLERANCE = 16;
/** A ring may lose or gain at most this share of its area; below that its arcs are redone. */
const AREA_DRIFT = 0.12;

/** The same mesh with fewer points on whole grid positions. Throws if a ring cannot be kept. */
export function thinMesh(mesh: Mesh): Mesh {
  const weights = mesh.arcs.map(pointWeights);
  const tolerance = mesh.arcs.map(() => TOLERANCE);
  const thin = mesh.arcs.map((arc, i) => snap(keepPoints(arc, weights[i]!, TOLERANCE)));
  for (let round = 0; round < 12; round++) {
    const failing = new Set(
      mesh.features.flatMap((f) => f.rings.filter((ring) => drifts(ring, mesh.arcs, thin)).flat()),
    );
    if (failing.size === 0) return { ...mesh, arcs: thin };
    for (const i of new Set([...failing].map((ref) => (ref < 0 ? ~ref : ref)))) {
      tolerance[i] = round < 8 ? (tolerance[i] ?? 0) / 3 : 0;
      thin[i] = snap(keepPoints(mesh.arcs[i]!, weights[i]!, tolerance[i]));
    }
  }
  const features = mesh.features.filter((f) => f.rings.some((ring) => vanishes(ring, thin)));
  if (features.length > 0)
    throw new Error(`These municipalities vanish on the grid: ${features.map((f) => f.code).join(', ')}.`);
  return { ...mesh, arcs: thin };
}

function drifts(ring: Ring, arcs: readonly Point[][], thin: readonly Point[][]): boolean {
  const before = ringArea2(ringPoints(ring, arcs));
  const after = ringArea2(ringPoints(ring, thin));
  return vanishes(ring, thin) || Math.abs(after - before) > AREA_DRIFT * Math.abs(before);
}

function vanishes(ring: Ring, thin: readonly Point[][]): boolean {
  return Math.abs(ringArea2(ringPoints(ring, thin))) < 2;
}
