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
  readonly onMap: string;
  onMapOf(name: string): string;
}

export const searchText: Record<Language, SearchText> = {
  'pt-BR': {
    label: 'Município, região ou UF, com ou sem acentos, ou código',
    groups: { uf: 'UFs', municipality: 'Municípios', healthRegion: 'Regiões de saúde', macroRegion: 'Macrorregiões' },
    hint: 'Setas escolhem, Enter abre a página do ente, Shift + Enter mostra no mapa, Esc fecha.',
    loading: 'Carregando dados',
    none: (query) => `Nenhum ente com “${query}”.`,
    maybe: 'Talvez',
    found: (count) => (count === 1 ? 'Um resultado' : `${count} resultados`),
    onMap: 'Ver no mapa',
    onMapOf: (name) => `Ver ${name} no mapa`,
  },
  en: {
    label: 'Municipality, region or state, with or without accents, or code',
    groups: {
      uf: 'States',
      municipality: 'Municipalities',
      healthRegion: 'Health regions',
      macroRegion: 'Macro-regions',
    },
    hint: 'Arrows choose, Enter opens the page, Shift + Enter shows it on the map, Esc closes.',
    loading: 'Loading data',
    none: (query) => `No place has “${query}”.`,
    maybe: 'Perhaps',
    found: (count) => (count === 1 ? 'One result' : `${count} results`),
    onMap: 'Show on map',
    onMapOf: (name) => `Show ${name} on the map`,
  },
};
