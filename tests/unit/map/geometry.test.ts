import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeGeometry, regionCodeOf, ufCodeOf } from '#lib/map/geometry.ts';
import { featureArea, ringsOf } from '#lib/map/rings.ts';
import { encodeMesh } from '../../../scripts/map/encode.ts';
import { TWO_SQUARES } from './two-squares.ts';

describe('a map file', () => {
  const geometry = decodeGeometry(encodeMesh(TWO_SQUARES));

  it('gives back the rings that were written', () => {
    expect(ringsOf(geometry, 0)).toEqual([[10, 0, 10, 10, 0, 10, 0, 0]]);
    expect(ringsOf(geometry, 1)).toEqual([[10, 0, 20, 0, 20, 10, 10, 10]]);
    expect(ringsOf(geometry, 2)).toEqual([[30, 0, 34, 0, 34, 4, 30, 4]]);
    expect([0, 1, 2].map((feature) => featureArea(geometry, feature))).toEqual([100, 100, 16]);
  });

  it('gives back codes, regions and UFs', () => {
    expect([...geometry.codes]).toEqual([1_100_015, 1_200_013, 1_200_054]);
    expect([0, 1, 2].map((feature) => regionCodeOf(geometry, feature))).toEqual([11_001, 12_001, 12_001]);
    expect([0, 1, 2].map((feature) => ufCodeOf(geometry, feature))).toEqual([11, 12, 12]);
  });

  it('is refused when it is something else, or cut short', () => {
    const page = new TextEncoder().encode('<!doctype html><title>404</title>');
    expect(() => decodeGeometry(page)).toThrow('got "<!doctyp" at the start, expected "SUSMAP1"');
    const file = encodeMesh(TWO_SQUARES);
    expect(() => decodeGeometry(file.subarray(0, file.length - 6))).toThrow();
  });
});

describe('the map of Brazil', () => {
  const file = readFileSync('static/map/brazil.bin');
  const geometry = decodeGeometry(new Uint8Array(file));

  it('stays small for a first visit', () => {
    expect(file.length).toBeLessThan(180 * 1024);
  });

  it('holds 5,570 municipalities in 438 health regions and 27 UFs', () => {
    expect(geometry.codes.length).toBe(5570);
    expect(new Set(geometry.codes).size).toBe(5570);
    expect(new Set(geometry.region).size).toBe(438);
    expect(geometry.regionCodes.length).toBe(438);
    expect(new Set(Array.from(geometry.codes, (_, feature) => ufCodeOf(geometry, feature))).size).toBe(27);
  });

  it('keeps an area for every municipality', () => {
    const areas = Array.from(geometry.codes, (_, feature) => featureArea(geometry, feature));
    expect(Math.min(...areas)).toBeGreaterThanOrEqual(4);
  });

  it('keeps true proportions: Altamira is the largest, Amazonas some 18% of the country', () => {
    // Albers is equal-area: 159,533 km² of Altamira and 1,559,168 km² of Amazonas in 8,510,000 km² (IBGE).
    const areas = Array.from(geometry.codes, (_, feature) => featureArea(geometry, feature));
    const country = areas.reduce((sum, area) => sum + area, 0);
    const largest = areas.indexOf(Math.max(...areas));
    expect(geometry.codes[largest]).toBe(1_500_602);
    expect(areas[largest]! / country).toBeCloseTo(159_533 / 8_510_000, 3);
    const amazonas = areas.filter((_, feature) => ufCodeOf(geometry, feature) === 13).reduce((a, b) => a + b, 0);
    expect(amazonas / country).toBeCloseTo(1_559_168 / 8_510_000, 2);
  });
});
