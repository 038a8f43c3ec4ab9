// Writes the map file that src/lib/map/geometry.ts reads; the layout is told there.

import { deflateSync } from 'fflate';
import { MAP_MAGIC } from '../../src/lib/map/geometry.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Point } from './simplify.ts';
import type { Mesh } from './mesh.ts';

export function encodeMesh(mesh: Mesh): Uint8Array {
  const writer = new ByteWriter();
  writer.unsigned(mesh.width);
  writer.unsigned(mesh.height);
  writeAscending(
    writer,
    mesh.features.map((feature) => feature.code),
  );
  const regions = [...new Set(mesh.features.map((feature) => feature.region))].sort((a, b) => a - b);
  writeAscending(writer, regions);
  let last = 0;
  for (const feature of mesh.features) {
    const region = regions.indexOf(feature.region);
    writer.signed(region - last);
    last = region;
  }
  writeRings(writer, mesh);
  const payload = deflateSync(writer.finish(), { level: 9, mem: 12 });
  return Uint8Array.from([...new TextEncoder().encode(MAP_MAGIC), ...payload]);
}

function writeAscending(writer: ByteWriter, values: readonly number[]): void {
  writer.unsigned(values.length);
  values.forEach((value, i) => writer.unsigned(value - (values[i - 1] ?? 0)));
}

function writeRings(writer: ByteWriter, mesh: Mesh): void {
  const rings = mesh.features.flatMap((feature) => feature.rings);
  const used = [...new Set(rings.flat().map((ref) => (ref < 0 ? ~ref : ref)))];
  writer.unsigned(used.length);
  writer.unsigned(used.reduce((sum, arc) => sum + mesh.arcs[arc]!.length, 0));
  writer.unsigned(rings.reduce((sum, ring) => sum + ring.length, 0));
  writer.unsigned(rings.length);

  const pen = new Pen(writer);
  // Order of first use, and whether the arc was written from its end to its start.
  const known = new Map<number, { readonly order: number; readonly flipped: boolean }>();
  for (const feature of mesh.features) {
    writer.unsigned(feature.rings.length);
    for (const ring of feature.rings) {
      writer.unsigned(ring.length);
      ring.forEach((ref, i) => {
        const arc = ref < 0 ? ~ref : ref;
        const path = ref < 0 ? [...mesh.arcs[arc]!].reverse() : mesh.arcs[arc]!;
        const before = known.get(arc);
        if (before === undefined) {
          known.set(arc, { order: known.size, flipped: ref < 0 });
          writer.unsigned(0);
          pen.draw(path, i === 0);
        } else {
          const backwards = ref < 0 !== before.flipped;
          writer.unsigned(1 + 2 * (known.size - 1 - before.order) + (backwards ? 1 : 0));
          pen.jump(path[path.length - 1]!);
        }
      });
    }
  }
}

/** The writer's copy of the reader's pen. */
class Pen {
  private at: Point = [0, 0];
  private readonly writer: ByteWriter;

  constructor(writer: ByteWriter) {
    this.writer = writer;
  }

  draw(path: readonly Point[], opensRing: boolean): void {
    if (opensRing) this.step(path[0]!);
    else if (path[0]![0] !== this.at[0] || path[0]![1] !== this.at[1]) throw new Error('Arcs of a ring do not meet.');
    this.writer.unsigned(path.length - 1);
    for (const point of path.slice(1)) this.step(point);
  }

  jump(point: Point): void {
    this.at = point;
  }

  private step(point: Point): void {
    this.writer.signed(point[0] - this.at[0]);
    this.writer.signed(point[1] - this.at[1]);
    this.at = point;
  }
}
