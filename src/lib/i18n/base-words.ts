// How every source line, tag and export names the base that the figures stand on. Read when the text is shown, so
// that no dictionary says "estimated" of what was imported: use it in a getter or a function, never in a constant.

import { baseInUse } from '#lib/base-in-use.svelte.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import type { Language } from './language.ts';

/** Digits of a hash that tell one base from another. */
const HASH_DIGITS = 12;

interface Tag {
  readonly name: string;
  readonly means: string;
}

interface BaseWords {
  readonly estimated: string;
  readonly estimatedInline: string;
  readonly calibrated: string;
  readonly tag: string;
  imported(base: ImportedBase): string;
}

const count = (funds: number, language: Language): string => new Intl.NumberFormat(language).format(funds);

/** "FNS, 2020", or without the year where the files are of several. */
const sourceOf = ({ year }: ImportedBase): string => (year === null ? 'FNS' : `FNS, ${year}`);

const words: Readonly<Record<Language, BaseWords>> = {
  'pt-BR': {
    estimated: 'Base de 2016 estimada',
    estimatedInline: 'base de 2016 estimada',
    calibrated: 'Base de 2016 por ente estimada e calibrada aos totais publicados (Ipea, NT 46)',
    tag: 'Base importada',
    imported: (base) => {
      const all = count(base.replaced + base.kept, 'pt-BR');
      const part =
        base.kept === 0 ? '' : ` em ${count(base.replaced, 'pt-BR')} de ${all} entes, nos demais a estimativa de 2016`;
      return `base importada “${base.name}” (${sourceOf(base)}${part}; dados ${base.hash.slice(0, HASH_DIGITS)})`;
    },
  },
  en: {
    estimated: 'Estimated base of 2016',
    estimatedInline: 'estimated base of 2016',
    calibrated: 'Base amounts of 2016 by fund are estimated and calibrated to published totals (Ipea, NT 46)',
    tag: 'Imported base',
    imported: (base) => {
      const all = count(base.replaced + base.kept, 'en');
      const part =
        base.kept === 0 ? '' : ` for ${count(base.replaced, 'en')} of ${all} funds, the others as estimated for 2016`;
      return `imported base “${base.name}” (${sourceOf(base)}${part}; data ${base.hash.slice(0, HASH_DIGITS)})`;
    },
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Within a sentence: "base de 2016 estimada". */
export function baseInline(language: Language): string {
  const { imported } = baseInUse;
  return imported === null ? words[language].estimatedInline : words[language].imported(imported);
}

/** At the beginning of one: "Base de 2016 estimada". */
export function baseNamed(language: Language): string {
  return capital(baseInline(language));
}

/** At the beginning, with what the estimate is calibrated to. */
export function baseCalibrated(language: Language): string {
  return baseInUse.imported === null ? words[language].calibrated : baseNamed(language);
}

/** The tag beside a figure: what it is of, and what that means. */
export function baseTag(language: Language, estimate: Tag): Tag {
  return baseInUse.imported === null ? estimate : { name: words[language].tag, means: baseNamed(language) };
}

/** One of two texts: of the embedded base, or of an imported one. */
export function ofBase<T>(embedded: T, imported: T): T {
  return baseInUse.imported === null ? embedded : imported;
}
