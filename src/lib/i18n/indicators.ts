import { indicatorsEn } from './indicators-en.ts';
import { indicatorsPt } from './indicators-pt.ts';
import type { IndicatorsText } from './indicators-text.ts';
import type { Language } from './language.ts';

export const indicatorsText: Record<Language, IndicatorsText> = { 'pt-BR': indicatorsPt, en: indicatorsEn };
