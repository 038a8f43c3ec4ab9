// Inflating with a bound: a few kilobytes can hold a gigabyte of zeros, which must never be allocated.

import { Inflate } from 'fflate';

/** Compressed bytes given at a time; deflate grows at most 1,032-fold, so one slice stays under 270 KB. */
const SLICE = 256;

export type Inflated = { readonly bytes: Uint8Array } | { readonly fault: 'damaged' | 'tooLarge' };

/** Raw deflate; `limit` is the largest number of bytes that may come out. */
export function inflateWithin(limit: number, compressed: Uint8Array): Inflated {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < compressed.length && size <= limit; at += SLICE) {
      stream.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    }
  } catch {
    return { fault: 'damaged' };
  }
  return size > limit ? { fault: 'tooLarge' } : { bytes: joined(chunks, size) };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
