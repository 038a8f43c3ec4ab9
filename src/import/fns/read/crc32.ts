// CRC-32 of a stream, as ZIP keeps it for each part: a byte changed on the way must not become another amount.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

export class Crc32 {
  private state = -1;

  update(bytes: Uint8Array): void {
    let state = this.state;
    for (let i = 0; i < bytes.length; i++) {
      state = (TABLE[(state ^ (bytes[i] as number)) & 255] as number) ^ (state >>> 8);
    }
    this.state = state;
  }

  get value(): number {
    return (this.state ^ -1) >>> 0;
  }
}
