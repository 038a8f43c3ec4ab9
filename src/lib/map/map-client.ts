// The page's side of the map worker: one request in flight, the latest view wins.

import type { MapGeometry } from './geometry.ts';
import type { MapReply, MapRequest } from './map-messages.ts';
import type { RasterView } from './raster.ts';

export interface Raster {
  readonly view: RasterView;
  readonly ids: Uint16Array<ArrayBuffer>;
}

export interface MapListener {
  ready(geometry: MapGeometry, anchors: Float32Array): void;
  failed(message: string): void;
  raster(raster: Raster): void;
}

export class MapClient {
  private readonly worker: Worker;
  private readonly listener: MapListener;
  private busy = false;
  private number = 0;
  private waiting: RasterView | null = null;
  /** A buffer that the page no longer shows, to be filled again. */
  private spare: Uint16Array<ArrayBuffer> | null = null;

  constructor(listener: MapListener) {
    this.listener = listener;
    this.worker = new Worker(new URL('../../../workers/map.worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = (event: MessageEvent<MapReply>) => this.receive(event.data);
    this.worker.onerror = (event) => listener.failed(event.message || 'The map worker could not start.');
  }

  /** `url` may be relative to the page. */
  load(url: string): void {
    this.send({ kind: 'load', url: new URL(url, document.baseURI).href });
  }

  raster(view: RasterView): void {
    this.waiting = view;
    this.next();
  }

  /** Gives a buffer back for the next raster. */
  recycle(ids: Uint16Array<ArrayBuffer>): void {
    this.spare = ids;
  }

  close(): void {
    this.worker.terminate();
  }

  private next(): void {
    if (this.busy || this.waiting === null) return;
    const view = this.waiting;
    const size = view.width * view.height;
    const ids = this.spare?.length === size ? this.spare : new Uint16Array(size);
    this.spare = null;
    this.waiting = null;
    this.busy = true;
    this.send({ kind: 'raster', number: ++this.number, view, ids }, [ids.buffer]);
  }

  private receive(reply: MapReply): void {
    if (reply.kind === 'ready') this.listener.ready(reply.geometry, reply.anchors);
    else if (reply.kind === 'failed') this.listener.failed(reply.message);
    else {
      this.busy = false;
      this.listener.raster({ view: reply.view, ids: reply.ids });
      this.next();
    }
  }

  private send(request: MapRequest, transfer: Transferable[] = []): void {
    this.worker.postMessage(request, transfer);
  }
}
