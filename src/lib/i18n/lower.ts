import { lowerEn } from './lower-en.ts';
import { lowerPt } from './lower-pt.ts';
import type { LowerText } from './lower-text.ts';
import { followingBase } from './sharing-words.ts';

export const lowerText = followingBase<LowerText>({ 'pt-BR': lowerPt, en: lowerEn });
