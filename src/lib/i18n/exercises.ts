import { exercisesPortuguese } from './exercises-pt.ts';
import type { ExercisesText } from './exercises-text.ts';
import type { Language } from './language.ts';

/** `en` is Portuguese until exercises-english.ts is loaded. */
export const exercisesText: Record<Language, ExercisesText> = {
  'pt-BR': exercisesPortuguese,
  en: exercisesPortuguese,
};
