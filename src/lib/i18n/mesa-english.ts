// English of the Mesa da CIT, which loads it before it is drawn.

import { mesaEnglish } from './mesa-en.ts';
import { mesaText } from './mesa.ts';

mesaText.en = mesaEnglish;
