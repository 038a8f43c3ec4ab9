// A part of a ZIP in pieces of text, never whole; what comes out is held to what the directory announced.

import { Inflate } from 'fflate';
import { Refusal } from '../problem.ts';
import { Crc32 } from './crc32.ts';
import type { Pace } from './pace.ts';
import type { ZipPart } from './zip-directory.ts';

/** Compressed bytes given at a time: at most some 17 MB come out of them, and of real sheets under 1 MB. */
const SLICE = 16_384;

export async function inflatePart(part: ZipPart, pace: Pace, take: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const crc = new Crc32();
  let size = 0;
  const output = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > part.size) throw new Refusal('zip-bomb', `${part.name}: mais do que os ${part.size} bytes anunciados`);
    crc.update(bytes);
    take(decoder.decode(bytes, { stream: true }));
  };
  const inflate = new Inflate(output);
  const { compressed } = part;
  for (let at = 0; at < compressed.length; at += SLICE) {
    const slice = compressed.subarray(at, at + SLICE);
    if (part.method === 0) output(slice);
    else pushOrRefuse(inflate, slice, at + SLICE >= compressed.length, part.name);
    await pace.step(at / compressed.length);
  }
  if (size !== part.size || crc.value !== part.crc) throw new Refusal('zip-damaged', part.name);
  take(decoder.decode());
}

function pushOrRefuse(inflate: Inflate, slice: Uint8Array, final: boolean, name: string): void {
  try {
    inflate.push(slice, final);
  } catch (error) {
    // fflate throws plain errors with a code; ours pass through it untouched.
    throw error instanceof Refusal ? error : new Refusal('zip-damaged', name);
  }
}

/** A small part whole. */
export async function inflateText(part: ZipPart, pace: Pace): Promise<string> {
  const pieces: string[] = [];
  await inflatePart(part, pace, (text) => pieces.push(text));
  return pieces.join('');
}
