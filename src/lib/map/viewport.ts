// Which part of the country the box shows. Box pixel = grid × scale + (x, y), CSS pixels.

import type { RasterView } from './raster.ts';

export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Room kept free around the whole country, CSS pixels. */
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const DEEPEST_ZOOM = 24;

/** The whole country, centred in what the inset leaves. */
export function fitViewport(box: Box, extent: Box, inset: Inset): Viewport {
  const width = Math.max(40, box.width - inset.left - inset.right);
  const height = Math.max(40, box.height - inset.top - inset.bottom);
  const scale = Math.min(width / extent.width, height / extent.height);
  return {
    scale,
    x: inset.left + (width - extent.width * scale) / 2,
    y: inset.top + (height - extent.height * scale) / 2,
  };
}

/** Zooms by a factor around a point of the box; never farther out than `fit`. */
export function zoomAt(view: Viewport, fit: Viewport, factor: number, x: number, y: number): Viewport {
  const scale = Math.min(Math.max(view.scale * factor, fit.scale), fit.scale * DEEPEST_ZOOM);
  const real = scale / view.scale;
  return { scale, x: x - (x - view.x) * real, y: y - (y - view.y) * real };
}

/** Keeps the country in the box: back to `fit` when zoomed out, else its edges stay within half a box. */
export function clampViewport(view: Viewport, fit: Viewport, box: Box, extent: Box): Viewport {
  if (view.scale <= fit.scale * 1.001) return fit;
  const clamp = (start: number, size: number, room: number) => Math.min(Math.max(start, room / 2 - size), room / 2);
  return {
    scale: view.scale,
    x: clamp(view.x, extent.width * view.scale, box.width),
    y: clamp(view.y, extent.height * view.scale, box.height),
  };
}

/** A view in which an extent of the grid fills about a quarter of what the inset leaves of the box. */
export function viewportOn(
  [left, top, right, bottom]: readonly [number, number, number, number],
  fit: Viewport,
  box: Box,
  inset: Inset,
): Viewport {
  const [width, height] = [box.width - inset.left - inset.right, box.height - inset.top - inset.bottom];
  const wanted = Math.min(width / (right - left || 1), height / (bottom - top || 1)) / 4;
  const scale = Math.min(Math.max(wanted, fit.scale), (fit.scale * DEEPEST_ZOOM) / 2);
  return {
    scale,
    x: inset.left + width / 2 - ((left + right) / 2) * scale,
    y: inset.top + height / 2 - ((top + bottom) / 2) * scale,
  };
}

/** Between two views, for a flight; `t` from 0 to 1. Zooms evenly to the eye. */
export function betweenViewports(from: Viewport, to: Viewport, t: number, box: Box): Viewport {
  const eased = t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t);
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const share =
    Math.abs(to.scale - from.scale) < 1e-9 ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  const centre = (view: Viewport) =>
    [(box.width / 2 - view.x) / view.scale, (box.height / 2 - view.y) / view.scale] as const;
  const [a, b] = [centre(from), centre(to)];
  const [cx, cy] = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  return { scale, x: box.width / 2 - cx * scale, y: box.height / 2 - cy * scale };
}

/** The same view in device pixels. */
export function rasterView(view: Viewport, box: Box, ratio: number): RasterView {
  return {
    width: Math.max(1, Math.round(box.width * ratio)),
    height: Math.max(1, Math.round(box.height * ratio)),
    scale: view.scale * ratio,
    x: view.x * ratio,
    y: view.y * ratio,
  };
}
