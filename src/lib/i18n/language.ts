// The two languages of the page. The language lives in the path (Portuguese without prefix,
// English under /en) and reaches components by context.

import { getContext, setContext } from 'svelte';

export const LANGUAGES = ['pt-BR', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'pt-BR';

const KEY = Symbol('language');

/** Give the language to every component below; call while a layout or page is set up. */
export function provideLanguage(get: () => Language): void {
  setContext(KEY, get);
}

/**
 * The language of the page. Call while the component is set up; inside `$derived` it follows a
 * change of language: `const language = $derived(currentLanguage())`.
 */
export function currentLanguage(): Language {
  const get = getContext<(() => Language) | undefined>(KEY);
  return get === undefined ? DEFAULT_LANGUAGE : get();
}

/** The language of an optional `lang` segment of the path. */
export function languageOfSegment(segment: string | undefined): Language {
  return segment === 'en' ? 'en' : DEFAULT_LANGUAGE;
}
