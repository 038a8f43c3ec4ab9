import type { Language } from './language.ts';
import { lowerEn } from './lower-en.ts';
import { lowerPt } from './lower-pt.ts';
import type { LowerText } from './lower-text.ts';

export const lowerText: Record<Language, LowerText> = { 'pt-BR': lowerPt, en: lowerEn };
