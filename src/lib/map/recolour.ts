// Colours by look-up: one pass over the pixels, no geometry. Colours are packed as ImageData wants
// them in memory (ABGR on little-endian machines, which all browsers run on).

import { CLASSES } from './classes.ts';
import { NOBODY } from './raster.ts';

export interface Palette {
  /** Colours of classes 0 … 8. */
  readonly classes: Uint32Array;
  readonly noData: number;
  readonly hatch: number;
}

/** Opacity of entries that a filter leaves out: a quarter. */
const DIMMED_ALPHA = 64;
/** Hatch of entries without data: a stripe of HATCH_LINE in HATCH_PERIOD, device pixels at ratio 1. */
const HATCH_PERIOD = 4;
const HATCH_LINE = 1;

export interface LookUp {
  /** Colour by municipality; the last slots (up to NOBODY) are transparent. */
  readonly colours: Uint32Array;
  /** Second colour where the municipality is hatched, else the same. */
  readonly hatched: Uint32Array;
  readonly hasHatch: boolean;
}

/** Colour of each municipality from the class of its entry. */
export function lookUp(entryOf: Int32Array, classes: Uint8Array, dimmed: Uint8Array | null, palette: Palette): LookUp {
  const colours = new Uint32Array(NOBODY + 1);
  const hatched = new Uint32Array(NOBODY + 1);
  let hasHatch = false;
  entryOf.forEach((entry, feature) => {
    const known = entry >= 0 && classes[entry]! < CLASSES;
    const fade = (colour: number) => (entry >= 0 && dimmed?.[entry] === 1 ? withAlpha(colour, DIMMED_ALPHA) : colour);
    colours[feature] = fade(known ? palette.classes[classes[entry]!]! : palette.noData);
    hatched[feature] = known ? colours[feature] : fade(palette.hatch);
    if (!known) hasHatch = true;
  });
  return { colours, hatched, hasHatch };
}

function withAlpha(colour: number, alpha: number): number {
  return ((colour & 0x00ffffff) | (alpha << 24)) >>> 0;
}

/** Writes the colour of each pixel. `pixels` is ImageData's memory, one word a pixel. */
export function recolourInto(pixels: Uint32Array, ids: Uint16Array, width: number, look: LookUp, ratio: number): void {
  const { colours, hatched } = look;
  for (let i = 0; i < ids.length; i++) pixels[i] = colours[ids[i]!]!;
  if (!look.hasHatch) return;
  const period = Math.round(HATCH_PERIOD * ratio);
  const line = Math.max(1, Math.round(HATCH_LINE * ratio));
  for (let row = 0, i = 0; i < ids.length; row++) {
    for (let phase = row % period, end = i + width; i < end; i++) {
      if (phase < line) pixels[i] = hatched[ids[i]!]!;
      if (++phase === period) phase = 0;
    }
  }
}
