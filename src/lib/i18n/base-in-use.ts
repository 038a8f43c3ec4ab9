// What every page says of the base that its figures stand on.

import type { Language } from './language.ts';

interface BaseInUseText {
  readonly base: string;
  readonly imported: string;
  readonly manage: string;
  readonly goBack: string;
  failed(name: string, reason: string): string;
}

export const baseInUseText: Readonly<Record<Language, BaseInUseText>> = {
  'pt-BR': {
    base: 'Base',
    imported: 'importada',
    manage: 'Bases',
    goBack: 'Voltar à base embutida',
    failed: (name, reason) => `A base ${name} não pôde ser usada: ${reason}`,
  },
  en: {
    base: 'Data',
    imported: 'imported',
    manage: 'Bases',
    goBack: 'Back to the embedded data',
    failed: (name, reason) => `The base ${name} could not be used: ${reason}`,
  },
};
