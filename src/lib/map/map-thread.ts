// The page's side of the map worker. One worker and one copy of the geometry serve all maps of a
// visit, side by side or one after the other.

import type { LoadedMap, MapReply, MapRequest, Raster } from './map-messages.ts';

export class MapThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (reply: MapReply) => void>();
  private number = 0;

  constructor() {
    this.worker = new Worker(new URL('../../../workers/map.worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = (event: MessageEvent<{ number: number; reply: MapReply }>) => {
      const { number, reply } = event.data;
      this.waiting.get(number)?.(reply);
      this.waiting.delete(number);
    };
    this.worker.onerror = (event) => {
      const message = event.message || 'The map worker could not start.';
      for (const answer of this.waiting.values()) answer({ kind: 'failed', message });
      this.waiting.clear();
    };
  }

  async load(url: string): Promise<LoadedMap> {
    const reply = await this.ask({ kind: 'load', url });
    if (reply.kind === 'loaded') return reply.map;
    throw new Error(reply.kind === 'failed' ? reply.message : 'The map worker answered something else.');
  }

  /** Fills the buffer for its view; the buffer is away until then. */
  async raster(raster: Raster): Promise<Raster> {
    const reply = await this.ask({ kind: 'raster', raster }, [raster.ids.buffer]);
    if (reply.kind === 'raster') return reply.raster;
    throw new Error(reply.kind === 'failed' ? reply.message : 'The map worker answered something else.');
  }

  close(): void {
    this.worker.terminate();
  }

  private ask(request: MapRequest, transfer: Transferable[] = []): Promise<MapReply> {
    const number = ++this.number;
    return new Promise((answer) => {
      this.waiting.set(number, answer);
      this.worker.postMessage({ number, request }, transfer);
    });
  }
}

export interface OpenMap extends LoadedMap {
  readonly thread: MapThread;
}

const opened = new Map<string, Promise<OpenMap>>();

/**
 * The map of a file, fetched once. `url` may be relative to the page. Rejects when the file cannot
 * be fetched or read; asking again then tries again.
 */
export function openMap(url: string): Promise<OpenMap> {
  const address = new URL(url, document.baseURI).href;
  const known = opened.get(address);
  if (known !== undefined) return known;
  const thread = new MapThread();
  const opening = thread.load(address).then((map) => ({ ...map, thread }));
  opened.set(address, opening);
  opening.catch(() => {
    opened.delete(address);
    thread.close();
  });
  return opening;
}
