import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorPoints } from '#lib/map/anchors.ts';
import { decodeGeometry } from '#lib/map/geometry.ts';
import type { MapGeometry } from '#lib/map/geometry.ts';
import { NOBODY, rasterInto } from '#lib/map/raster.ts';
import type { RasterView } from '#lib/map/raster.ts';
import { encodeMesh } from '../../../scripts/map/encode.ts';
import { TWO_SQUARES } from './two-squares.ts';

function raster(geometry: MapGeometry, view: RasterView): Uint16Array {
  const ids = new Uint16Array(view.width * view.height);
  rasterInto(ids, geometry, anchorPoints(geometry), view);
  return ids;
}

function countIds(ids: Uint16Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe('two squares and an island', () => {
  const geometry = decodeGeometry(encodeMesh(TWO_SQUARES));

  it('gives each pixel to whom its centre belongs to, without gap or overlap', () => {
    const counts = countIds(raster(geometry, { width: 40, height: 10, scale: 1, x: 0, y: 0 }));
    // 10 × 10, 10 × 10, 4 × 4 and the rest of 40 × 10
    expect(counts).toEqual(
      new Map([
        [0, 100],
        [1, 100],
        [2, 16],
        [NOBODY, 184],
      ]),
    );
  });

  it('cuts what lies outside the view, on every side', () => {
    // Scale 2, moved left by 15 and up by 5: A from −15 to 5, B from 5 to 25, rows −5 to 15.
    const ids = raster(geometry, { width: 10, height: 8, scale: 2, x: -15, y: -5 });
    for (let row = 0; row < 8; row++) {
      expect([...ids.subarray(row * 10, row * 10 + 10)]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    }
  });

  it('gives a pixel to a municipality too small for one', () => {
    // At scale 0.1 the island is 0.4 pixels wide: no centre lies in it.
    const ids = raster(geometry, { width: 4, height: 1, scale: 0.1, x: 0, y: 0 });
    expect([...ids]).toEqual([0, 1, NOBODY, 2]);
  });
});

describe('the map of Brazil', () => {
  const geometry = decodeGeometry(new Uint8Array(readFileSync('static/map/brazil.bin')));
  const anchors = anchorPoints(geometry);
  const features = Array.from(geometry.codes, (_, feature) => feature);

  function missed(width: number): number[] {
    const scale = width / geometry.width;
    const view = { width, height: Math.ceil(geometry.height * scale), scale, x: 0, y: 0 };
    const ids = new Uint16Array(view.width * view.height);
    rasterInto(ids, geometry, anchors, view);
    return features.filter((feature) => {
      const [x, y] = [anchors[2 * feature]! * scale, anchors[2 * feature + 1]! * scale];
      return ids[Math.floor(y) * width + Math.floor(x)] !== feature;
    });
  }

  it('finds nearly every municipality under its own anchor at 1,000 pixels, all of them at 2,000', () => {
    expect(5570 - missed(1000).length).toBeGreaterThanOrEqual(5560);
    expect(missed(2000)).toEqual([]);
  });

  it('shows every municipality at 1,000 pixels and no id beyond them', () => {
    const scale = 1000 / geometry.width;
    const ids = raster(geometry, { width: 1000, height: Math.ceil(geometry.height * scale), scale, x: 0, y: 0 });
    const shown = new Set(ids);
    shown.delete(NOBODY);
    expect(shown.size).toBe(5570);
    expect(Math.max(...shown)).toBe(5569);
  });

  it('leaves no gap inside the country: rows of land are unbroken away from water', () => {
    // Goiás and Minas Gerais have neither coast nor islands: every pixel there belongs to somebody.
    const at = (code: number) => geometry.codes.indexOf(code);
    const [goiania, uberlandia] = [at(5_208_707), at(3_170_206)];
    const view = { width: 300, height: 200, scale: 0.4, x: -anchors[2 * goiania]! * 0.4 + 60, y: 0 };
    const ids = raster(geometry, {
      ...view,
      y: -((anchors[2 * goiania + 1]! + anchors[2 * uberlandia + 1]!) / 2) * 0.4 + 100,
    });
    expect(countIds(ids).has(NOBODY)).toBe(false);
  });
});
