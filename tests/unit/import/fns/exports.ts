// Small exports in every form that the Fundo Nacional de Saúde has given them. Amounts and accounts are
// invented; the columns, names and ways of writing are those of the real files.

import { CFB, write } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import type { Fund } from '#import/fns/funds.ts';
import type { FileSource } from '#import/fns/read/file-source.ts';
import { workbookOf } from '../../../../scripts/bench/fns-export.ts';

export const FUNDS: readonly Fund[] = [
  { code: '1100015', sphere: 'municipal', uf: 'RO', name: "Alta Floresta D'Oeste" },
  { code: '2304400', sphere: 'municipal', uf: 'CE', name: 'Fortaleza' },
  { code: '2605459', sphere: 'municipal', uf: 'PE', name: 'Fernando de Noronha' },
  { code: '3526902', sphere: 'municipal', uf: 'SP', name: 'Limeira' },
  { code: '3530805', sphere: 'municipal', uf: 'SP', name: 'Moji Mirim' },
  { code: '11', sphere: 'state', uf: 'RO', name: 'Rondônia' },
  { code: '35', sphere: 'state', uf: 'SP', name: 'São Paulo' },
  { code: '53', sphere: 'state', uf: 'DF', name: 'Distrito Federal' },
];

export const CUSTEIO = 'Manutenção das Ações e Serviços Públicos de Saúde (CUSTEIO)';
export const INVESTIMENTO = 'Estruturação da Rede de Serviços Públicos de Saúde (INVESTIMENTO)';

/** A payment in the terms of the annual file; what is not given is of a fund of Limeira. */
export interface Payment {
  readonly block?: string;
  readonly group?: string;
  readonly component?: string;
  readonly strategy?: string;
  readonly uf?: string;
  readonly municipality?: string;
  readonly code?: string;
  readonly fund?: string;
  readonly sphere?: string;
  readonly date?: string;
  readonly gross?: string;
  readonly net?: string;
}

const COLUMN_OF = {
  BLOCO: 'block',
  GRUPO: 'group',
  COMPONENTE: 'component',
  ESTRATÉGIA: 'strategy',
  UF: 'uf',
  MUNICIPIO: 'municipality',
  CO_MUNICIPIO_IBGE: 'code',
  ENTIDADE: 'fund',
  TP_REPASSE: 'sphere',
  DT_ULTIMA_LIBERACAO: 'date',
  VL_BRUTO: 'gross',
  VL_LIQUIDO: 'net',
} as const satisfies Record<string, keyof Payment>;

const CONSTANTS: Readonly<Record<string, string>> = {
  QT_POPULACAO: '300911',
  NU_ANO_REFERENCIA_IBGE: '2021',
  CNPJ: '00000000000100',
  BANCO: '001',
  AGENCIA: '000001',
  CONTA: '000000000001',
  TP_REPASSE_ESTADO: 'N',
  ST_FAF: 'S',
  ST_HU: 'N',
  VL_SALDO_CONTA: '999999,99',
  DT_SALDO_CONTA: '31/12/2020',
};

export const COLUMNS =
  'BLOCO,GRUPO,ESTRATÉGIA,UF,MUNICIPIO,CO_MUNICIPIO_IBGE,QT_POPULACAO,NU_ANO_REFERENCIA_IBGE,CNPJ,ENTIDADE,BANCO,AGENCIA,CONTA,TP_REPASSE,TP_REPASSE_ESTADO,ST_FAF,ST_HU,DT_ULTIMA_LIBERACAO,VL_BRUTO,VL_LIQUIDO,VL_SALDO_CONTA,DT_SALDO_CONTA'.split(
    ',',
  );

const LIMEIRA: Required<Payment> = {
  block: CUSTEIO,
  group: 'ATENÇÃO BÁSICA',
  component: '',
  strategy: 'AGENTE COMUNITÁRIO DE SAÚDE',
  uf: 'SP',
  municipality: 'LIMEIRA',
  code: '352690',
  fund: 'FUNDO MUNICIPAL DE SAUDE DE LIMEIRA',
  sphere: 'MUNICIPAL',
  date: '2/12/2020',
  gross: '1000,50',
  net: '900,25',
};

/** Cells of a payment under the columns given. */
export function cellsOf(payment: Payment, columns: readonly string[] = COLUMNS): string[] {
  const whole = { ...LIMEIRA, ...payment };
  return columns.map((column) => {
    const field = COLUMN_OF[column as keyof typeof COLUMN_OF] as keyof Payment | undefined;
    return field === undefined ? (CONSTANTS[column] ?? '') : whole[field];
  });
}

export interface CsvStyle {
  readonly delimiter?: string;
  readonly quoted?: boolean;
  readonly eol?: string;
  readonly columns?: readonly string[];
}

