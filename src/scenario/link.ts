// Scenarios in an address: #s=1.<base64url of raw deflate of the canonical JSON>.<crc32 of that JSON>,
// one `s` a scenario, then the data (d) and the engine (e) the link was made with. Links are kept in
// messages and minutes: format 1 must open for ever.

import { deflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import type { ScenarioDocument } from './document.ts';
import { inflateWithin } from './inflate.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { parseScenarioText } from './parse.ts';
import { printScenario } from './print.ts';
import type { Path, Problem } from './problem.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';

const VERSION = '1';
export const MAX_LINK_LENGTH = 65_536;
const DATA_HASH_LENGTH = 12;

export interface LinkHashes {
  readonly data: string;
  readonly engine: string;
}

export interface LinkContent {
  readonly documents: readonly ScenarioDocument[];
  /** What the link was made with; null when it does not say. */
  readonly hashes: LinkHashes | null;
}

/**
 * The part of an address from # on, at most MAX_LINK_LENGTH characters. Descriptions and
 * references too long for that are left out, for the file carries them; the numbers always fit.
 */
export function encodeLink(documents: readonly ScenarioDocument[], hashes?: LinkHashes): string {
  const whole = linkOf(documents, hashes);
  if (whole.length <= MAX_LINK_LENGTH) return whole;
  return linkOf(
    documents.map((document) => ({ ...document, description: '', references: [] })),
    hashes,
  );
}

/** `hash` is what follows # in an address, with or without it. */
export function decodeLink(hash: string): Result<LinkContent> {
  if (hash.length > MAX_LINK_LENGTH) {
    return failure({ kind: 'linkTooLong', path: [], got: String(hash.length), expected: MAX_LINK_LENGTH });
  }
  const fields = fieldsOf(hash);
  const codes = fields.getAll('s');
  if (codes.length === 0) return failure({ kind: 'linkEmpty', path: [], got: excerpt(hash), expected: 'link' });
  const documents: ScenarioDocument[] = [];
  let room = MAX_TEXT_LENGTH;
  for (const [index, code] of codes.entries()) {
    const path = codes.length > 1 ? ['s', index] : [];
    const text = textOf(code, room, path);
    if (!text.ok) return text;
    room -= text.value.length;
    const parsed = parseScenarioText(text.value);
    if (!parsed.ok) return { ok: false, problems: parsed.problems.map((problem) => under(path, problem)) };
    documents.push(parsed.value);
  }
  const [data, engine] = [fields.get('d') ?? '', fields.get('e') ?? ''];
  return success({ documents, hashes: data === '' && engine === '' ? null : { data, engine } });
}

function linkOf(documents: readonly ScenarioDocument[], hashes: LinkHashes | undefined): string {
  const scenarios = documents.map((document) => `s=${codeOf(document)}`);
  const made = hashes ? [`d=${hashes.data.slice(0, DATA_HASH_LENGTH)}`, `e=${encodeURIComponent(hashes.engine)}`] : [];
  return `#${[...scenarios, ...made].join('&')}`;
}

function codeOf(document: ScenarioDocument): string {
  const bytes = new TextEncoder().encode(JSON.stringify(printScenario(document)));
  return [VERSION, toBase64Url(deflateSync(bytes, { level: 9 })), crc32(bytes)].join('.');
}

/** Line breaks of mail programs and the full stop or bracket after a link in a sentence are not of it. */
function fieldsOf(hash: string): URLSearchParams {
  const link = hash.slice(hash.indexOf('#') + 1).replace(/\s+/g, '');
  return new URLSearchParams(link.replace(/[.,;:)\]>"'’”]+$/, ''));
}

function textOf(code: string, limit: number, path: Path): Result<string> {
  const [version, payload = '', checksum = '', ...rest] = code.split('.');
  const got = excerpt(code);
  if (version !== VERSION) return failure({ kind: 'linkVersion', path, got, expected: 1 });
  if (checksum.length < 8) return failure({ kind: 'linkCut', path, got, expected: 'link' });
  const damaged: Problem = { kind: 'linkDamaged', path, got, expected: 'checksum' };
  const compressed = fromBase64Url(payload);
  if (compressed === null || rest.length > 0) return failure(damaged);
  const inflated = inflateWithin(limit, compressed);
  if ('fault' in inflated) {
    return failure(inflated.fault === 'damaged' ? damaged : { kind: 'linkBomb', path, got, expected: MAX_TEXT_LENGTH });
  }
  if (crc32(inflated.bytes) !== checksum.toLowerCase()) return failure(damaged);
  return success(new TextDecoder().decode(inflated.bytes));
}

/** Beginning and end of a link, where a cut or an alteration shows. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-12)} (${text.length})` : text || '—';
}

function under(path: Path, problem: Problem): Problem {
  return { ...problem, path: [...path, ...problem.path] };
}
