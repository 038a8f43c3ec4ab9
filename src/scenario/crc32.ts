// CRC-32 as in gzip and PNG (reflected polynomial 0xEDB88320): tells a damaged link from a whole one.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** Checksum of the bytes as eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (TABLE[(remainder ^ byte) & 0xff] ?? 0) ^ (remainder >>> 8);
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
