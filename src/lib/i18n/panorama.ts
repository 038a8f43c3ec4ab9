import type { Language } from './language.ts';
import { panoramaEn } from './panorama-en.ts';
import { panoramaPt } from './panorama-pt.ts';
import type { PanoramaText } from './panorama-text.ts';

/** Loaded by the page of the panorama alone. */
export const panoramaText: Record<Language, PanoramaText> = { 'pt-BR': panoramaPt, en: panoramaEn };
