import { exerciseEditorPortuguese } from './exercise-editor-pt.ts';
import type { ExerciseEditorText } from './exercise-editor-text.ts';
import type { Language } from './language.ts';

/** `en` is Portuguese until exercise-editor-english.ts is loaded. */
export const exerciseEditorText: Record<Language, ExerciseEditorText> = {
  'pt-BR': exerciseEditorPortuguese,
  en: exerciseEditorPortuguese,
};
