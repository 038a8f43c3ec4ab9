// What can be wrong with a scenario or a link, as data: where, what was got, what was expected.
// problem-text.ts writes each as a sentence.

import type { Block } from '#engine';
import type { Limit } from './limits.ts';

export type Path = readonly (string | number)[];

export type ValueType = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'numberOrObject' | 'pair';

/** Formats of text: id of a scenario, id of a group, id of a line of transfer, web address, text that is not blank. */
export type TextFormat = 'id' | 'groupId' | 'line' | 'url' | 'notBlank';

interface At {
  readonly path: Path;
  /** What stood there, as JSON and cut to a readable length; of texts and links, a description or an excerpt. */
  readonly got: string;
}

export type Problem =
  // of the text
  | (At & { readonly kind: 'notText'; readonly expected: 'json'; readonly format: string })
  | (At & { readonly kind: 'empty'; readonly expected: 'json' })
  | (At & { readonly kind: 'tooLarge'; readonly expected: number })
  | (At & { readonly kind: 'tooDeep'; readonly expected: number })
  | (At & { readonly kind: 'brokenJson'; readonly expected: string; readonly line: number; readonly column: number })
  | (At & { readonly kind: 'cutJson'; readonly expected: string; readonly line: number; readonly column: number })
  | (At & { readonly kind: 'keyTwice'; readonly expected: 'once'; readonly line: number; readonly column: number })
  // of the shape
  | (At & {
      readonly kind: 'unknownKey';
      readonly expected: readonly string[];
      readonly nearest: string | null;
      /** Where a key of exactly that name belongs, when not here. */
      readonly places: readonly string[];
    })
  | (At & { readonly kind: 'missing'; readonly expected: string })
  | (At & { readonly kind: 'wrongType'; readonly expected: ValueType; readonly limit: Limit | null })
  | (At & { readonly kind: 'outOfRange'; readonly expected: Limit })
  | (At & { readonly kind: 'notListed'; readonly expected: readonly string[]; readonly nearest: string | null })
  | (At & { readonly kind: 'unknownFormat'; readonly expected: 1 })
  | (At & { readonly kind: 'wrongText'; readonly expected: TextFormat })
  | (At & { readonly kind: 'tooLong'; readonly expected: number; readonly unit: 'characters' | 'items' })
  | (At & { readonly kind: 'emptyList'; readonly expected: 'items' })
  // of several fields together
  | (At & { readonly kind: 'blockMissing'; readonly expected: readonly Block[]; readonly block: Block })
  | (At & { readonly kind: 'blockTwice'; readonly expected: 'once'; readonly block: Block; readonly first: Path })
  | (At & { readonly kind: 'groupIdTwice'; readonly expected: 'once'; readonly first: Path })
  | (At & { readonly kind: 'zeroWeights'; readonly expected: 'positiveSum' })
  | (At & { readonly kind: 'yearsReversed'; readonly expected: number })
  | (At & { readonly kind: 'clipReversed'; readonly expected: number })
  | (At & { readonly kind: 'growthMissing'; readonly expected: Limit })
  | (At & { readonly kind: 'noSettings'; readonly expected: readonly string[] })
  | (At & { readonly kind: 'macAsDonor'; readonly expected: readonly Block[] })
  | (At & { readonly kind: 'donorTwice'; readonly expected: 'once' })
  // of a link
  | (At & { readonly kind: 'linkEmpty'; readonly expected: 'link' })
  | (At & { readonly kind: 'linkVersion'; readonly expected: 1 })
  | (At & { readonly kind: 'linkCut'; readonly expected: 'link' })
  | (At & { readonly kind: 'linkDamaged'; readonly expected: 'checksum' })
  | (At & { readonly kind: 'linkTooLong'; readonly expected: number })
  | (At & { readonly kind: 'linkBomb'; readonly expected: number });

export type ProblemKind = Problem['kind'];

const SHOWN = 60;

/** A value as a reader can recognise it: JSON, cut. */
export function shown(value: unknown): string {
  if (value === undefined) return '—';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value) && value.length > 8) return `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value);
    if (keys.length > 6) return `{ ${keys.slice(0, 6).join(', ').slice(0, SHOWN)}, … }`;
  }
  return cut(typeof value === 'string' ? JSON.stringify(cut(value)) : safeJson(value));
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function safeJson(value: unknown): string {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : String(value);
  } catch {
    return String(value);
  }
}
