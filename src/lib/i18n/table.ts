import type { Language } from './language.ts';

export interface TableText {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly groups: string;
  readonly filters: string;
  count(shown: string, all: string): string;
  readonly total: string;
  readonly csv: string;
  readonly csvHint: string;
  readonly xlsx: string;
  readonly xlsxHint: string;
  /** Names of the two sheets of a workbook. */
  readonly sheets: { readonly rows: string; readonly about: string };
  readonly none: string;
  /** Empty search: the start comes from the group tab, e.g. `Nenhum município`. */
  emptySearch(none: string, query: string): string;
  readonly emptyFilter: string;
  readonly perhaps: string;
  readonly or: string;
  readonly clear: string;
  /** Hint of a header button. */
  sortBy(header: string): string;
  readonly hypothesis: string;
  readonly keys: string;
}

export const tableText: Record<Language, TableText> = {
  'pt-BR': {
    searchLabel: 'Filtrar por nome, com ou sem acentos',
    searchHint: 'Filtrar por nome',
    clearSearch: 'Apagar o nome digitado',
    groups: 'O que cada linha mostra',
    filters: 'Filtros',
    count: (shown, all) => `${shown} de ${all}`,
    total: 'Total das linhas mostradas',
    csv: 'CSV',
    csvHint: 'Baixar as linhas mostradas em CSV (ponto e vírgula, vírgula decimal)',
    xlsx: 'XLSX',
    xlsxHint: 'Baixar as linhas mostradas em planilha (XLSX)',
    sheets: { rows: 'Linhas', about: 'Sobre os dados' },
    none: 'Nenhuma linha',
    emptySearch: (none, query) => `${none} com “${query}”.`,
    emptyFilter: 'Nenhuma linha passa pelos filtros escolhidos.',
    perhaps: 'Talvez',
    or: 'ou',
    clear: 'Limpar filtro',
    sortBy: (header) => `Ordenar por ${header}; com Shift, depois da ordem atual`,
    hypothesis: 'hipótese',
    keys: 'Setas para cima e para baixo mudam de linha; Enter abre o ente.',
  },
  en: {
    searchLabel: 'Filter by name, with or without accents',
    searchHint: 'Filter by name',
    clearSearch: 'Erase the name typed',
    groups: 'What each row shows',
    filters: 'Filters',
    count: (shown, all) => `${shown} of ${all}`,
    total: 'Total of the rows shown',
    csv: 'CSV',
    csvHint: 'Download the rows shown as CSV (comma, decimal point)',
    xlsx: 'XLSX',
    xlsxHint: 'Download the rows shown as a workbook (XLSX)',
    sheets: { rows: 'Rows', about: 'About the data' },
    none: 'No row',
    emptySearch: (none, query) => `${none} with “${query}”.`,
    emptyFilter: 'No row passes the chosen filters.',
    perhaps: 'Perhaps',
    or: 'or',
    clear: 'Clear filter',
    sortBy: (header) => `Sort by ${header}; with Shift, after the current order`,
    hypothesis: 'hypothesis',
    keys: 'Up and down arrows change row; Enter opens the entity.',
  },
};
