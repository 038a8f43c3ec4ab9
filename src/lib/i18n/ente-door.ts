import type { Language } from './language.ts';

/** What leads to the page of a place from elsewhere; the rest comes with search and page. */
interface EnteDoorText {
  readonly search: string;
  readonly placeholder: string;
  page(name: string): string;
}

export const enteDoorText: Readonly<Record<Language, EnteDoorText>> = {
  'pt-BR': {
    search: 'Buscar município, região ou UF',
    placeholder: 'Município, região ou UF',
    page: (name) => `Abrir a página de ${name}`,
  },
  en: {
    search: 'Search municipality, region or state',
    placeholder: 'Municipality, region, state',
    page: (name) => `Open the page of ${name}`,
  },
};
