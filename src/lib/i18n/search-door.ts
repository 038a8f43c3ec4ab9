import type { Language } from './language.ts';

/** What the top bar says of the search; the rest comes with the search itself. */
export const searchDoorText: Readonly<Record<Language, { readonly open: string; readonly placeholder: string }>> = {
  'pt-BR': { open: 'Buscar município, região ou UF', placeholder: 'Município, região ou UF' },
  en: { open: 'Search municipality, region or state', placeholder: 'Municipality, region, state' },
};
