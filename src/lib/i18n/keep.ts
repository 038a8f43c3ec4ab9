// The word of keeping that the first screen needs; all others are in versions.ts.

import type { Language } from './language.ts';

interface KeepText {
  readonly versions: string;
}

export const keepText: Readonly<Record<Language, KeepText>> = {
  'pt-BR': { versions: 'Versões…' },
  en: { versions: 'Versions…' },
};
