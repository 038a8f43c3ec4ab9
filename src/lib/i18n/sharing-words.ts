// Dictionaries say "partilha de 2016", the yardstick of every comparison on the embedded base. On an imported base the
// yardstick is that base's own: wherever a dictionary wrapped here is read, the phrase follows the base in use.

import { baseInUse } from '#lib/base-in-use.svelte.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import type { Language } from './language.ts';

interface Phrase {
  readonly phrase: RegExp;
  /** What stands there where the amounts are of several years. */
  readonly plain: string;
  /** Whatever the year: an amount that the model takes as of 2016, the year that it is corrected from. */
  readonly always?: true;
}

/** The phrases of all dictionaries, and what stands for "2016" in them: the year of the files, or else the base. */
const PHRASES: readonly Phrase[] = [
  { phrase: /(?<=[Pp]artilha d)e 2016\b/g, plain: 'a base' },
  { phrase: /(?<=sharing-out of )2016\b/g, plain: 'the base' },
  { phrase: /(?<=\b(?:parte|parcela) d)e 2016\b/g, plain: 'a base' },
  { phrase: /(?<=\b(?:part|share) of )2016\b/g, plain: 'the base' },
  { phrase: /(?<=\bvalor d)e 2016\b/g, plain: 'a base', always: true },
  { phrase: /(?<=\bamount of )2016\b/g, plain: 'the base', always: true },
  { phrase: /\b2016(?= shares?\b| sharing-out\b)/g, plain: 'base' },
];

/** The year that names the sharing-out of a base; null where its amounts are of several years. */
export function sharingYear({ kept, year }: ImportedBase): number | null {
  return kept === 0 ? year : null;
}

/** A text about the sharing-out of 2016, as it reads on an imported base. */
export function rewordSharing(text: string, imported: ImportedBase): string {
  const year = sharingYear(imported);
  return PHRASES.reduce(
    (said, { phrase, plain, always }) =>
      said.replace(phrase, (found, at: number) => {
        if (year !== null && always !== true) return found.replace('2016', String(year));
        return at === 0 ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain;
      }),
    text,
  );
}

/** The same value with its texts reworded when they are read: strings, and what functions, lists and records hold. */
function reworded(value: unknown, imported: ImportedBase): unknown {
  if (typeof value === 'string') return rewordSharing(value, imported);
  if (typeof value === 'function') {
    const say = value as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => reworded(say(...given), imported);
  }
  if (Array.isArray(value)) return value.map((each) => reworded(each, imported));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return new Proxy(value, {
    get: (record, key, reader) => reworded(Reflect.get(record, key, reader), imported),
  });
}

/** A dictionary whose texts name the sharing-out of the base in use. Read it where the text is shown. */
export function followingBase<T extends object>(texts: Record<Language, T>): Record<Language, T> {
  return new Proxy(texts, {
    get(languages, key, reader) {
      const text: unknown = Reflect.get(languages, key, reader);
      return baseInUse.imported === null ? text : reworded(text, baseInUse.imported);
    },
  });
}
