import { exerciseEditorPortuguese } from './exercise-editor-pt.ts';
import type { ExerciseEditorText } from './exercise-editor-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until exercise-editor-english.ts is loaded. */
export const exerciseEditorText = followingBase<ExerciseEditorText>({
  'pt-BR': exerciseEditorPortuguese,
  en: exerciseEditorPortuguese,
});
