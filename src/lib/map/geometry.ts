// The map file: municipalities as rings of shared arcs on an integer grid, already projected
// (Albers equal-area, parallels −2° and −22°, central meridian 54° W; y grows southwards).
// Written by scripts/map/build.ts, read here.

import { inflateSync } from 'fflate';
import { ByteReader } from './byte-reader.ts';

/** First bytes of a map file; the last digit is the version of the layout. */
export const MAP_MAGIC = 'SUSMAP1\n';

export interface MapGeometry {
  /** Extent of the grid, in grid units. */
  readonly width: number;
  readonly height: number;
  /** IBGE code (7 digits) of each municipality, ascending. */
  readonly codes: Uint32Array;
  /** Codes of the health regions (5 digits), ascending, and the position of each municipality's region there. */
  readonly regionCodes: Uint32Array;
  readonly region: Uint16Array;
  /** x, y of every point of every arc, one arc after the other. */
  readonly points: Uint16Array;
  /** First point of each arc, and one entry more for the end. */
  readonly arcStart: Uint32Array;
  /** Arcs of the rings, one ring after the other; `~arc` where the arc runs backwards. */
  readonly refs: Int32Array;
  /** First entry of each ring in `refs`, and one more for the end. */
  readonly ringStart: Uint32Array;
  /** First ring of each municipality, and one more for the end. Holes are rings too (even-odd). */
  readonly featureStart: Uint32Array;
}

/** Reads a map file. Throws when the bytes are not a map file of this version. */
export function decodeGeometry(file: Uint8Array): MapGeometry {
  const magic = String.fromCharCode(...file.subarray(0, MAP_MAGIC.length));
  if (magic !== MAP_MAGIC) {
    throw new Error(`Map file: got "${magic.slice(0, 8)}" at the start, expected "${MAP_MAGIC.trim()}".`);
  }
  const reader = new ByteReader(inflateSync(file.subarray(MAP_MAGIC.length)));
  const [width, height] = [reader.unsigned(), reader.unsigned()];
  const codes = readAscending(reader);
  const regionCodes = readAscending(reader);
  const region = Uint16Array.from(readDeltas(reader, codes.length));
  return { width, height, codes, regionCodes, region, ...readRings(reader, codes.length) };
}

/** Health region of a municipality (5-digit code). */
export function regionCodeOf(geometry: MapGeometry, feature: number): number {
  return geometry.regionCodes[geometry.region[feature]!]!;
}

/** IBGE code of a municipality's UF (2 digits). */
export function ufCodeOf(geometry: MapGeometry, feature: number): number {
  return Math.floor(geometry.codes[feature]! / 100_000);
}

function readAscending(reader: ByteReader): Uint32Array {
  const values = new Uint32Array(reader.unsigned());
  let last = 0;
  for (let i = 0; i < values.length; i++) values[i] = last += reader.unsigned();
  return values;
}

function readDeltas(reader: ByteReader, length: number): number[] {
  let last = 0;
  return Array.from({ length }, () => (last += reader.signed()));
}

type Rings = Pick<MapGeometry, 'points' | 'arcStart' | 'refs' | 'ringStart' | 'featureStart'>;

/**
 * The rings of all municipalities in one pass. A reference is 0 for an arc not met before, whose
 * points follow at once, else 1 + 2 × (how many arcs ago) + (1 when backwards). An arc starts where
 * the pen stands; only a ring that opens with a new arc says first where to put the pen.
 */
function readRings(reader: ByteReader, features: number): Rings {
  const arcCount = reader.unsigned();
  const points = new Uint16Array(2 * reader.unsigned());
  const refs = new Int32Array(reader.unsigned());
  const ringStart = new Uint32Array(reader.unsigned() + 1);
  const arcStart = new Uint32Array(arcCount + 1);
  const featureStart = new Uint32Array(features + 1);
  let [arcs, point, ref, ring, x, y] = [0, 0, 0, 0, 0, 0];

  const movePen = () => {
    x += reader.signed();
    y += reader.signed();
  };
  const putPoint = () => {
    points[2 * point] = x;
    points[2 * point + 1] = y;
    point++;
  };
  const readArc = (opensRing: boolean) => {
    if (opensRing) movePen();
    putPoint();
    for (let steps = reader.unsigned(); steps > 0; steps--) {
      movePen();
      putPoint();
    }
    arcStart[++arcs] = point;
    return arcs - 1;
  };
  const followArc = (back: number) => {
    const arc = arcs - 1 - (back >> 1);
    const backwards = (back & 1) === 1;
    const end = backwards ? arcStart[arc]! : arcStart[arc + 1]! - 1;
    x = points[2 * end]!;
    y = points[2 * end + 1]!;
    return backwards ? ~arc : arc;
  };

  for (let feature = 0; feature < features; feature++) {
    for (let rings = reader.unsigned(); rings > 0; rings--) {
      const size = reader.unsigned();
      for (let i = 0; i < size; i++) {
        const token = reader.unsigned();
        refs[ref++] = token === 0 ? readArc(i === 0) : followArc(token - 1);
      }
      ringStart[++ring] = ref;
    }
    featureStart[feature + 1] = ring;
  }
  return { points, arcStart, refs, ringStart, featureStart };
}
