// Reads the mesh of municipalities and projects it: topology in, arcs in grid units out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoConicEqualArea } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import { mendGaps } from './mend.ts';
import type { Mesh, Ring } from './mesh.ts';
import { outlinePath } from './outlines.ts';
import type { Point } from './simplify.ts';

/** Longest side of the grid: 8,191 units over some 4,450 km, about 540 m each. */
export const GRID = 8_191;

export interface Source {
  readonly mesh: Mesh;
  /** UF lines for the loading state, as an SVG path on the mesh's extent. */
  readonly outline: string;
}

interface Properties {
  readonly municipality_code: number;
  readonly cod_r_saude: number;
}

const TOPOLOGY = join('map', 'brazil-municipalities-regions-states.topojson');
const NORONHA = 2_605_459;
/** Where Fernando de Noronha is drawn, off the coast of Pernambuco, and how large (degrees). */
const NORONHA_DOT = { longitude: -33.3, latitude: -8.1, radius: 0.3, corners: 20 };
/** The mainland ends at 34.79° W; oceanic islands of Espírito Santo and Rio Grande do Norte lie beyond and are left out. */
const EAST_END = -34.7;

export function readSource(folder: string): Source {
  const topology = JSON.parse(readFileSync(join(folder, TOPOLOGY), 'utf8')) as Topology;
  const arcs = degrees(topology);
  const object = topology.objects['mun'];
  if (object?.type !== 'GeometryCollection') throw new Error(`${TOPOLOGY}: object "mun" is missing.`);
  const inBounds = (ring: Ring) => ring.every((ref) => arcs[ref < 0 ? ~ref : ref]!.every(([x]) => x <= EAST_END));
  const dot = arcs.push(dotArc()) - 1;
  const drawn = object.geometries.map((geometry) => {
    const { municipality_code: code, cod_r_saude: region } = geometry.properties as Properties;
    if (code === NORONHA) return { code, region, rings: [[dot]] };
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    return { code, region, rings: polygons.filter((rings) => inBounds(rings[0]!)).flat() };
  });
  drawn.sort((a, b) => a.code - b.code);
  const features = mendGaps(drawn, arcs);
  const used = new Set(features.flatMap((feature) => feature.rings.flat().map((ref) => (ref < 0 ? ~ref : ref))));
  const { place, ...plane } = project(arcs, used);
  return { mesh: { ...plane, features }, outline: outlinePath(topology, place, EAST_END) };
}

/** Arcs in degrees: undoes the delta coding of a quantised topology. */
function degrees(topology: Topology): Point[][] {
  const { scale, translate } = topology.transform!;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => {
      x += step[0]!;
      y += step[1]!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

function dotArc(): Point[] {
  const { longitude, latitude, radius, corners } = NORONHA_DOT;
  return Array.from({ length: corners + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % corners)) / corners;
    return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)] as const;
  });
}

type Plane = Omit<Mesh, 'features'> & { readonly place: (degrees: Point) => Point };

function project(arcs: readonly Point[][], used: ReadonlySet<number>): Plane {
  const projection = geoConicEqualArea().parallels([-2, -22]).rotate([54, 0]);
  const albers = ([longitude, latitude]: Point): Point => projection([longitude, latitude])!;
  const plane = arcs.map((arc) => arc.map(albers));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of used) {
    for (const [x, y] of plane[i]!) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const scale = GRID / Math.max(right - left, bottom - top);
  const onGrid = ([x, y]: Point): Point => [(x - left) * scale, (y - top) * scale];
  return {
    width: Math.ceil((right - left) * scale),
    height: Math.ceil((bottom - top) * scale),
    arcs: plane.map((arc) => arc.map(onGrid)),
    place: (point) => onGrid(albers(point)),
  };
}
