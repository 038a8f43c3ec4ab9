// An exercise in an address: #x=1.<base64url of raw deflate of its JSON>.<crc32 of that JSON>.

import { deflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from '#scenario/base64url.ts';
import { crc32 } from '#scenario/crc32.ts';
import { inflateWithin } from '#scenario/inflate.ts';
import { MAX_TEXT_LENGTH } from '#scenario/limits.ts';
import { MAX_LINK_LENGTH } from '#scenario/link.ts';
import type { Exercise } from './exercise.ts';
import { parseExerciseText } from './parse.ts';
import { printExercise } from './print.ts';
import { refused } from './problem.ts';
import type { ExerciseResult } from './problem.ts';

const VERSION = '1';

/** The part of an address from # on; null for an exercise too long for a link, which travels as a file. */
export function encodeExercise(exercise: Exercise): string | null {
  const bytes = new TextEncoder().encode(JSON.stringify(printExercise(exercise)));
  const link = `#x=${[VERSION, toBase64Url(deflateSync(bytes, { level: 9 })), crc32(bytes)].join('.')}`;
  return link.length <= MAX_LINK_LENGTH ? link : null;
}

/** The exercise of what follows # in an address; null where it carries none. */
export function decodeExercise(hash: string): ExerciseResult<Exercise | null> {
  if (hash.length > MAX_LINK_LENGTH) {
    return refused({ kind: 'linkTooLong', path: [], got: String(hash.length), expected: MAX_LINK_LENGTH });
  }
  // Line breaks of mail programs and the full stop or bracket after a link in a sentence are not of it.
  const link = hash
    .slice(hash.indexOf('#') + 1)
    .replace(/\s+/g, '')
    .replace(/[.,;:)\]>"'’”]+$/, '');
  const code = new URLSearchParams(link).get('x');
  if (code === null) return { ok: true, value: null };
  const text = textOf(code);
  return text.ok ? parseExerciseText(text.value) : text;
}

function textOf(code: string): ExerciseResult<string> {
  const [version, payload = '', checksum = '', ...rest] = code.split('.');
  const at = { path: [], got: excerpt(code) };
  if (version !== VERSION) return refused({ kind: 'linkVersion', ...at, expected: 1 });
  if (checksum.length < 8) return refused({ kind: 'linkCut', ...at, expected: 'link' });
  const compressed = fromBase64Url(payload);
  if (compressed === null || rest.length > 0) return refused({ kind: 'linkDamaged', ...at, expected: 'checksum' });
  const inflated = inflateWithin(MAX_TEXT_LENGTH, compressed);
  if ('fault' in inflated && inflated.fault === 'tooLarge') {
    return refused({ kind: 'linkBomb', ...at, expected: MAX_TEXT_LENGTH });
  }
  if ('fault' in inflated || crc32(inflated.bytes) !== checksum.toLowerCase()) {
    return refused({ kind: 'linkDamaged', ...at, expected: 'checksum' });
  }
  return { ok: true, value: new TextDecoder().decode(inflated.bytes) };
}

/** Beginning and end of a link, where a cut or an alteration shows. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-12)} (${text.length})` : text || '—';
}
