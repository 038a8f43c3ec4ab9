// What page and map worker say to each other. Plain messages: the pixels are handed over, not copied.

import { anchorPoints } from './anchors.ts';
import { decodeGeometry } from './geometry.ts';
import type { MapGeometry } from './geometry.ts';
import { rasterInto } from './raster.ts';
import type { RasterView } from './raster.ts';

export type MapRequest =
  | { readonly kind: 'load'; readonly url: string }
  | {
      readonly kind: 'raster';
      readonly number: number;
      readonly view: RasterView;
      readonly ids: Uint16Array<ArrayBuffer>;
    };

export type MapReply =
  | { readonly kind: 'ready'; readonly geometry: MapGeometry; readonly anchors: Float32Array }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'raster';
      readonly number: number;
      readonly view: RasterView;
      readonly ids: Uint16Array<ArrayBuffer>;
    };

/** The worker's side: keeps the geometry between requests. */
export class MapDesk {
  private loaded: { geometry: MapGeometry; anchors: Float32Array } | null = null;

  async answer(request: MapRequest): Promise<MapReply> {
    if (request.kind === 'load') return this.load(request.url);
    if (this.loaded === null) return { kind: 'failed', message: 'A raster was asked for before the map was loaded.' };
    const { number, view, ids } = request;
    rasterInto(ids, this.loaded.geometry, this.loaded.anchors, view);
    return { kind: 'raster', number, view, ids };
  }

  private async load(url: string): Promise<MapReply> {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`Got ${response.status} for ${url}, expected the map file.`);
      const geometry = decodeGeometry(new Uint8Array(await response.arrayBuffer()));
      this.loaded = { geometry, anchors: anchorPoints(geometry) };
      return { kind: 'ready', ...this.loaded };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }
}
