// The report in words (pt-BR): what the command line says, and what a screen shows above its tables.

import type { ExclusionReason } from '../ledger.ts';
import type { ImportBlock } from '../mapping/blocks.ts';
import { IMPORT_BLOCKS } from '../mapping/blocks.ts';
import type { FileKind } from '../recognise/layout.ts';
import type { Notice } from './notice.ts';
import type { FnsReport, ReportExclusion, ReportFile, ReportPart } from './report.ts';

const MONEY = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' });
const COUNT = new Intl.NumberFormat('pt-BR');

// The currency format parts sign and figure by a hard space, which terminals and searches stumble on.
const money = (amount: number): string => MONEY.format(amount).replaceAll('\u00a0', ' ');
const rowsText = (rows: number): string => `${COUNT.format(rows)} ${rows === 1 ? 'linha' : 'linhas'}`;

const KINDS: Readonly<Record<FileKind, string>> = {
  annual: 'arquivo anual',
  detailed: 'Planilha Detalhada',
  consolidated: 'Consulta Consolidada',
};

export const BLOCK_NAMES: Readonly<Record<ImportBlock, string>> = {
  AB: 'Atenção Básica',
  MAC: 'Média e Alta Complexidade',
  AF: 'Assistência Farmacêutica',
  VS: 'Vigilância em Saúde',
  GES: 'Gestão do SUS',
  INV: 'Investimento',
};

const REASONS: Readonly<Record<ExclusionReason, string>> = {
  'amount-missing': 'sem valor',
  'amount-not-number': 'valor que não é número',
  'amount-too-large': 'valor acima de R$ 100 bilhões',
  'amount-ambiguous': 'valor em que o ponto pode separar milhares ou centavos',
  'fund-unknown': 'município ou fundo que não está na base',
  'uf-unknown': 'UF que não existe',
  'uf-code-mismatch': 'código IBGE de outra UF',
  'sphere-unknown': 'fundo que pode ser do município ou do estado',
  'row-cut': 'linha incompleta',
  'row-too-wide': 'linha com mais colunas que o cabeçalho',
  'left-out': 'deixado de fora por quem importou',
  'file-repeated': 'arquivo repetido',
};

/** Lines that a sentence has room for. */
const MOST_LINES = 8;

/** "4, 9, 12…", of several files or sheets "a.csv 4, 9; b.xlsx (Jan) 12"; '' where whole files are meant. */
export function linesTold({ lines, rows }: ReportPart, severalFiles: boolean): string {
  const told = lines.filter(({ line }) => line > 0).slice(0, MOST_LINES);
  const groups = new Map<string, number[]>();
  for (const { file, sheet, line } of told) {
    const place = [severalFiles ? file : '', sheet === undefined ? '' : `(${sheet})`].filter(Boolean).join(' ');
    groups.set(place, [...(groups.get(place) ?? []), line]);
  }
  const texts = [...groups].map(([place, numbers]) => `${place} ${numbers.join(', ')}`.trim());
  return `${texts.join('; ')}${told.length > 0 && rows > told.length ? '…' : ''}`;
}

/** "Município ou fundo que não está na base: 3 linhas, R$ 10,00, nas linhas 4, 9, 12". */
export function exclusionText(part: ReportExclusion, severalFiles = false): string {
  const detail = part.detail === '' ? '' : ` (${part.detail})`;
  const lines = linesTold(part, severalFiles);
  const where = lines === '' ? '' : `, ${part.rows === 1 ? 'na linha' : 'nas linhas'} ${lines}`;
  return `${REASONS[part.reason]}${detail}: ${rowsText(part.rows)}, ${money(part.amount)}${where}`;
}

function fileText({ name, kind, year, rows, ownTotal, totalStated, amounts }: ReportFile): string {
  const total = totalStated ? `TOTAL GERAL ${money(ownTotal)}` : `soma ${money(ownTotal)}`;
  const of = year === null ? '' : ` de ${year}`;
  return `${name}: ${KINDS[kind]}${of}, ${rowsText(rows)}, ${total} (valores ${amounts === 'net' ? 'líquidos' : 'brutos'})`;
}

