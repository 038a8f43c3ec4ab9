import type { Language } from './language.ts';

/** What is said of an exercise that was dropped on a page that opens none. */
export const exerciseFileText: Readonly<
  Record<Language, { readonly isExercise: (name: string) => string; readonly open: string }>
> = {
  'pt-BR': {
    isExercise: (name) => `${name} é um exercício ou o registro de uma sessão, e não um cenário. Nada mudou aqui.`,
    open: 'Abrir em Exercícios',
  },
  en: {
    isExercise: (name) => `${name} is an exercise or the record of a session, not a scenario. Nothing changed here.`,
    open: 'Open it in Exercises',
  },
};
