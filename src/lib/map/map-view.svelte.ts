// Where the map looks: the whole country, or a view of the reader's own. CSS pixels.

import { prefersReducedMotion } from 'svelte/motion';
import { DEEPEST_ZOOM, betweenViewports, clampViewport, fitViewport, zoomAt } from './viewport.ts';
import type { Box, Inset, Viewport } from './viewport.ts';

/** What a press of + or − multiplies the scale by. */
export const ZOOM_STEP = 1.8;
/** Room around the country that strokes need. */
const MARGIN: Inset = { left: 4, top: 4, right: 4, bottom: 4 };
const FLIGHT_MS = 420;
const STEP_MS = 200;

interface Spot {
  readonly x: number;
  readonly y: number;
}

export class MapView {
  box = $state.raw<Box>({ width: 0, height: 0 });
  extent = $state.raw<Box | null>(null);
  /** Null while the whole country is shown, so that it stays fitted when the box changes. */
  #own = $state.raw<Viewport | null>(null);
  #frame = 0;
  readonly #inset: () => Partial<Inset>;

  constructor(inset: () => Partial<Inset>) {
    this.#inset = inset;
  }

  readonly inset = $derived.by(() => ({ ...MARGIN, ...this.#inset() }));

  readonly fit = $derived(
    this.extent !== null && this.box.width > 0 && this.box.height > 0
      ? fitViewport(this.box, this.extent, this.inset)
      : null,
  );
  readonly current = $derived(this.#own ?? this.fit);
  readonly zoomed = $derived(this.#own !== null);
  readonly deepest = $derived(
    this.fit !== null && this.current !== null && this.current.scale >= 0.999 * DEEPEST_ZOOM * this.fit.scale,
  );

  /** From the grid to the box; null where there is no point or no view. */
  toBox(point: Spot | null): Spot | null {
    const view = this.current;
    return view === null || point === null
      ? null
      : { x: point.x * view.scale + view.x, y: point.y * view.scale + view.y };
  }

  toGrid(x: number, y: number): Spot | null {
    const view = this.current;
    return view === null ? null : { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
  }

  /** Whether a point lies in the box. */
  holds({ x, y }: Spot): boolean {
    return x >= 0 && y >= 0 && x <= this.box.width && y <= this.box.height;
  }

  resize(box: Box): void {
    if (this.#own !== null) {
      const { scale, x, y } = this.#own;
      const [dx, dy] = [(box.width - this.box.width) / 2, (box.height - this.box.height) / 2];
      this.#own = { scale, x: x + dx, y: y + dy };
    }
    this.box = box;
  }

  /** Zooms around a point of the box, its middle if none is given. */
  zoom(factor: number, x = this.box.width / 2, y = this.box.height / 2): void {
    if (this.current === null || this.fit === null) return;
    this.land();
    this.#set(zoomAt(this.current, this.fit, factor, x, y));
  }

  /** The same, as a short flight: for buttons and keys. */
  zoomStep(factor: number): void {
    if (this.current === null || this.fit === null) return;
    this.fly(zoomAt(this.current, this.fit, factor, this.box.width / 2, this.box.height / 2), STEP_MS);
  }

  pan(dx: number, dy: number): void {
    if (this.current === null) return;
    this.land();
    this.#set({ scale: this.current.scale, x: this.current.x + dx, y: this.current.y + dy });
  }

  /** Brings a point of the box into it, with some room around. */
  reveal({ x, y }: Spot): void {
    if (this.current === null || !this.zoomed) return;
    const offset = (at: number, size: number) => {
      const room = Math.min(64, size / 4);
      return at < room || at > size - room ? size / 2 - at : 0;
    };
    const [dx, dy] = [offset(x, this.box.width), offset(y, this.box.height)];
    if (dx === 0 && dy === 0) return;
    this.fly({ scale: this.current.scale, x: this.current.x + dx, y: this.current.y + dy }, STEP_MS);
  }

  reset(): void {
    if (this.fit !== null && this.#own !== null) this.fly(this.fit, FLIGHT_MS);
  }

  /** Goes to a view; at once where motion is not wanted. */
  fly(target: Viewport, duration = FLIGHT_MS): void {
    const [from, start] = [this.current, performance.now()];
    if (from === null || this.fit === null || this.extent === null) return;
    this.land();
    const end = clampViewport(target, this.fit, this.box, this.extent);
    const step = (now: number) => {
      const t = prefersReducedMotion.current ? 1 : Math.min(1, Math.max(0, (now - start) / duration));
      this.#set(t === 1 ? end : betweenViewports(from, end, t, this.box));
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    step(start);
  }

  /** Ends a flight where it is. */
  land(): void {
    cancelAnimationFrame(this.#frame);
  }

  #set(view: Viewport): void {
    if (this.fit === null || this.extent === null) return;
    const clamped = clampViewport(view, this.fit, this.box, this.extent);
    this.#own = clamped === this.fit ? null : clamped;
  }
}
