// What every file and sheet says of how its figures were made.

import type { Language } from '#lib/i18n/language.ts';
import { HASHES } from '#lib/scenario-files.svelte.ts';

const WORDS: Readonly<Record<Language, readonly [data: string, engine: string]>> = {
  'pt-BR': ['dados', 'motor'],
  en: ['data', 'engine'],
};

/** `dados 75a308… · motor faf789bfe5d2 · 0.1.0`. @param digits of the hash of the data; all in files. */
export function madeWith(language: Language, digits?: number): string {
  const [data, engine] = WORDS[language];
  return `${data} ${HASHES.data.slice(0, digits)} · ${engine} ${HASHES.engine} · ${__APP_VERSION__}`;
}
