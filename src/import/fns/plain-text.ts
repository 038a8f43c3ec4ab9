// Names as the FNS writes them, made comparable: no accents, no case, no punctuation.

const ACCENTS = /[\u0300-\u036f]/g;

/** "Ação  Detalhada:" → "ACAO DETALHADA". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** Longest slug that is the name alone. */
const LONGEST = 60;

/** Six hexadecimal digits that tell long names apart (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 8).toString(16).padStart(6, '0');
}

/** "SAMU 192" → "samu-192"; a long name keeps its beginning and a fingerprint of all of it. */
export function slug(plainName: string): string {
  const name = plainName.toLowerCase().replaceAll(' ', '-');
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 8).replace(/-$/, '')}-${fingerprint(plainName)}`;
}

/**
 * One space between words, control characters gone, at most 200 characters: fit to be told. The text is copied,
 * for a piece of a large text keeps all of it in memory.
 */
export function tidy(text: string): string {
  const short = text
    .slice(0, 2000)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return Array.from(short).slice(0, 200).join('');
}
