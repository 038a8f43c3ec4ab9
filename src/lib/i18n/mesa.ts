import type { Language } from './language.ts';
import { mesaPortuguese } from './mesa-pt.ts';
import type { MesaText } from './mesa-text.ts';

/** `en` is Portuguese until mesa-english.ts is loaded. */
export const mesaText: Record<Language, MesaText> = { 'pt-BR': mesaPortuguese, en: mesaPortuguese };
