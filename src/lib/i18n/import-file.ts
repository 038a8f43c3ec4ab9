import type { Language } from './language.ts';

interface ImportFileText {
  /** Over every page while a file is held above it. */
  readonly drop: string;
  readonly isTable: (name: string) => string;
  readonly open: string;
}

/** What is said of tables that were dropped on a page that imports none. */
export const importFileText: Readonly<Record<Language, ImportFileText>> = {
  'pt-BR': {
    drop: 'Solte o arquivo para abrir: cenário, exercício ou planilha do FNS',
    isTable: (name) => `${name} parece uma exportação do FNS, e não um cenário. Nada mudou aqui.`,
    open: 'Importar',
  },
  en: {
    drop: 'Drop the file to open it: scenario, exercise or FNS table',
    isTable: (name) => `${name} looks like an export of the FNS, not a scenario. Nothing changed here.`,
    open: 'Import it',
  },
};
