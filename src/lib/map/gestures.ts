// Pointer and wheel on the map, told apart: hover, tap, drag, pinch.

import { spotOn } from '#lib/page-zoom.ts';
import type { Spot } from '#lib/page-zoom.ts';

export interface GestureListener {
  hover(x: number, y: number): void;
  leave(): void;
  tap(x: number, y: number): void;
  drag(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  /** Whether a wheel turn may zoom rather than scroll the page. */
  takesWheel(event: WheelEvent): boolean;
}

/** A press that moves farther than this, in CSS pixels, is a drag. */
const SLACK = 4;
const WHEEL_RATE = 0.0022;

/** Listens on an element; positions are relative to it. Returns how to stop. */
export function listenGestures(element: HTMLElement, listener: GestureListener): () => void {
  const pressed = new Map<number, Spot>();
  let moved = false;
  const position = (event: MouseEvent) => spotOn(element, event);

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pressed.size === 0) moved = false;
    pressed.set(event.pointerId, position(event));
  };
  const move = (event: PointerEvent) => {
    const [before, now] = [pressed.get(event.pointerId), position(event)];
    if (before === undefined) {
      if (event.pointerType === 'mouse') listener.hover(now.x, now.y);
      return;
    }
    if (!moved && pressed.size === 1 && Math.hypot(now.x - before.x, now.y - before.y) < SLACK) return;
    // Captured only now, so that a plain click still reaches what lies under the pointer.
    if (!moved) element.setPointerCapture(event.pointerId);
    moved = true;
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    pressed.set(event.pointerId, now);
    if (other === undefined) listener.drag(now.x - before.x, now.y - before.y);
    else pinch(listener, before, now, other);
  };
  const up = (event: PointerEvent) => {
    const start = pressed.get(event.pointerId);
    pressed.delete(event.pointerId);
    if (start !== undefined && !moved && event.type === 'pointerup') listener.tap(start.x, start.y);
  };
  // A finger leaves when it is lifted: what it tapped stays pointed at.
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') listener.leave();
  };
  const wheel = (event: WheelEvent) => {
    if (!listener.takesWheel(event)) return;
    event.preventDefault();
    const { x, y } = position(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    // A pinch on a touchpad arrives as a wheel with Ctrl and small steps.
    const rate = event.ctrlKey && Math.abs(event.deltaY) < 40 ? 4 * WHEEL_RATE : WHEEL_RATE;
    listener.zoom(Math.exp(-event.deltaY * lines * rate), x, y);
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}

/** One finger moves from `before` to `now` while `other` rests. */
function pinch(listener: GestureListener, before: Spot, now: Spot, other: Spot): void {
  const span = (spot: Spot) => Math.max(8, Math.hypot(spot.x - other.x, spot.y - other.y));
  listener.drag((now.x - before.x) / 2, (now.y - before.y) / 2);
  listener.zoom(span(now) / span(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
}
