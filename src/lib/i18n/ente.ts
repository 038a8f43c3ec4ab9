import { entePortuguese } from './ente-pt.ts';
import type { EnteText } from './ente-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until english.ts is loaded. */
export const enteText = followingBase<EnteText>({ 'pt-BR': entePortuguese, en: entePortuguese });
