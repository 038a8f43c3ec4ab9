/** Writes the numbers that src/lib/map/byte-reader.ts reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  unsigned(value: number): void {
    if (!Number.isInteger(value) || value < 0) throw new Error(`Expected a whole number ≥ 0, got ${value}.`);
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
