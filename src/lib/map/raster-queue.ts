import type { Raster } from './map-messages.ts';
import type { MapThread } from './map-thread.ts';
import type { RasterView } from './raster.ts';

/** Rasters for one map: one request in flight, the latest view wins. */
export class RasterQueue {
  private readonly thread: MapThread;
  private readonly show: (raster: Raster) => void;
  private next: RasterView | null = null;
  private busy = false;
  /** A buffer that is no longer shown, to be filled again. */
  private spare: Raster['ids'] | null = null;

  constructor(thread: MapThread, show: (raster: Raster) => void) {
    this.thread = thread;
    this.show = show;
  }

  request(view: RasterView): void {
    this.next = view;
    if (!this.busy) void this.work();
  }

  recycle(raster: Raster): void {
    this.spare = raster.ids;
  }

  private async work(): Promise<void> {
    this.busy = true;
    try {
      while (this.next !== null) {
        const view = this.next;
        this.next = null;
        const ids =
          this.spare?.length === view.width * view.height ? this.spare : new Uint16Array(view.width * view.height);
        this.spare = null;
        this.show(await this.thread.raster({ view, ids }));
      }
    } finally {
      this.busy = false;
    }
  }
}
