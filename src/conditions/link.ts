// Conditions in an address, after the scenarios: c=1.<base64url of the JSON>.<crc32 of that JSON>. Whoever
// knows no `c` reads the scenarios all the same.

import { fromBase64Url, toBase64Url } from '#scenario/base64url.ts';
import { crc32 } from '#scenario/crc32.ts';
import type { Condition } from './condition.ts';
import { parseConditions } from './parse.ts';
import { printConditions } from './print.ts';
import type { ConditionsResult } from './problem.ts';

const VERSION = '1';
/** Characters of the field: forty conditions take less. */
const MAX_LENGTH = 16_384;

/** The field to add to a link, without the & before it. */
export function encodeConditions(conditions: readonly Condition[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(printConditions(conditions)));
  return `c=${[VERSION, toBase64Url(bytes), crc32(bytes)].join('.')}`;
}

/** Conditions of what follows # in an address; null where it carries none. */
export function decodeConditions(hash: string): ConditionsResult<readonly Condition[] | null> {
  const fields = new URLSearchParams(hash.slice(hash.indexOf('#') + 1).replace(/\s+/g, ''));
  const code = fields.get('c');
  if (code === null) return { ok: true, value: null };
  const text = textOf(code);
  if (text !== null) {
    const json = readJson(text);
    if (json !== undefined) return parseConditions(json);
  }
  return { ok: false, problems: [{ kind: 'conditionsDamaged', path: ['c'], got: excerpt(code) }] };
}

function textOf(code: string): string | null {
  // The full stop or bracket after a link in a sentence is not of it.
  const [version, payload = '', checksum = ''] = code.replace(/[.,;:)\]>"'’”]+$/, '').split('.');
  if (version !== VERSION || code.length > MAX_LENGTH) return null;
  const bytes = fromBase64Url(payload);
  if (bytes === null || crc32(bytes) !== checksum.toLowerCase()) return null;
  return new TextDecoder().decode(bytes);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function excerpt(code: string): string {
  return code.length > 40 ? `${code.slice(0, 20)}…${code.slice(-12)} (${code.length})` : code || '—';
}
