// The id-buffer: which municipality each pixel shows. No antialias: a pixel belongs to whom its
// centre belongs to, so that colours can change by look-up and the pointer finds its municipality.

import type { MapGeometry } from './geometry.ts';

/** A pixel outside every municipality. */
export const NOBODY = 0xffff;

/** What part of the plane a raster shows: pixel = grid × scale + (x, y). Sizes in device pixels. */
export interface RasterView {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Crossings of edges with pixel rows, packed so that sorting numbers sorts by row, then by x. */
const COLUMNS = 2 ** 24;
const SUBPIXEL = 1 / 256;
const packed = { values: new Float64Array(4096), length: 0 };

/**
 * Fills `ids` (width × height) with the position of the municipality under each pixel.
 * A municipality too small to own a pixel gets the one under its anchor from a larger neighbour.
 */
export function rasterInto(ids: Uint16Array, geometry: MapGeometry, anchors: Float32Array, view: RasterView): void {
  ids.fill(NOBODY);
  const owned = new Uint32Array(geometry.codes.length);
  for (let feature = 0; feature < geometry.codes.length; feature++) {
    packed.length = 0;
    collectCrossings(geometry, feature, view);
    if (packed.length > 0) owned[feature] = fillSpans(ids, feature, view.width);
  }
  for (let feature = 0; feature < owned.length; feature++) {
    if (owned[feature] === 0) claimPixel(ids, owned, feature, anchors, view);
  }
}

function collectCrossings(geometry: MapGeometry, feature: number, view: RasterView): void {
  const { featureStart, ringStart, refs, arcStart } = geometry;
  const end = ringStart[featureStart[feature + 1]!]!;
  for (let i = ringStart[featureStart[feature]!]!; i < end; i++) {
    const arc = refs[i]! < 0 ? ~refs[i]! : refs[i]!;
    for (let p = arcStart[arc]! + 1; p < arcStart[arc + 1]!; p++) crossEdge(geometry.points, p, view);
  }
}

/**
 * Crossings of the edge that ends at point `p` with the centres of pixel rows. Neighbours share
 * the edge as it is stored, in one direction, so that they agree on every pixel.
 */
function crossEdge(points: Uint16Array, p: number, view: RasterView): void {
  const ya = points[2 * p - 1]! * view.scale + view.y - 0.5;
  const yb = points[2 * p + 1]! * view.scale + view.y - 0.5;
  const first = Math.max(0, Math.ceil(Math.min(ya, yb)));
  const last = Math.min(view.height, Math.ceil(Math.max(ya, yb)));
  if (first >= last) return;
  const xa = points[2 * p - 2]! * view.scale + view.x - 0.5;
  const xb = points[2 * p]! * view.scale + view.x - 0.5;
  const slope = (xb - xa) / (yb - ya);
  for (let row = first; row < last; row++) {
    const x = Math.min(Math.max(xa + (row - ya) * slope, -1), view.width);
    if (packed.length === packed.values.length) grow();
    packed.values[packed.length++] = row * COLUMNS + Math.round((x + 1) / SUBPIXEL);
  }
}

function grow(): void {
  const larger = new Float64Array(2 * packed.values.length);
  larger.set(packed.values);
  packed.values = larger;
}

/** Paints between odd and even crossings; says how many pixels. */
function fillSpans(ids: Uint16Array, feature: number, width: number): number {
  const crossings = packed.values.subarray(0, packed.length).sort();
  let painted = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const row = Math.floor(crossings[i]! / COLUMNS);
    const from = Math.max(0, Math.ceil((crossings[i]! - row * COLUMNS) * SUBPIXEL - 1));
    const to = Math.min(width, Math.ceil((crossings[i + 1]! - row * COLUMNS) * SUBPIXEL - 1));
    if (to > from) {
      ids.fill(feature, row * width + from, row * width + to);
      painted += to - from;
    }
  }
  return painted;
}

function claimPixel(
  ids: Uint16Array,
  owned: Uint32Array,
  feature: number,
  anchors: Float32Array,
  view: RasterView,
): void {
  const x = Math.floor(anchors[2 * feature]! * view.scale + view.x);
  const y = Math.floor(anchors[2 * feature + 1]! * view.scale + view.y);
  if (x < 0 || y < 0 || x >= view.width || y >= view.height) return;
  const pixel = y * view.width + x;
  const owner = ids[pixel]!;
  if (owner !== NOBODY) {
    if (owned[owner]! < 2) return;
    owned[owner]!--;
  }
  ids[pixel] = feature;
  owned[feature] = 1;
}
