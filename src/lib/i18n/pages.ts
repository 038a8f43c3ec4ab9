import type { Language } from './language.ts';

/** Names of the pages in the bar above them. */
interface PagesText {
  readonly simulator: string;
  readonly compare: string;
  readonly transition: string;
  readonly exercises: string;
}

export const pagesText: Readonly<Record<Language, PagesText>> = {
  'pt-BR': { simulator: 'Simulador', compare: 'Comparar', transition: 'Transição', exercises: 'Exercícios' },
  en: { simulator: 'Simulator', compare: 'Compare', transition: 'Transition', exercises: 'Exercises' },
};
