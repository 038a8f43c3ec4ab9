import { describe, expect, it } from 'vitest';
import { areaOn, spotOn, zoomOf } from '#lib/page-zoom.ts';
import type { Area } from '#lib/page-zoom.ts';

interface Lying extends Area {
  readonly offsetWidth?: number;
  readonly zoom?: number;
}

/** An element that lies in the window at x, y with a width and a height, all in pixels of the window. */
const element = ({ x, y, width, height, offsetWidth = width, zoom }: Lying) => ({
  offsetWidth,
  ...(zoom === undefined ? {} : { currentCSSZoom: zoom }),
  getBoundingClientRect: () => ({ left: x, top: y, width, height }) as DOMRect,
});

describe('an enlarged page', () => {
  it('tells where on an element the pointer is, in pixels of the element', () => {
    const map = { x: 400, y: 160, width: 800, height: 480, offsetWidth: 500, zoom: 1.6 };
    expect(spotOn(element(map), { clientX: 800, clientY: 400 })).toEqual({ x: 250, y: 150 });
    expect(spotOn(element(map), { clientX: 400, clientY: 160 })).toEqual({ x: 0, y: 0 });
    expect(spotOn(element({ ...map, zoom: 1 }), { clientX: 800.5, clientY: 400 })).toEqual({ x: 400.5, y: 240 });
  });
  it('says where a part of an element lies, in pixels of the element', () => {
    const box = { x: 400, y: 160, width: 800, height: 480, zoom: 1.6 };
    const layer = element({ x: 416, y: 192, width: 160, height: 320 });
    expect(areaOn(element(box), layer)).toEqual({ x: 10, y: 20, width: 100, height: 200 });
    expect(areaOn(element(box), element(box))).toEqual({ x: 0, y: 0, width: 500, height: 300 });
  });
  it('is recognised by its sizes where the browser does not say how much it is enlarged', () => {
    const box = { x: 0, y: 0, height: 80 };
    expect(zoomOf(element({ ...box, width: 707.2, offsetWidth: 442 }))).toBe(1.6);
    // A whole number of pixels stands for a fraction of them: no enlargement.
    expect(zoomOf(element({ ...box, width: 442.4, offsetWidth: 442 }))).toBe(1);
    expect(zoomOf(element({ ...box, width: 0 }))).toBe(1);
  });
});
