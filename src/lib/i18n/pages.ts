import type { Language } from './language.ts';

/** Names of the pages in the bar above them. */
interface PagesText {
  readonly simulator: string;
  readonly compare: string;
  readonly transition: string;
  readonly exercises: string;
  /** Group of the pages that show where the figures come from. */
  readonly evidence: string;
  readonly panorama: string;
  readonly import: string;
  readonly method: string;
}

export const pagesText: Readonly<Record<Language, PagesText>> = {
  'pt-BR': {
    simulator: 'Simulador',
    compare: 'Comparar',
    transition: 'Transição',
    exercises: 'Exercícios',
    evidence: 'Evidências',
    panorama: 'Panorama dos repasses',
    import: 'Importar dados do FNS',
    method: 'Dados e método',
  },
  en: {
    simulator: 'Simulator',
    compare: 'Compare',
    transition: 'Transition',
    exercises: 'Exercises',
    evidence: 'Evidence',
    panorama: 'How the money flows',
    import: 'Import FNS data',
    method: 'Data and method',
  },
};