type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>;

const NOTICES: { readonly [K in Notice['kind']]: (notice: NoticeOf<K>, severalFiles: boolean) => string } = {
  'file-repeated': ({ file, other }) => `${file} tem o mesmo conteúdo de ${other} e não foi somado de novo`,
  'funds-in-two-files': ({ file, other, funds }) =>
    `${file} e ${other} são do mesmo ano e têm ${COUNT.format(funds)} ${funds === 1 ? 'ente' : 'entes'} em comum; os valores foram somados: confira se não é o mesmo dinheiro`,
  'years-differ': ({ years }) => `os arquivos são de anos diferentes (${years.join(', ')}); os valores foram somados`,
  'only-net': ({ file }) => `${file} só tem valores líquidos, que foram usados`,
  'only-gross': ({ file }) => `${file} só tem valores brutos, que foram usados`,
  'total-differs': ({ file, stated, sum }) =>
    `${file} declara TOTAL GERAL de ${money(stated)}, mas suas linhas somam ${money(sum)}`,
  'decimal-mark-assumed': ({ file, mark, rows, amount }) =>
    `${file} tem ${rowsText(rows)} em que o sinal pode separar milhares ou centavos, como em 1${mark}250, e as outras não bastam para saber: ${mark === ',' ? 'a vírgula foi lida como decimal' : 'o ponto foi lido como decimal'}, ${money(amount)}; confira`,
  'several-sheets': ({ file, sheets }) =>
    `${file} tem ${COUNT.format(sheets.length)} planilhas lidas e somadas (${sheets.join(', ')}): confira se nenhuma repete outra`,
  'other-sheets': ({ file, sheets }) => `${file} tem outras planilhas, que não foram lidas: ${sheets.join(', ')}`,
  partial: ({ funds }, severalFiles) =>
    `${severalFiles ? 'os arquivos cobrem' : 'o arquivo cobre'} só ${COUNT.format(funds)} ${funds === 1 ? 'ente' : 'entes'}: os demais ficam como estão na base`,
  reversals: ({ rows, amount }) => `${rowsText(rows)} com valor negativo (estornos), ${money(amount)}, mantidas`,
  'blocks-below-zero': ({ cells }) =>
    `${COUNT.format(cells)} ${cells === 1 ? 'bloco de um ente fica' : 'blocos de entes ficam'} abaixo de zero, por estornos maiores que os repasses`,
  'management-holds-more': ({ amount }) =>
    `Gestão do SUS recebeu ${money(amount)}, muito além do histórico: pode ser o piso da enfermagem, que arquivos de 2025 trazem nesse grupo`,
};

export function noticeText(notice: Notice, severalFiles = false): string {
  return (NOTICES[notice.kind] as (own: Notice, severalFiles: boolean) => string)(notice, severalFiles);
}

/** The whole report, one fact a line. */
export function reportText(report: FnsReport): string {
  const { unmapped, excluded, byBlock, missing, notices } = report;
  const blocks = IMPORT_BLOCKS.map((block) => `  ${BLOCK_NAMES[block]}: ${money(byBlock[block])}`);
  const labels = unmapped.map((part) => `  ${part.label}: ${rowsText(part.rows)}, ${money(part.amount)}`);
  const lines = [
    ...report.files.map(fileText),
    `${rowsText(report.rows)} lidas, ${money(report.total)}; usadas ${COUNT.format(report.usedRows)}, ${money(report.used)}`,
    ...blocks,
    ...(labels.length > 0 ? ['Grupos fora dos seis blocos, à espera de decisão:', ...labels] : []),
    ...(excluded.length > 0
      ? ['Linhas deixadas de fora:', ...excluded.map((part) => `  ${exclusionText(part, report.files.length > 1)}`)]
      : []),
    ...(missing.length > 0 ? [`Municípios sem nenhuma linha usada: ${COUNT.format(missing.length)}`] : []),
    ...notices.map((notice) => `Atenção: ${noticeText(notice, report.files.length > 1)}`),
  ];
  return `${lines.join('\n')}\n`;
}
