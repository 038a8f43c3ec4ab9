// UTF-8 that somebody once read as Windows-1252 and saved again: "AtenÃ§Ã£o" back to "Atenção".

/**
 * Characters of Windows-1252 that stand for bytes 0x80 to 0x9f. Written out: Node 20 decodes these as Latin-1
 * unless it is told that more will follow.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const SUSPECT = new RegExp(`[\u00c2\u00c3][\u0080-\u00bf${HIGH}]`);

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
