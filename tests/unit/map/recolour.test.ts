import { describe, expect, it } from 'vitest';
import { NOBODY } from '#lib/map/raster.ts';
import { lookUp, recolourInto } from '#lib/map/recolour.ts';

const PALETTE = {
  classes: Uint32Array.from({ length: 9 }, (_, i) => (0xff000000 | (i + 1)) >>> 0),
  noData: 0xff0000aa,
  hatch: 0xff0000bb,
};

function paint(ids: number[], classes: number[], dimmed: number[] | null, width = ids.length): number[] {
  const entryOf = Int32Array.from(classes, (_, i) => i);
  const look = lookUp(entryOf, Uint8Array.from(classes), dimmed && Uint8Array.from(dimmed), PALETTE);
  const pixels = new Uint32Array(ids.length);
  recolourInto(pixels, Uint16Array.from(ids), width, look, 1);
  return [...pixels];
}

describe('recolouring', () => {
  it('gives each pixel the colour of its class and leaves the sea transparent', () => {
    expect(paint([0, 1, 1, NOBODY], [0, 8], null)).toEqual([0xff000001, 0xff000009, 0xff000009, 0]);
  });

  it('shows at a quarter of opacity what a filter leaves out', () => {
    expect(paint([0, 1], [2, 2], [1, 0])).toEqual([0x40000003, 0xff000003]);
  });

  it('hatches what has no data, and only that, in diagonal lines', () => {
    // Lines of one pixel in four, shifted by one in each row.
    const [line, gap, colour] = [PALETTE.hatch, PALETTE.noData, 0xff000005];
    expect(paint([0, 0, 0, 0, 0, 1, 0, 0, 0, 0], [255, 4], null, 5)).toEqual([
      ...[line, gap, gap, gap, line],
      ...[colour, gap, gap, line, gap],
    ]);
  });

  it('treats municipalities that the caller does not list as without data', () => {
    const look = lookUp(Int32Array.from([-1, 0]), Uint8Array.from([4]), null, PALETTE);
    expect([look.colours[0], look.colours[1], look.hasHatch]).toEqual([PALETTE.noData, 0xff000005, true]);
  });
});
