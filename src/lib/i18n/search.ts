import type { PlaceKind } from '#lib/ente/place.ts';
import type { Language } from './language.ts';

export interface SearchText {
  readonly label: string;
  readonly groups: Readonly<Record<PlaceKind, string>>;
  readonly hint: string;
  readonly loading: string;
  none(query: string): string;
  readonly maybe: string;
  found(count: number): string;
}

export const searchText: Record<Language, SearchText> = {
  'pt-BR': {
    label: 'Município, região ou UF, com ou sem acentos, ou código',
    groups: { uf: 'UFs', municipality: 'Municípios', healthRegion: 'Regiões de saúde', macroRegion: 'Macrorregiões' },
    hint: 'Setas escolhem, Enter abre a página do ente, Esc fecha.',
    loading: 'Carregando dados',
    none: (query) => `Nenhum ente com “${query}”.`,
    maybe: 'Talvez',
    found: (count) => (count === 1 ? 'Um resultado' : `${count} resultados`),
  },
  en: {
    label: 'Municipality, region or state, with or without accents, or code',
    groups: {
      uf: 'States',
      municipality: 'Municipalities',
      healthRegion: 'Health regions',
      macroRegion: 'Macro-regions',
    },
    hint: 'Arrows choose, Enter opens the page, Esc closes.',
    loading: 'Loading data',
    none: (query) => `No place has “${query}”.`,
    maybe: 'Perhaps',
    found: (count) => (count === 1 ? 'One result' : `${count} results`),
  },
};
