// What the map knows once its geometry is there, and what its list of entries makes of it.

import { entriesOf, entryAnchors, entryBounds } from './entries.ts';
import type { MapLevel } from './entries.ts';
import type { MapGeometry } from './geometry.ts';
import { arcsToText, borderPaths } from './lines.ts';
import type { Raster } from './map-messages.ts';
import { openMap } from './map-thread.ts';
import { noronhaDot } from './noronha.ts';
import { NOBODY } from './raster.ts';
import type { RasterView } from './raster.ts';
import { RasterQueue } from './raster-queue.ts';
import { arcSides, neighbourSets, outlineArcs } from './topology.ts';

/** The caller's features, in the caller's order. */
export interface MapEntries {
  readonly codes: readonly string[];
  readonly level: MapLevel;
}

export class MapModel {
  status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  geometry = $state.raw<MapGeometry | null>(null);
  /** The last id-buffer that came back; the one before goes to the next request. */
  raster = $state.raw<Raster | null>(null);
  #anchors: Float32Array = $state.raw(new Float32Array());
  #queue: RasterQueue | null = null;
  readonly #entries: () => MapEntries;

  constructor(entries: () => MapEntries) {
    this.#entries = entries;
  }

  readonly #codes = $derived.by(() => this.#entries().codes);
  readonly #level = $derived.by(() => this.#entries().level);
  readonly entryOf = $derived(
    this.geometry === null ? new Int32Array() : entriesOf(this.geometry, this.#level, this.#codes),
  );
  readonly anchors = $derived(entryAnchors(this.#anchors, this.entryOf, this.#codes.length));
  readonly #sides = $derived(this.geometry === null ? new Int32Array() : arcSides(this.geometry));
  readonly borders = $derived(this.geometry === null ? null : borderPaths(this.geometry, this.#sides));
  readonly noronha = $derived(this.geometry === null ? null : noronhaDot(this.geometry));
  readonly #neighbours = $derived(neighbourSets(this.#sides, this.entryOf, this.#codes.length));

  /** Fetches the geometry; again after a failure. */
  async load(url: string): Promise<void> {
    this.status = 'loading';
    try {
      const { geometry, anchors, thread } = await openMap(url);
      this.#queue = new RasterQueue(thread, (raster) => {
        if (this.raster !== null) this.#queue?.recycle(this.raster);
        this.raster = raster;
      });
      this.#anchors = anchors;
      this.geometry = geometry;
      this.status = 'ready';
    } catch (error) {
      console.error(error);
      this.status = 'failed';
    }
  }

  request(view: RasterView): void {
    this.#queue?.request(view);
  }

  /**
   * Entry at a point of the grid, by the raster that is shown; null at sea. The dot of Fernando de
   * Noronha is met within `reach`, grid units.
   */
  entryAt(x: number, y: number, reach: number): number | null {
    const feature = this.#featureAt(x, y) ?? this.#noronhaAt(x, y, reach);
    const entry = feature === null ? -1 : this.entryOf[feature]!;
    return entry < 0 ? null : entry;
  }

  #featureAt(x: number, y: number): number | null {
    if (this.raster === null) return null;
    const { view, ids } = this.raster;
    const [column, row] = [Math.floor(x * view.scale + view.x), Math.floor(y * view.scale + view.y)];
    if (column < 0 || row < 0 || column >= view.width || row >= view.height) return null;
    const feature = ids[row * view.width + column]!;
    return feature === NOBODY ? null : feature;
  }

  #noronhaAt(x: number, y: number, reach: number): number | null {
    const dot = this.noronha;
    return dot !== null && Math.hypot(x - dot.x, y - dot.y) <= Math.max(reach, dot.radius) ? dot.feature : null;
  }

  /** A point inside an entry, grid units; null when the map does not hold it. */
  anchorOf(entry: number): { x: number; y: number } | null {
    const [x, y] = [this.anchors[2 * entry], this.anchors[2 * entry + 1]];
    return x === undefined || y === undefined || Number.isNaN(x) ? null : { x, y };
  }

  neighboursOf(entry: number): ReadonlySet<number> {
    return this.#neighbours[entry] ?? new Set();
  }

  /** Outline of an entry as an SVG path, grid units. */
  outline(entry: number): string {
    return this.geometry === null ? '' : arcsToText(this.geometry, outlineArcs(this.#sides, this.entryOf, entry));
  }

  /** Left, top, right, bottom of the entry with a code; null when the map does not hold it. */
  boundsOf(code: string): [number, number, number, number] | null {
    const entry = this.#codes.indexOf(code);
    if (this.geometry === null || entry < 0) return null;
    const bounds = entryBounds(this.geometry, this.entryOf, entry);
    return Number.isFinite(bounds[0]) ? bounds : null;
  }
}
