import type { Language } from './language.ts';
import { importEn } from './import-en.ts';
import { importPt } from './import-pt.ts';
import type { ImportText } from './import-text.ts';

/** Loaded by the page of imports alone. */
export const importText: Record<Language, ImportText> = { 'pt-BR': importPt, en: importEn };
