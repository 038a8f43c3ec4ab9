// Bytes of a CSV → text. The FNS writes Windows-1252 or UTF-8 and never says which.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Length of an unfinished UTF-8 sequence at the end of a block, which the next one completes. */
function openTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - openTail(bytes)));
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: every other byte of Western text is zero. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  if ((zeros[1] as number) > head.length / 3) return 'utf-16le';
  return (zeros[0] as number) > head.length / 3 ? 'utf-16be' : null;
}

/** Decodes blocks in their order. The first block with an accent decides between UTF-8 and Windows-1252. */
export class ExportDecoder {
  private decoder: TextDecoder | null = null;
  encoding: Encoding = 'utf-8';
  private first = true;

  decode(bytes: Uint8Array): string {
    if (this.first) this.readMark(bytes);
    this.first = false;
    if (this.decoder === null) {
      if (bytes.every((byte) => byte < 0x80)) return ascii(bytes);
      this.start(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
    }
    return (this.decoder as unknown as TextDecoder).decode(bytes, { stream: true });
  }

  /** What an unfinished sequence at the very end stands for. */
  end(): string {
    return this.decoder?.decode() ?? '';
  }

  private readMark(bytes: Uint8Array): void {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.start('utf-8');
    else if (bytes[0] === 0xff && bytes[1] === 0xfe) this.start('utf-16le');
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) this.start('utf-16be');
    else {
      const wide = wideWithoutMark(bytes);
      if (wide !== null) this.start(wide);
    }
  }

  private start(encoding: Encoding): void {
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding);
  }
}

const ascii = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
