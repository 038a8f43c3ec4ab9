/** Reads whole numbers of variable length: seven bits a byte, the least first, the high bit says that more follow. */
export class ByteReader {
  private position = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.position++];
      if (byte === undefined) throw new Error(`Map file: ended after ${this.bytes.length} bytes, expected more.`);
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  /** Signs alternate: 0, −1, 1, −2, 2 … are stored as 0, 1, 2, 3, 4 … */
  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