export function annualCsv(payments: readonly Payment[], style: CsvStyle = {}): string {
  const { delimiter = ';', quoted = false, eol = '\r\n', columns = COLUMNS } = style;
  const must = (cell: string): boolean => quoted || cell.includes(delimiter) || /["\r\n]/.test(cell);
  const write = (cells: readonly string[]): string =>
    cells.map((cell) => (must(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
  return [columns, ...payments.map((payment) => cellsOf(payment, columns))].map((cells) => write(cells) + eol).join('');
}

/** Windows-1252 of text whose characters all are Latin-1. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The Planilha Detalhada as rows of cells: metadata, header with blank merged columns, blank rows between. */
export function detailedRows(
  rows: readonly (readonly [block: string, group: string, action: string, gross: string, off: string, net: string])[],
  total: readonly [string, string, string],
  place = 'LIMEIRA / SP',
): string[][] {
  const at = (cells: Readonly<Record<number, string>>): string[] =>
    Array.from({ length: 25 }, (_, column) => cells[column] ?? '');
  const names = { 1: 'Bloco', 8: 'Grupo', 10: 'Ação Detalhada', 11: 'Competência/Parcela', 12: 'Nº OB', 13: 'Data OB' };
  const money = { 17: 'Valor Total', 18: 'Desconto', 19: 'Valor Líquido', 20: 'Observação', 22: 'Tipo Repasse' };
  const state = !place.includes(' / ');
  return [
    at({}),
    at({ 3: 'Município / UF:', 7: place }),
    at({ 3: 'Ano:', 7: '2018' }),
    at({ 3: 'IBGE:', 7: state ? '35' : '352690' }),
    at({ 3: 'CPF/CNPJ:', 7: '00.000.000/0001-00' }),
    at({ 3: 'Entidade:', 7: state ? 'FUNDO ESTADUAL DE SAUDE' : 'FUNDO MUNICIPAL DE SAUDE DE LIMEIRA' }),
    at({}),
    at({ ...names, ...money }),
    ...rows.flatMap(([block, group, action, gross, off, net]) => [
      at({
        1: block,
        8: group,
        10: action,
        11: '01/12 em 2018',
        12: '800102',
        13: '11/01/2018',
        17: gross,
        18: off,
        19: net,
        22: state ? 'ESTADUAL' : 'MUNICIPAL',
      }),
      at({}),
    ]),
    at({ 16: 'TOTAL GERAL', 17: total[0], 18: total[1], 19: total[2] }),
  ];
}

type Rows = readonly (readonly (string | number)[])[];

const cellOf = (value: string | number) => ({
  t: typeof value === 'number' ? ('n' as const) : ('s' as const),
  v: value,
});

/** A workbook as a library writes it, sheets by name: `biff8` is the .xls of the Planilha Detalhada. */
export function workbookOfSheets(sheets: Readonly<Record<string, Rows>>, bookType: 'biff8' | 'xlsx'): Uint8Array {
  const own = Object.entries(sheets).map(([name, rows]) => [
    name,
    { '!data': rows.map((row) => row.map(cellOf)), '!ref': `A1:AZ${rows.length}` },
  ]);
  const book = { SheetNames: Object.keys(sheets), Sheets: Object.fromEntries(own) as Record<string, WorkSheet> };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

export const workbook = (rows: Rows, bookType: 'biff8' | 'xlsx', name = 'report1'): Uint8Array =>
  workbookOfSheets({ [name]: rows }, bookType);

/** What the library says nothing of in its types. */
interface Compound {
  readonly utils: { cfb_new: () => object; cfb_add: (file: object, name: string, content: number[]) => void };
  readonly write: (file: object, options: { type: 'array' }) => number[];
}

/** A compound file with one stream. */
export function compoundFile(stream: string, content: Uint8Array): Uint8Array {
  const { utils, write: save } = CFB as Compound;
  const file = utils.cfb_new();
  utils.cfb_add(file, stream, [...content]);
  return Uint8Array.from(save(file, { type: 'array' }));
}

export const CONSOLIDATED = ['UF', 'MUNICIPIO', 'ENTIDADE', 'BLOCO', 'GRUPO', 'Valor Líquido'];

export const streamedWorkbook = workbookOf;

/** Bytes as a file; cut where asked, or whole. */
export function sourceOf(bytes: Uint8Array | string, name = 'export.csv', cuts: readonly number[] = []): FileSource {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const borders = [0, ...[...cuts].sort((a, b) => a - b), all.length];
    for (let i = 1; i < borders.length; i++) {
      await Promise.resolve();
      yield all.subarray(borders[i - 1], borders[i]);
    }
  }
  return { name, size: all.length, chunks: chunks() };
}
