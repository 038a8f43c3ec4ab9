import type { Language } from './language.ts';
import { methodEn } from './method-en.ts';
import { methodPt } from './method-pt.ts';
import type { MethodText } from './method-text.ts';

/** Loaded by the page of data and method alone. */
export const methodText: Record<Language, MethodText> = { 'pt-BR': methodPt, en: methodEn };
