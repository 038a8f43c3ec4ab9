import type { Language } from './language.ts';

export interface MapText {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly loading: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly retry: string;
  /** Keys that work while the map has the focus; read out with its label. */
  readonly keys: string;
  readonly noData: string;
  /** Two lines beside the dot in the sea. */
  readonly noronha: Readonly<Record<'full' | 'short', readonly [string, string]>>;
  /** Ends and steps of the classes, from numbers already written with their unit. */
  orMore(bound: string): string;
  orLess(bound: string): string;
  between(low: string, high: string): string;
  equal(bound: string): string;
  below(bound: string): string;
}

const portuguese: MapText = {
  zoomIn: 'Aproximar',
  zoomOut: 'Afastar',
  reset: 'Enquadrar o Brasil',
  loading: 'Carregando o mapa',
  failed: 'O mapa não pôde ser carregado.',
  failedAdvice: 'Os resultados não mudam: a tabela traz os mesmos valores. Verifique a conexão e tente de novo.',
  retry: 'Tentar de novo',
  keys: 'Setas percorrem os vizinhos, Enter abre o ente, + e − aproximam e afastam, 0 enquadra o Brasil.',
  noData: 'Sem dado',
  noronha: { full: ['Fernando', 'de Noronha'], short: ['F. de', 'Noronha'] },
  orMore: (bound) => `${bound} ou mais`,
  orLess: (bound) => `${bound} ou menos`,
  between: (low, high) => `${low} a ${high}`,
  equal: (bound) => `±${bound} (igual)`,
  below: (bound) => `menos de ${bound}`,
};

/** `en` is Portuguese until english.ts is loaded. */
export const mapText: Record<Language, MapText> = { 'pt-BR': portuguese, en: portuguese };
