import type { Language } from './language.ts';
import { entePortuguese } from './ente-pt.ts';
import type { EnteText } from './ente-text.ts';

/** `en` is Portuguese until english.ts is loaded. */
export const enteText: Record<Language, EnteText> = { 'pt-BR': entePortuguese, en: entePortuguese };
