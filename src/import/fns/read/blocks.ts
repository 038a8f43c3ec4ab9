// Bytes in blocks of one length, so that nothing further on depends on where chunks happened to end; the hash
// of the content is taken on the way.

import { Refusal } from '../problem.ts';
import type { FileSource } from './file-source.ts';
import { Sha256 } from './sha256.ts';

export const BLOCK_BYTES = 65_536;

export class ByteBlocks {
  private readonly hash = new Sha256();
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array(0);
  private ended = false;
  private digest: string | null = null;
  /** Bytes handed out. */
  read = 0;

  constructor(readonly source: FileSource) {
    this.chunks = source.chunks[Symbol.asyncIterator]();
  }

  get fraction(): number {
    return this.source.size > 0 ? this.read / this.source.size : 0;
  }

  /** The next block, BLOCK_BYTES long unless it is the last; null after that. */
  async next(): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let missing = BLOCK_BYTES;
    while (missing > 0) {
      if (this.rest.length === 0 && !(await this.refill())) break;
      const part = this.rest.subarray(0, missing);
      this.rest = this.rest.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    if (parts.length === 0) return null;
    const block = joinBytes(parts);
    this.hash.update(block);
    this.read += block.length;
    return block;
  }

  /** All bytes, from a first block already taken; a file larger than `limit` is refused. */
  async all(first: Uint8Array, limit: number, each: () => Promise<void>): Promise<Uint8Array> {
    const blocks = [first];
    for (let block = await this.next(); block !== null; block = await this.next()) {
      if (this.read > limit) throw new Refusal('too-large', `${Math.round(this.read / 2 ** 20)} MB`);
      blocks.push(block);
      await each();
    }
    return joinBytes(blocks);
  }

  /** SHA-256 of all that was read, in hexadecimal. */
  sha256(): string {
    this.digest ??= this.hash.digest();
    return this.digest;
  }

  /** Let go of the source before its end. */
  async close(): Promise<void> {
    if (!this.ended) await this.chunks.return?.();
    this.ended = true;
  }

  private async refill(): Promise<boolean> {
    if (this.ended) return false;
    const next = await this.nextChunk();
    if (next.done === true) {
      this.ended = true;
      return false;
    }
    this.rest = next.value;
    return next.value.length > 0 || this.refill();
  }

  /** A disk or a browser may fail half way: the file was moved, changed or taken away. */
  private async nextChunk(): Promise<IteratorResult<Uint8Array, unknown>> {
    try {
      return await this.chunks.next();
    } catch (error) {
      this.ended = true;
      throw new Refusal('unreadable', (error as Error).message);
    }
  }
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
