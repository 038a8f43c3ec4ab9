import { mesaPortuguese } from './mesa-pt.ts';
import type { MesaText } from './mesa-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until mesa-english.ts is loaded. */
export const mesaText = followingBase<MesaText>({ 'pt-BR': mesaPortuguese, en: mesaPortuguese });
