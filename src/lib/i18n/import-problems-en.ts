// In English what the import core says in Portuguese (src/import/fns/problem-text.ts, report/report-text.ts).

import type { ExclusionReason } from '#import/fns/ledger.ts';
import type { FnsProblem, FnsProblemKind } from '#import/fns/problem.ts';
import type { Notice } from '#import/fns/report/notice.ts';
import type { ReportExclusion } from '#import/fns/report/report.ts';
import { linesTold } from '#import/fns/report/report-text.ts';

const CURRENCY = new Intl.NumberFormat('en', { style: 'currency', currency: 'BRL' });
const money = (amount: number): string => CURRENCY.format(amount).replace('R$', 'R$ ');
const COUNT = new Intl.NumberFormat('en');
const rows = (count: number): string => `${COUNT.format(count)} ${count === 1 ? 'row' : 'rows'}`;

const SHAPES = 'an annual REPASSE-FAF file, Planilha Detalhada or Consulta Consolidada of the FNS';
const AGAIN = 'download the file again from the FNS portal and import it without opening it elsewhere';

/** What came, what was expected, how to mend it. */
const PROBLEMS: Readonly<Record<FnsProblemKind, (got: string) => readonly [string, string, string]>> = {
  empty: () => ['a file without rows', SHAPES, AGAIN],
  unreadable: (got) => [
    `a reading failure (${got})`,
    'a file that can be read to its end',
    'check that it was not moved',
  ],
  'other-format': (got) => [got, SHAPES, 'export CSV, .xls or .xlsx from the FNS portal'],
  compressed: (got) => [`a compressed file (${got})`, 'the file inside', 'unpack it and import what comes out'],
  'not-recognised': (got) => [
    got === '' ? 'no header' : `a header that is none of ours: ${got}`,
    SHAPES,
    'check that it is an FNS export and that the row of column names is there',
  ],
  'no-rows': () => ['a header alone', 'at least one transfer', 'query the FNS portal again'],
  'columns-swapped': (got) => [
    `columns that do not hold what the header says, such as "${got}" for an amount or a state`,
    'in each column what its name says',
    `put the columns right, or ${AGAIN}`,
  ],
  'too-many-columns': (got) => [`${got} columns or more in a row`, 'FNS exports, which have 24', AGAIN],
  'row-too-long': (got) => [`a row of ${got} characters without end`, 'a row a transfer', AGAIN],
  'unclosed-quote': () => ['a quotation mark that never closes', 'quotes that close in their row', AGAIN],
  'too-many-rows': (got) => [`more than ${got} rows`, 'about 150 thousand a year', 'split the file by year'],
  'too-large': (got) => [`${got} or more`, 'up to 256 MB in .xlsx, 64 MB in .xls, 2 GB in CSV', 'save it as CSV'],
  'zip-truncated': (got) => [`an incomplete .xlsx (${got})`, 'the whole file', AGAIN],
  'zip-damaged': (got) => [`an .xlsx damaged at ${got}`, 'a sound workbook', AGAIN],
  'zip-bomb': (got) => [
    `an .xlsx that inflates beyond any sheet (${got})`,
    'an FNS workbook',
    `do not open it; ${AGAIN}`,
  ],
  'zip-without-sheet': (got) => [`a compressed file without a sheet (${got})`, 'an .xlsx workbook', 'unpack it first'],
  encrypted: () => ['a file with a password', 'a file without one', 'open it, save it unprotected, import the new one'],
  'xls-damaged': (got) => [`an .xls that cannot be read (${got})`, 'a workbook of Excel 97–2003', 'save it as .xlsx'],
};

export function problemEnglish({ kind, file, line, got }: FnsProblem): string {
  const [came, expected, mend] = PROBLEMS[kind](got);
  return `${line > 0 ? `${file}, line ${line}` : file}: got ${came}; expected ${expected}. To mend it: ${mend}.`;
}

const REASONS: Readonly<Record<ExclusionReason, string>> = {
  'amount-missing': 'without an amount',
  'amount-not-number': 'amount that is no number',
  'amount-too-large': 'amount above R$ 100 billion',
  'amount-ambiguous': 'amount whose point may part thousands or centavos',
  'fund-unknown': 'municipality or fund that is not in the data',
  'uf-unknown': 'state that does not exist',
  'uf-code-mismatch': 'IBGE code of another state',
  'sphere-unknown': "fund that may be the municipality's or the state's",
  'row-cut': 'incomplete row',
  'row-too-wide': 'row with more cells than the header',
  'left-out': 'left out by your decision',
  'file-repeated': 'repeated file',
};

export function exclusionEnglish(part: ReportExclusion, severalFiles = false): string {
  const { reason, detail, rows: count, amount } = part;
  const lines = linesTold(part, severalFiles);
  const where = lines === '' ? '' : `, ${count === 1 ? 'line' : 'lines'} ${lines}`;
  return `${REASONS[reason]}${detail === '' ? '' : ` (${detail})`}: ${rows(count)}, ${money(amount)}${where}`;
}

type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>;

const NOTICES: { readonly [K in Notice['kind']]: (notice: NoticeOf<K>, severalFiles: boolean) => string } = {
  'file-repeated': ({ file, other }) => `${file} has the same content as ${other} and was not added again`,
  'funds-in-two-files': ({ file, other, funds }) =>
    `${file} and ${other} are of the same year and share ${COUNT.format(funds)} ${funds === 1 ? 'fund' : 'funds'}; their amounts were added: check that it is not the same money`,
  'years-differ': ({ years }) => `the files are of different years (${years.join(', ')}); their amounts were added`,
  'only-net': ({ file }) => `${file} has net amounts only, which were used`,
  'only-gross': ({ file }) => `${file} has gross amounts only, which were used`,
  'total-differs': ({ file, stated, sum }) =>
    `${file} states a total of ${money(stated)}, but its rows add up to ${money(sum)}`,
  'decimal-mark-assumed': ({ file, mark, rows: count, amount }) =>
    `${file} has ${rows(count)} whose sign may part thousands or centavos, as in 1${mark}250, and the others do not tell: the ${mark === ',' ? 'comma' : 'point'} was read as decimal, ${money(amount)}; check them`,
  'several-sheets': ({ file, sheets }) =>
    `${file} has ${COUNT.format(sheets.length)} sheets read and added up (${sheets.join(', ')}): check that none repeats another`,
  'other-sheets': ({ file, sheets }) => `${file} has other sheets, which were not read: ${sheets.join(', ')}`,
  partial: ({ funds }, severalFiles) =>
    `${severalFiles ? 'the files cover' : 'the file covers'} ${COUNT.format(funds)} ${funds === 1 ? 'fund' : 'funds'} only: the others stay as they are in the data`,
  reversals: ({ rows: count, amount }) => `${rows(count)} below zero (reversals), ${money(amount)}, kept`,
  'blocks-below-zero': ({ cells }) =>
    `${COUNT.format(cells)} ${cells === 1 ? 'block of a fund' : 'blocks of funds'} below zero, by reversals above transfers`,
  'management-holds-more': ({ amount }) =>
    `SUS management received ${money(amount)}, far above its past: it may be the nursing wage floor, which files of 2025 book there`,
};

export function noticeEnglish(notice: Notice, severalFiles = false): string {
  return (NOTICES[notice.kind] as (own: Notice, severalFiles: boolean) => string)(notice, severalFiles);
}
