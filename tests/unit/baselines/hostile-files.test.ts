// Files that are broken, wrong or meant to harm, as the worker of the page reads them: a message in either language,
// and what was read before is still there to be kept.

import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FnsReport } from '#import/fns/report/report.ts';
import '#lib/i18n/english.ts';
import { importText } from '#lib/i18n/import.ts';
import { Importer } from '#lib/import/importer.ts';
import type { ImportReply } from '#lib/import/importer.ts';
import { COLUMNS, annualCsv, cellsOf, workbook } from '../import/fns/exports.ts';
import { EMBEDDED, PAYMENTS } from './small-import.ts';

type Content = string | Uint8Array;

const replies: ImportReply[] = [];
const importer = new Importer({
  load: () => Promise.resolve(EMBEDDED),
  reply: (reply) => {
    if (reply.kind !== 'progress') replies.push(reply);
  },
});
let number = 0;

async function read(content: Content): Promise<ImportReply> {
  const bytes = new Uint8Array(typeof content === 'string' ? strToU8(content) : content);
  const files = [new File([bytes], 'x.csv')];
  await importer.hear({ kind: 'read', number: ++number, folder: 'data', files, net: false, mapping: {} });
  return replies.at(-1) as ImportReply;
}
async function reportOf(content: Content): Promise<FnsReport> {
  const reply = await read(content);
  if (reply.kind !== 'read') throw new Error(JSON.stringify(reply));
  return reply.report;
}
const rondonia = { code: '110001', uf: 'RO' };
const annual = (...payments: readonly object[]): string =>
  annualCsv(payments.map((payment) => ({ ...rondonia, ...payment })));

const sheet = (): Uint8Array => workbook([COLUMNS, cellsOf({}), cellsOf({})], 'xlsx');
/** A workbook whose sheet inflates to 80 MB of nothing. */
const bomb = (): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': new Uint8Array(80 * 2 ** 20),
    },
    { level: 9 },
  );
const swapped = (): string =>
  annual({}, {}, {}).replace(COLUMNS.join(';'), COLUMNS.map((name) => SWAPPED[name] ?? name).join(';'));
const SWAPPED: Readonly<Record<string, string>> = { VL_BRUTO: 'ENTIDADE', ENTIDADE: 'VL_BRUTO' };

beforeAll(async () => {
  expect(await reportOf(annualCsv(PAYMENTS))).toMatchObject({ usedRows: 3 });
});

describe('refused', () => {
  it.each<[string, () => Content, string, RegExp, RegExp]>([
    ['nothing', () => '', 'empty', /sem nenhuma linha/, /without rows/],
    ['a web page', () => '<html><script>alert(1)</script></html>', 'other-format', /FNS/, /FNS/],
    ['a zip of a CSV', () => zipSync({ 'a.csv': strToU8('x') }), 'zip-without-sheet', /descompacte/, /unpack/],
    ['a cut workbook', () => sheet().subarray(0, 900), 'zip-truncated', /incompleto/, /incomplete/],
    ['a bomb', bomb, 'zip-bomb', /não o abra/, /do not open/],
    [
      'a million columns',
      () => `${COLUMNS.join(';')}${';'.repeat(1e6)}`,
      'too-many-columns',
      /1000 colunas/,
      /columns/,
    ],
    ['swapped columns', swapped, 'columns-swapped', /FUNDO MUNICIPAL/, /FUNDO MUNICIPAL/],
    [
      'a quote that never closes',
      () => annual({}, {}, {}).replace(/\n"?/, '\n"'),
      'unclosed-quote',
      /aspas/,
      /quotation/,
    ],
    ['another table', () => 'nome;idade\nAna;3\n', 'not-recognised', /nome, idade/, /nome, idade/],
  ])('%s', async (_, make, kind, portuguese, english) => {
    const reply = await read(make());
    if (reply.kind !== 'refused') throw new Error(JSON.stringify(reply).slice(0, 300));
    const [problem] = reply.problems;
    expect(problem?.kind).toBe(kind);
    for (const [language, words] of [
      ['pt-BR', portuguese],
      ['en', english],
    ] as const) {
      const sentence = importText[language].problem(problem as never);
      expect(sentence).toMatch(words);
      expect(sentence).toMatch(/^x\.csv.*: .+; .+\. .+\.$/s);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('and the base of what was read before can still be made', async () => {
    await importer.hear({ kind: 'make', number: ++number, id: 'a', name: 'A', created: 0 });
    expect(replies.at(-1)).toMatchObject({ kind: 'made', number, made: { record: { report: { usedRows: 3 } } } });
  });
});

describe('read, with what is wrong left out and told by line', () => {
  it('amounts that are none; reversals are kept', async () => {
    const report = await reportOf(
      annual({}, { gross: 'NaN' }, { gross: '1e400' }, { gross: '=1+1' }, { gross: '-0,50' }),
    );
    expect(report).toMatchObject({ rows: 5, usedRows: 2, used: 1000 });
    expect(report.notices).toContainEqual({ kind: 'reversals', rows: 1, amount: -0.5 });
    const [told] = report.excluded;
    expect(report.excluded).toHaveLength(1);
    expect(importText['pt-BR'].report.exclusion(told as never, false)).toBe(
      'valor que não é número: 3 linhas, R$ 0,00, nas linhas 3, 4, 5',
    );
    expect(importText.en.report.exclusion(told as never, false)).toBe(
      'amount that is no number: 3 rows, R$ 0.00, lines 3, 4, 5',
    );
    expect(importText.en.report.exclusion(told as never, true)).toContain('lines x.csv 3, 4, 5');
  });

  it('a file of the wrong encoding, and a file cut off', async () => {
    const latin = Uint8Array.from(annual({}, {}), (letter) => letter.charCodeAt(0));
    expect(await reportOf(latin)).toMatchObject({ usedRows: 2 });
    expect(await reportOf(annual({}, {}).slice(0, -120))).toMatchObject({
      usedRows: 1,
      excluded: [{ reason: 'row-cut', lines: [{ line: 3 }] }],
    });
  });

  it('markup and formulas in names are texts, in the report and in the file of the base', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const report = await reportOf(annual({}, { group: markup, strategy: '' }, { strategy: '=HYPERLINK("http://x")' }));
    expect(report.unmapped).toMatchObject([{ label: markup, rows: 1 }]);
    await importer.hear({ kind: 'make', number: ++number, id: 'a', name: markup, created: 0 });
    const reply = replies.at(-1);
    if (reply?.kind !== 'made') throw new Error(JSON.stringify(reply));
    expect(reply.made.record.name).toBe(markup);
    expect(reply.made.texts.baselineCsv).not.toMatch(/[=<]/);
  });

  it('a municipality given twice adds up to one fund', async () => {
    const report = await reportOf(annual({}, { code: '1100015' }));
    expect(report).toMatchObject({ usedRows: 2, covers: { municipal: 1 } });
  });
});
