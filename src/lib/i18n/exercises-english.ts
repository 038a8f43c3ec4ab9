// English of the exercises, which load it before they are drawn.

import { exercisesEnglish } from './exercises-en.ts';
import { exercisesText } from './exercises.ts';

exercisesText.en = exercisesEnglish;
