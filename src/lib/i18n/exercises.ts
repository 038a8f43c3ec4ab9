import { exercisesPortuguese } from './exercises-pt.ts';
import type { ExercisesText } from './exercises-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until exercises-english.ts is loaded. */
export const exercisesText = followingBase<ExercisesText>({
  'pt-BR': exercisesPortuguese,
  en: exercisesPortuguese,
});
