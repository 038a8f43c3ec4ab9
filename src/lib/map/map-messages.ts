// What page and map worker say to each other. Plain messages: the pixels are handed over, not copied.

import { anchorPoints } from './anchors.ts';
import { decodeGeometry } from './geometry.ts';
import type { MapGeometry } from './geometry.ts';
import { rasterInto } from './raster.ts';
import type { RasterView } from './raster.ts';

export interface LoadedMap {
  readonly geometry: MapGeometry;
  /** x, y of a point inside each municipality, grid units. */
  readonly anchors: Float32Array;
}

export interface Raster {
  readonly view: RasterView;
  /** Position of the municipality under each pixel, row by row; NOBODY at sea. */
  readonly ids: Uint16Array<ArrayBuffer>;
}

export type MapRequest =
  { readonly kind: 'load'; readonly url: string } | { readonly kind: 'raster'; readonly raster: Raster };

export type MapReply =
  | { readonly kind: 'loaded'; readonly map: LoadedMap }
  | { readonly kind: 'raster'; readonly raster: Raster }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's side: keeps the geometry between requests. */
export class MapDesk {
  private loaded: LoadedMap | null = null;

  async answer(request: MapRequest): Promise<MapReply> {
    if (request.kind === 'load') return this.load(request.url);
    if (this.loaded === null) return { kind: 'failed', message: 'A raster was asked for before the map was loaded.' };
    const { view, ids } = request.raster;
    rasterInto(ids, this.loaded.geometry, this.loaded.anchors, view);
    return request;
  }

  private async load(url: string): Promise<MapReply> {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`Got ${response.status} for ${url}, expected the map file.`);
      const geometry = decodeGeometry(new Uint8Array(await response.arrayBuffer()));
      this.loaded = { geometry, anchors: anchorPoints(geometry) };
      return { kind: 'loaded', map: this.loaded };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }
}
