import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeBeside } from '#lib/components/place.ts';
import type { Align } from '#lib/components/place.ts';

/** Rectangles in pixels of the window: left, top, width, height. */
type Rectangle = readonly [number, number, number, number];
const rectangle = ([left, top, width, height]: Rectangle) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

/** Where the panel is put, in pixels of the window. */
function placed(anchor: Rectangle, width: number, height: number, zoom: number, align?: Align): [number, number] {
  const style = { left: '', top: '', visibility: 'hidden' };
  const button = { getBoundingClientRect: () => rectangle(anchor), closest: () => null };
  const panel = { style, currentCSSZoom: zoom, getBoundingClientRect: () => rectangle([0, 0, width, height]) };
  placeBeside(button as unknown as HTMLElement, panel as unknown as HTMLElement, align);
  expect(style.visibility).toBe('visible');
  return [Number.parseFloat(style.left) * zoom, Number.parseFloat(style.top) * zoom];
}

describe('a panel by its button', () => {
  beforeEach(() => {
    vi.stubGlobal('innerWidth', 1920);
    vi.stubGlobal('innerHeight', 1080);
  });
  afterEach(() => vi.unstubAllGlobals());

  for (const zoom of [1, 1.6]) {
    it(`opens under the button, on a page enlarged ${zoom} times`, () => {
      expect(placed([390, 512, 40, 40], 324, 479, zoom)).toEqual([390, 558]);
      expect(placed([390, 512, 40, 40], 324, 479, zoom, 'end')).toEqual([106, 558]);
    });
    it(`stays whole in the window, on a page enlarged ${zoom} times`, () => {
      expect(placed([390, 816, 40, 40], 324, 479, zoom)).toEqual([390, 331]);
      expect(placed([1880, 20, 40, 40], 480, 300, zoom)).toEqual([1428, 66]);
    });
  }
});
