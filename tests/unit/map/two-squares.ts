// Two municipalities beside each other and an island, drawn by hand:
//
//   (0,0)───(10,0)───(20,0)      A = 1100015, region 11001   left square
//     │   A    │   B    │        B = 1200013, region 12001   right square
//   (0,10)──(10,10)──(20,10)     C = 1200054, region 12001   (30,0)…(34,4)

import type { Mesh } from '../../../scripts/map/mesh.ts';

export const TWO_SQUARES: Mesh = {
  width: 40,
  height: 10,
  arcs: [
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
    [
      [30, 0],
      [34, 0],
      [34, 4],
      [30, 4],
      [30, 0],
    ],
  ],
  features: [
    { code: 1_100_015, region: 11_001, rings: [[0, 1]] },
    { code: 1_200_013, region: 12_001, rings: [[2, ~0]] },
    { code: 1_200_054, region: 12_001, rings: [[3]] },
  ],
};
