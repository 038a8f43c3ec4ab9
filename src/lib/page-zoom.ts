// The page enlarged for a room (CSS `zoom` on its body): what the browser tells in pixels of the window becomes
// pixels of an element, in which it is laid out and drawn.

import { createSubscriber } from 'svelte/reactivity';
import { devicePixelRatio } from 'svelte/reactivity/window';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Measured = Pick<HTMLElement, 'getBoundingClientRect' | 'offsetWidth'> & { readonly currentCSSZoom?: number };

/** Pixels of the window in one of the element's own: 1 where nothing is enlarged. */
export function zoomOf(element: Measured): number {
  if (element.currentCSSZoom !== undefined) return element.currentCSSZoom;
  // Browsers older than that property: offsetWidth is rounded to whole pixels, so hundredths are all that is known.
  const { width } = element.getBoundingClientRect();
  return width > 0 && element.offsetWidth > 0 ? Math.round((100 * width) / element.offsetWidth) / 100 : 1;
}

/** Where on the element the pointer is: its own pixels, from its left and top edges. */
export function spotOn(element: Measured, pointer: Pick<MouseEvent, 'clientX' | 'clientY'>): Spot {
  const { left, top } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { x: (pointer.clientX - left) / zoom, y: (pointer.clientY - top) / zoom };
}

export interface Area extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Where on the element another one lies, e.g. a canvas on its box: the element's own pixels. */
export function areaOn(element: Measured, part: Pick<Element, 'getBoundingClientRect'>): Area {
  const { left, top, width, height } = part.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { ...spotOn(element, { clientX: left, clientY: top }), width: width / zoom, height: height / zoom };
}

function watchPresenting(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-presenting'] });
  return () => observer.disconnect();
}

let subscribe: (() => void) | undefined;

/**
 * Device pixels in one pixel of the element, for a canvas to be sharp; inside an effect or `$derived`
 * it follows the screen and the presentation. In a browser only.
 */
export function pixelRatioOf(element: Measured): number {
  subscribe ??= createSubscriber(watchPresenting);
  subscribe();
  return (devicePixelRatio.current ?? 1) * zoomOf(element);
}
