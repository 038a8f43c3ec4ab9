import { describe, expect, it } from 'vitest';
import { mendGaps } from '../../../scripts/map/mend.ts';
import { ringPoints } from '../../../scripts/map/mesh.ts';
import { keepPoints, pointWeights, ringArea2, snap } from '../../../scripts/map/simplify.ts';
import type { Point } from '../../../scripts/map/simplify.ts';
import { thinMesh } from '../../../scripts/map/thin.ts';
import { TWO_SQUARES } from './two-squares.ts';

describe('simplification', () => {
  const bump: Point[] = [
    [0, 0],
    [5, 1],
    [10, 0],
    [15, 8],
    [20, 0],
  ];

  it('weighs points by the triangle they make, the least first', () => {
    // (0,0) (5,1) (10,0): 5; then (0,0) (10,0) (15,8): 40, and (10,0) (15,8) (20,0): 40.
    expect([...pointWeights(bump)]).toEqual([Infinity, 5, 40, 80, Infinity]);
  });

  it('keeps the ends and what weighs enough', () => {
    expect(keepPoints(bump, pointWeights(bump), 6)).toEqual([bump[0], bump[2], bump[3], bump[4]]);
    expect(keepPoints(bump, pointWeights(bump), 1000)).toEqual([bump[0], bump[4]]);
  });

  it('keeps a triangle of a closed line', () => {
    const island: Point[] = [...bump, [0, 0]];
    const kept = keepPoints(island, pointWeights(island), 1000);
    expect(kept).toHaveLength(4);
    expect(ringArea2(kept)).not.toBe(0);
  });

  it('drops repeated positions on the grid, never both ends', () => {
    const fine: Point[] = [
      [0.1, 0],
      [0.3, 0.2],
      [2.6, 0],
    ];
    expect(snap(fine)).toEqual([
      [0, 0],
      [3, 0],
    ]);
    expect(snap(fine.slice(0, 2))).toHaveLength(2);
  });

  it('keeps the area of every municipality, small ones too', () => {
    const thin = thinMesh(TWO_SQUARES);
    const areas = thin.features.map((f) => Math.abs(ringArea2(ringPoints(f.rings[0]!, thin.arcs))) / 2);
    expect(areas).toEqual([100, 100, 16]);
  });
});

describe('mending', () => {
  it('gives a municipality that is drawn apart the outline of the gap it fills', () => {
    // A ring around a hole from (2,2) to (8,8); the municipality inside has a line of its own.
    const arcs: Point[][] = [
      [[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]], // prettier-ignore
      [[2, 2], [8, 2], [8, 8], [2, 8], [2, 2]], // prettier-ignore
      [[2, 2.05], [2.05, 8], [8, 8], [8, 2], [2, 2.05]], // prettier-ignore
    ];
    const features = [
      { code: 1, region: 1, rings: [[0], [1]] },
      { code: 2, region: 1, rings: [[2]] },
    ];
    expect(mendGaps(features, arcs).map((feature) => feature.rings)).toEqual([[[0], [1]], [[~1]]]);
  });
});
