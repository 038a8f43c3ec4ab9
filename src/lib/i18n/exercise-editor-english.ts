// English of the page where exercises are written, which loads it before it is drawn.

import { exerciseEditorEnglish } from './exercise-editor-en.ts';
import { exerciseEditorText } from './exercise-editor.ts';

exerciseEditorText.en = exerciseEditorEnglish;
