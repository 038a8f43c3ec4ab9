// The words of keeping that the first screen needs; all others are in versions.ts.

import type { Language } from './language.ts';

interface KeepText {
  readonly versions: string;
  /** Beginning of a history that a reload began anew. */
  readonly resumed: (moment: string) => string;
}

export const keepText: Readonly<Record<Language, KeepText>> = {
  'pt-BR': { versions: 'Versões…', resumed: (moment) => `Rascunho retomado (alterado ${moment})` },
  en: { versions: 'Versions…', resumed: (moment) => `Draft taken up again (changed ${moment})` },
};
