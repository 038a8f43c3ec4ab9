import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorPoints } from '#lib/map/anchors.ts';
import { entriesOf, entryAnchors, entryBounds } from '#lib/map/entries.ts';
import { decodeGeometry } from '#lib/map/geometry.ts';
import { noronhaDot } from '#lib/map/noronha.ts';
import { arcSides, borderArcs, neighbourSets, outlineArcs } from '#lib/map/topology.ts';
import { nearestTo, stepFrom } from '#lib/map/walk.ts';
import { encodeMesh } from '../../../scripts/map/encode.ts';
import { TWO_SQUARES } from './two-squares.ts';

describe('two squares and an island', () => {
  const geometry = decodeGeometry(encodeMesh(TWO_SQUARES));
  const sides = arcSides(geometry);

  it('tells coast from the border of UFs', () => {
    // Order of first use: the shared arc, the rest of A, the rest of B, the island.
    expect(borderArcs(geometry, sides)).toEqual({ coast: [1, 2, 3], uf: [0], region: [] });
  });

  it('outlines a UF without the lines inside it', () => {
    const entryOf = entriesOf(geometry, 'uf', ['12', '11']);
    expect([...entryOf]).toEqual([1, 0, 0]);
    expect(outlineArcs(sides, entryOf, 0)).toEqual([0, 2, 3]);
    expect(entryBounds(geometry, entryOf, 0)).toEqual([10, 0, 34, 10]);
  });

  it('knows neighbours at every level', () => {
    const municipalities = entriesOf(geometry, 'municipality', ['1100015', '1200013', '1200054']);
    expect(neighbourSets(sides, municipalities, 3)).toEqual([new Set([1]), new Set([0]), new Set()]);
    const regions = entriesOf(geometry, 'healthRegion', ['12001', '11001']);
    expect(neighbourSets(sides, regions, 2)).toEqual([new Set([1]), new Set([0])]);
  });

  it('leaves out what the caller does not list', () => {
    expect([...entriesOf(geometry, 'municipality', ['1200054'])]).toEqual([-1, -1, 0]);
    const anchors = entryAnchors(anchorPoints(geometry), entriesOf(geometry, 'municipality', ['9999999']), 1);
    expect([...anchors]).toEqual([NaN, NaN]);
  });
});

describe('the map of Brazil', () => {
  const geometry = decodeGeometry(new Uint8Array(readFileSync('static/map/brazil.bin')));
  const sides = arcSides(geometry);
  const anchors = anchorPoints(geometry);

  it('shows the fund of the Distrito Federal on Brasília', () => {
    const entryOf = entriesOf(geometry, 'municipality', ['3550308', '53']);
    expect(geometry.codes[entryOf.indexOf(1)]).toBe(5_300_108);
  });

  it('has the land borders of the UFs', () => {
    const ufs = ['12', '13', '11', '53', '52', '31', '26', '20'];
    const neighbours = neighbourSets(sides, entriesOf(geometry, 'uf', ufs), ufs.length);
    expect(neighbours[0]).toEqual(new Set([1, 2])); // Acre: Amazonas, Rondônia
    expect(neighbours[3]).toEqual(new Set([4, 5])); // Distrito Federal: Goiás, Minas Gerais
  });

  it('leaves only islands without neighbours', () => {
    const codes = Array.from(geometry.codes, String);
    const neighbours = neighbourSets(sides, entriesOf(geometry, 'municipality', codes), codes.length);
    const alone = codes.filter((_, i) => neighbours[i]!.size === 0);
    expect(alone).toEqual(['2605459', '3520400']); // Fernando de Noronha, Ilhabela
  });

  it('walks from São Paulo to a neighbour in each direction, and by sea to Fernando de Noronha', () => {
    const codes = Array.from(geometry.codes, String);
    const entryOf = entriesOf(geometry, 'municipality', codes);
    const neighbours = neighbourSets(sides, entryOf, codes.length);
    const from = codes.indexOf('3550308');
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      expect(neighbours[from]).toContain(stepFrom(from, direction, anchors, neighbours[from]!));
    }
    let at: number | null = codes.indexOf('2611606'); // Recife
    const path: string[] = [];
    for (; at !== null && path.length < 20; at = stepFrom(at, 'right', anchors, neighbours[at]!)) path.push(codes[at]!);
    expect(path.at(-1)).toBe('2605459');
  });

  it('draws Fernando de Noronha as a dot off Pernambuco, apart from the mainland', () => {
    const dot = noronhaDot(geometry)!;
    const recife = geometry.codes.indexOf(2_611_606);
    expect(dot.x - dot.radius).toBeGreaterThan(anchors[2 * recife]! + 100);
    expect(Math.abs(dot.y - anchors[2 * recife + 1]!)).toBeLessThan(200);
  });
});

describe('a walk on a grid of four', () => {
  // 0 (0,0)   1 (10,0)
  // 2 (0,10)  3 (10,12)
  const anchors = Float32Array.from([0, 0, 10, 0, 0, 10, 10, 12]);
  const all = new Set([0, 1, 2, 3]);

  it('goes to the nearest in the direction', () => {
    expect(stepFrom(0, 'right', anchors, all)).toBe(1);
    expect(stepFrom(0, 'down', anchors, all)).toBe(2);
    expect(stepFrom(3, 'up', anchors, all)).toBe(1);
  });

  it('jumps beyond the neighbours where none lies that way, and stays at the edge', () => {
    expect(stepFrom(0, 'right', anchors, new Set([2]))).toBe(1);
    expect(stepFrom(0, 'left', anchors, all)).toBeNull();
  });

  it('starts at the nearest to a point', () => {
    expect(nearestTo(8, 9, anchors)).toBe(3);
  });
});
