// From the text of a file to a JSON value: what is no text, too large or malformed is told apart.

import { scanJson } from './json-scan.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import type { Problem } from './problem.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';

/** First characters of formats people drop by mistake, as bytes read as UTF-8 or as Latin-1. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\x89|\uFFFD)PNG\r?\n/, 'PNG'],
  [/^(?:ÿØÿ|\uFFFD\uFFFD\uFFFD[\s\S]{1,3}(?:JFIF|Exif))/, 'JPEG'],
  [/^GIF8[79]a/, 'GIF'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP'],
  [/^%PDF-/, 'PDF'],
  [/^PK\x03\x04/, 'ZIP (XLSX, DOCX, ODS)'],
  [/^(?:ÐÏ\x11à|\uFFFD\uFFFD\x11)/, 'XLS (BIFF)'],
  [/^\x1F(?:\x8B|\uFFFD)/, 'gzip'],
  [/^\s*<(?:!DOCTYPE html|html)/i, 'HTML'],
  [/^\s*<(?:\?xml|svg)/i, 'XML/SVG'],
];

/** @param most characters that are read at all. */
export function readJson(text: string, most = MAX_TEXT_LENGTH): Result<unknown> {
  if (text.length > most) return failure(tooLarge(text.length, most));
  const format = foreignFormat(text);
  if (format) return failure({ kind: 'notText', path: [], got: format, expected: 'json', format });
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (content.trim() === '') return failure({ kind: 'empty', path: [], got: '""', expected: 'json' });
  const problem = scanJson(content);
  return problem ? failure(problem) : success(JSON.parse(content));
}

/** The problem of a text or file of so many characters or bytes; callers may ask before they read it. */
export function tooLarge(length: number, most = MAX_TEXT_LENGTH): Problem {
  return { kind: 'tooLarge', path: [], got: String(length), expected: most };
}

function foreignFormat(text: string): string | null {
  const signature = SIGNATURES.find(([pattern]) => pattern.test(text));
  if (signature) return signature[1];
  const sample = text.slice(0, 4096);
  const replaced = sample.split(REPLACEMENT).length - 1;
  return sample.includes('\0') || replaced > Math.max(2, sample.length / 50) ? 'binary' : null;
}
