import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '#lib/map/card-place.ts';
import { betweenViewports, clampViewport, fitViewport, rasterView, viewportOn, zoomAt } from '#lib/map/viewport.ts';

const EXTENT = { width: 8000, height: 8000 };
const BOX = { width: 600, height: 400 };
const INSET = { left: 100, top: 0, right: 0, bottom: 0 };
const FIT = fitViewport(BOX, EXTENT, INSET);

describe('viewports', () => {
  it('fits the whole country in what the inset leaves', () => {
    // 500 × 400 are left: 400 / 8000 = 0.05, centred with 50 on either side of 400.
    expect(FIT).toEqual({ scale: 0.05, x: 150, y: 0 });
  });

  it('zooms around a point that stays where it is', () => {
    const zoomed = zoomAt(FIT, FIT, 3, 200, 100);
    expect(zoomed.scale).toBeCloseTo(0.15);
    expect((200 - zoomed.x) / zoomed.scale).toBeCloseTo((200 - FIT.x) / FIT.scale);
    expect((100 - zoomed.y) / zoomed.scale).toBeCloseTo((100 - FIT.y) / FIT.scale);
  });

  it('never goes farther out than the country nor deeper than its grid', () => {
    expect(zoomAt(FIT, FIT, 0.1, 0, 0).scale).toBe(FIT.scale);
    expect(zoomAt(FIT, FIT, 1e6, 0, 0).scale).toBeCloseTo(24 * FIT.scale);
  });

  it('keeps the country in sight when dragged away', () => {
    const away = clampViewport({ scale: 0.1, x: 5000, y: -5000 }, FIT, BOX, EXTENT);
    expect(away).toEqual({ scale: 0.1, x: 300, y: -600 });
    expect(clampViewport({ scale: FIT.scale, x: 999, y: 999 }, FIT, BOX, EXTENT)).toBe(FIT);
  });

  it('flies from one view to the other', () => {
    const target = viewportOn([1000, 1000, 1200, 1100], FIT, BOX, INSET);
    expect(target.x + 1100 * target.scale).toBeCloseTo(350); // middle of the 500 right of the inset
    for (const [t, view] of [
      [0, FIT],
      [1, target],
    ] as const) {
      const at = betweenViewports(FIT, target, t, BOX);
      expect(at.scale).toBeCloseTo(view.scale);
      expect(at.x).toBeCloseTo(view.x);
      expect(at.y).toBeCloseTo(view.y);
    }
  });

  it('turns CSS pixels into device pixels', () => {
    expect(rasterView(FIT, BOX, 2)).toEqual({ width: 1200, height: 800, scale: 0.1, x: 300, y: 0 });
  });
});

describe('the card', () => {
  const cards = fc.record({
    box: fc.record({ width: fc.integer({ min: 280, max: 1400 }), height: fc.integer({ min: 240, max: 900 }) }),
    card: fc.record({ width: fc.integer({ min: 150, max: 264 }), height: fc.integer({ min: 40, max: 130 }) }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('stays in the box and leaves its point in sight wherever there is room', () => {
    fc.assert(
      fc.property(cards, ({ box, card, x: across, y: down }) => {
        const [x, y] = [across * box.width, down * box.height];
        const { left, top, leader } = placeCard(box, card, x, y);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(box.width);
        expect(top + card.height).toBeLessThanOrEqual(box.height);
        if (leader === null) expect(y).toSatisfy(() => y >= top && y <= top + card.height);
        else expect([top, top + card.height]).toContain(leader.to);
      }),
    );
  });

  it('hangs below its point, above it at the foot of the box', () => {
    expect(placeCard(BOX, { width: 200, height: 90 }, 300, 100)).toEqual({
      left: 286,
      top: 126,
      leader: { x: 300, from: 100, to: 126 },
    });
    expect(placeCard(BOX, { width: 200, height: 90 }, 300, 350).top).toBe(234);
  });
});
