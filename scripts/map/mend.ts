// Municipalities that the mesh draws with a line of their own, apart from their neighbours' lines
// (Ipirá, BA): given the neighbours' line, so that they touch again.

import { ringArea2 } from './simplify.ts';
import type { Point } from './simplify.ts';
import { ringPoints } from './mesh.ts';
import type { Mesh, Ring } from './mesh.ts';

/** The two lines may lie so far apart, as a share of the municipality's extent. */
const SLACK = 0.02;

type Features = Mesh['features'];

/** Gives each municipality that fills a gap between its neighbours the gap's own outline. */
export function mendGaps(features: Features, arcs: readonly Point[][]): Features {
  const lone = new Set(singleRefs(features));
  const isOrphan = (rings: readonly Ring[]) => rings.length === 1 && rings[0]!.length === 1 && lone.has(rings[0]![0]!);
  const orphans = features.filter((feature) => isOrphan(feature.rings));
  for (const orphan of orphans) lone.delete(orphan.rings[0]![0]!);
  const gaps = closedLoops([...lone], arcs).map((loop) => loop.map((ref) => ~ref).reverse());
  return features.map((feature) => {
    if (!orphans.includes(feature)) return feature;
    const gap = gaps.find((loop) => fills(feature.rings[0]!, loop, arcs));
    return gap === undefined ? feature : { ...feature, rings: [gap] };
  });
}

/** References to arcs that only one ring uses. */
function singleRefs(features: Features): number[] {
  const refs = features.flatMap((feature) => feature.rings.flat());
  const uses = new Map<number, number>();
  for (const ref of refs) uses.set(Math.max(ref, ~ref), (uses.get(Math.max(ref, ~ref)) ?? 0) + 1);
  return refs.filter((ref) => uses.get(Math.max(ref, ~ref)) === 1);
}

/** Follows references from end to start until they close. */
function closedLoops(refs: readonly number[], arcs: readonly Point[][]): Ring[] {
  const startOf = (ref: number) => (ref < 0 ? arcs[~ref]!.at(-1)! : arcs[ref]![0]!).join();
  const endOf = (ref: number) => startOf(~ref);
  const from = new Map<string, number[]>();
  for (const ref of refs) from.set(startOf(ref), [...(from.get(startOf(ref)) ?? []), ref]);
  const loops: Ring[] = [];
  const left = new Set(refs);
  for (const first of refs) {
    if (!left.has(first)) continue;
    const loop: Ring = [];
    for (let ref: number | undefined = first; ref !== undefined;) {
      left.delete(ref);
      loop.push(ref);
      ref = from.get(endOf(ref))?.find((next) => left.has(next));
    }
    if (endOf(loop.at(-1)!) === startOf(first)) loops.push(loop);
  }
  return loops;
}

function fills(ring: Ring, gap: Ring, arcs: readonly Point[][]): boolean {
  const [own, other] = [ring, gap].map((refs) => ringPoints(refs, arcs));
  const [a, b] = [extentOf(own!), extentOf(other!)];
  const slack = SLACK * Math.max(a[2] - a[0], a[3] - a[1]);
  const near = a.every((side, i) => Math.abs(side - b[i]!) <= slack);
  return near && Math.sign(ringArea2(own!)) === Math.sign(ringArea2(other!));
}

/** Left, bottom, right, top. */
function extentOf(points: readonly Point[]): [number, number, number, number] {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
