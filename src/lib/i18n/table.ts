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
  readonly columns: string;
  readonly columnsHint: string;
  readonly usualColumns: string;
  /** How to sort by more than one column, and the order now. */
  readonly sortHint: string;
  readonly sortedBy: (order: string) => string;
  readonly falling: string;
  readonly rising: string;
  /** Lines at the top of the files. */
  readonly file: {
    readonly rows: (count: string) => string;
    readonly filter: (words: string) => string;
    readonly noFilter: string;
    readonly order: (words: string) => string;
    readonly nameWith: (query: string) => string;
  };
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
    clear: 'Limpar filtros',
    sortBy: (header) => `Ordenar por ${header}; com Shift, depois da ordem atual`,
    hypothesis: 'hipótese',
    keys: 'Setas para cima e para baixo mudam de linha; Enter abre o ente.',
    columns: 'Colunas',
    columnsHint: 'Escolher as colunas da tabela e dos arquivos',
    usualColumns: 'Voltar às colunas de sempre',
    sortHint: 'Shift + clique em outro título ordena também por ele.',
    sortedBy: (order) => `Ordem: ${order}.`,
    falling: 'do maior ao menor',
    rising: 'do menor ao maior',
    file: {
      rows: (count) => `Linhas: ${count}`,
      filter: (words) => `Filtros: ${words}`,
      noFilter: 'Filtros: nenhum',
      order: (words) => `Ordem: ${words}`,
      nameWith: (query) => `nome com “${query}”`,
    },
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
    clear: 'Clear filters',
    sortBy: (header) => `Sort by ${header}; with Shift, after the current order`,
    hypothesis: 'hypothesis',
    keys: 'Up and down arrows change row; Enter opens the entity.',
    columns: 'Columns',
    columnsHint: 'Choose the columns of the table and of the files',
    usualColumns: 'Back to the usual columns',
    sortHint: 'Shift + click on another header sorts by it too.',
    sortedBy: (order) => `Order: ${order}.`,
    falling: 'highest first',
    rising: 'lowest first',
    file: {
      rows: (count) => `Rows: ${count}`,
      filter: (words) => `Filters: ${words}`,
      noFilter: 'Filters: none',
      order: (words) => `Order: ${words}`,
      nameWith: (query) => `name with “${query}”`,
    },
  },
};
