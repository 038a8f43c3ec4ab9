// UTF-8 that somebody once read as Windows-1252 and saved again: "AtenÃ§Ã£o" back to "Atenção".

/** Characters of Windows-1252 that stand for bytes 0x80 to 0x9f. */
const HIGH = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));
const SUSPECT = new RegExp(`[\u00c2\u00c3][\u0080-\u00bf${HIGH.replace(/[\\\]^-]/g, '\\$&')}]`);

function byteOf(character: string): number {
  const high = HIGH.indexOf(character);
  return high >= 0 ? 0x80 + high : character.charCodeAt(0);
}

export function mendMojibake(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const bytes = Array.from(text, byteOf);
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
