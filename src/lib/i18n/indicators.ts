import { indicatorsEn } from './indicators-en.ts';
import { indicatorsPt } from './indicators-pt.ts';
import type { IndicatorsText } from './indicators-text.ts';
import { followingBase } from './sharing-words.ts';

export const indicatorsText = followingBase<IndicatorsText>({ 'pt-BR': indicatorsPt, en: indicatorsEn });
